import { expect, test } from '@playwright/test'
import { Evening } from '../evening.ts'
import { Phone } from '../pages/phone.ts'
import { expectPhoneScreen } from '../screenChecks.ts'

let evening: Evening
test.beforeAll(async ({ browser }) => {
  evening = await Evening.seated(browser, 'mayor', 'ciso')
})
test.afterAll(() => evening?.stop())

/** Words that stand on every Dutch screen of this game and in no English sentence. */
const dutch =
  /\b(het|een|niet|uw|deze|naar|geen|ook|wordt|voor|zodra|eerst|alleen|van|tafel|advies|adviezen|besluit|vraag|vragen|bericht|berichten|hulp|nu|mijn|terug|bewaar|bewaren|sluiten|burgemeester|fase|oordeel|beeld|verteld)\b/gi
/** Names of people and papers, which no language changes. */
const names = /De Rietbode|Natte Meren|Ria van de Kade/g

const expectEnglish = async (phone: Phone, moment: string) => {
  await expect(phone.page.locator('html')).toHaveAttribute('lang', 'en')
  const text = await phone.page.evaluate(() => {
    const elsewhere = [...document.querySelectorAll<HTMLElement>('[lang="nl"]')].map((part) => part.innerText)
    const labels = [...document.querySelectorAll('[aria-label], [placeholder]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('placeholder') ?? '',
    ])
    const seen = [document.title, document.body.innerText, ...labels].join('\n')
    return elsewhere.reduce((rest, part) => rest.replaceAll(part, ''), seen)
  })
  expect(text.replace(names, '').match(dutch) ?? [], moment).toEqual([])
  await expectPhoneScreen(phone.page, `english-${moment}`)
}

test('one phone plays a phase in English while the others play it in Dutch', async ({ browser }) => {
  const { room, code, server } = evening
  const [mayor, ciso] = [evening.phone('mayor'), evening.phone('ciso')]
  const it = await Phone.open(browser, server.address)
  await it.button('English').click()
  await expectEnglish(it, 'join')
  await it.page.getByRole('textbox').fill(code)
  await it.button('Join').click()
  await it.sees('Which role do you play?')
  await expectEnglish(it, 'roles')
  await it.button(/Take the Head of IT seat/i).click()
  await it.sees('Our agreement')
  await expectEnglish(it, 'role-card')
  await it.button('I take part').click()
  await it.sees('Put your phone down')
  await expectEnglish(it, 'lobby')

  await room.press(/Begin/)
  await room.sendAll()
  await it.sees('Elevated response times')
  await mayor.sees('Verhoogde responstijd')
  await expectEnglish(it, 'picture')
  await it.button(/Something odd in the log/).click()
  await it.sees('Only you can see this.')
  await it.button('Put on the table').first().click()
  await it.sees('This is on the table.')
  await expectEnglish(it, 'message')
  await it.close()
  await mayor.open('Tafel')
  await mayor.sees(/logde iemand in als hoofdbeheerder/)
  await mayor.open('Nu')

  await mayor.button('Vraag om advies').click()
  await it.page.getByRole('radio', { name: /Cut a part/ }).press('Space')
  await it.page.getByRole('radio', { name: 'Fairly sure' }).press('Space')
  await expectEnglish(it, 'judgement')
  await it.button('Give advice').click()
  await it.sees('Your advice is received')
  await expectEnglish(it, 'advised')
  await ciso.advise(/Alles afsluiten/, 'Zeker')
  await mayor.button('Toon adviezen').click()
  await mayor.sees('Een deel afsluiten')
  await it.sees('Cut everything')
  await expectEnglish(it, 'decision')
  await mayor.decide(/Een deel afsluiten/, 'Rust')
  await expect(it.page.getByText('What changes')).toBeVisible({ timeout: 15_000 })
  await expectEnglish(it, 'done')
  await it.page.getByRole('navigation').getByText('Table', { exact: true }).click()
  await expectEnglish(it, 'table')
  for (const phone of [mayor, ciso]) await expect(phone.page.locator('html')).toHaveAttribute('lang', 'nl')
  await ciso.sees('Wat er verandert')
})
