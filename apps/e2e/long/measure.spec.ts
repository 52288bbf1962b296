import { expect, test } from '@playwright/test'
import { allRoles, type Role, seats } from '../evening.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Phone } from '../pages/phone.ts'
import { expectAccessible } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

test.describe.configure({ timeout: 240_000 })

let server: TestServer
test.beforeAll(async () => {
  server = await TestServer.start()
})
test.afterAll(() => server?.stop())

/** The two questions, answered with a tap each. */
const answer = async (phone: Phone, sure: RegExp, call: string): Promise<void> => {
  await phone.button(sure).click()
  await phone.button(call).click()
  await phone.sees('Dank u. Uw antwoord telt mee, zonder uw naam.')
}

test('who sits is asked before and after, a late joiner too, and only counts come of it, also after the power failed [MEAS-1] [MEAS-2] [MEAS-3]', async ({
  browser,
}) => {
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  const { page } = room
  await room.answerQuestions('short', 1)
  const [code = ''] = await room.codes()
  const choose = async (role: Role): Promise<Phone> => {
    const phone = await Phone.open(browser, server.address)
    await phone.join(code)
    await phone.chooseRole(seats[role])
    return phone
  }
  const inTime = await Promise.all(allRoles.slice(0, 5).map(choose))
  for (const phone of inTime) await phone.button('Ik doe mee').click()
  const [mayor, ciso] = inTime as [Phone, Phone]
  await mayor.sees('Twee vragen vooraf')
  await expectAccessible(mayor.page, 'measure-before')
  for (const phone of inTime.slice(1)) await answer(phone, /^2:/, 'Dat weet ik nog niet')
  await mayor.button('Sla over').click()
  await mayor.sees('Overgeslagen. Dat is prima.')

  await server.kill()
  await server.run()
  await ciso.page.reload()
  await ciso.sees('Leg uw telefoon neer')
  await ciso.doesNotSee('Twee vragen vooraf')
  await room.press(/Begin/)
  const late = await choose('privacy')
  await expectAccessible(late.page, 'measure-late')
  await answer(late, /^4:/, 'IBD')
  await late.button('Ik doe mee').click()

  await room.endEarly()
  for (const phone of [...inTime, late]) {
    await phone.sees('Dezelfde twee vragen, achteraf')
    await answer(phone, /^4:/, 'CISO')
  }
  await page.goto(`${server.address}/spelleider/${room.exercise}/verslag`)
  await expect(page.getByText('Redelijk of heel zeker: vooraf 1 van de 5, achteraf 6 van de 6.')).toBeVisible()
  await expect(page.getByText('Wist niet wie te bellen: vooraf 4 van de 5, achteraf 0 van de 6.')).toBeVisible()
  await expectAccessible(page, 'measure-report')
})

test('an exercise that may count is held beside others, and gives a list [COMP-1] [COMP-5]', async ({ browser }) => {
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  const { page } = room
  await room.makeExercise(server.address, 'short', 3)
  await room.press(/Begin/)
  await room.endEarly()
  await page.goto(`${server.address}/spelleider`)
  const row = page.getByRole('listitem').filter({ hasText: '3 tafels' })
  await row.getByText('Meer').click()
  await row.getByRole('button', { name: 'Laat meetellen in de vergelijking' }).click()
  await expect(row.getByText('Telt naamloos mee in de vergelijking')).toBeVisible()
  await page.getByRole('link', { name: 'Oefeningen naast elkaar' }).click()
  await expect(page.getByText('Eén oefening, 3 tafels')).toBeVisible()
  await expectAccessible(page, 'comparison')
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Haal alles op als lijst (.csv)' }).click(),
  ])
  expect(list.suggestedFilename()).toBe('natte-meren-vergelijking.csv')
})
