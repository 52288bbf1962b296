import { expect, test } from '@playwright/test'
import { seats } from '../evening.ts'
import { openEveryExport } from '../exports.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { Phone } from '../pages/phone.ts'
import { expectAccessible } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

let server: TestServer
test.beforeAll(async () => {
  server = await TestServer.start()
})
test.afterAll(() => server?.stop())

const action = 'Bellijst op papier nalezen'
const question = 'Wie belt mij als de telefoons het niet doen?'

/** Leads the exercise on to its last scene, whatever the other tables decide. */
const toTheEnd = async ({ next }: ControlRoom): Promise<void> => {
  for (let label = await next.innerText(); !label.startsWith('Beëindig'); label = await next.innerText()) {
    await next.click()
    await expect(next).not.toHaveText(label, { useInnerText: true })
  }
}

test('three tables play to the last scene, and the organiser takes the report home in every form [REP-1] [REP-3]', async ({
  browser,
}) => {
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  const { page } = room
  const code = await room.makeExercise(server.address, 'short', 3)
  const mayor = await Phone.open(browser, server.address)
  await mayor.join(code)
  await mayor.button(/^Tafel 1/).click()
  await mayor.sitAs(seats.mayor)
  await room.press(/Begin/)
  await mayor.saveQuestion(question)
  await toTheEnd(room)
  await room.end()

  await page.getByRole('link', { name: 'Maak het verslag' }).click()
  await page.getByRole('button', { name: 'Actie erbij' }).click()
  await page.getByRole('textbox', { name: 'Wat' }).fill(action)
  await page.getByRole('textbox', { name: 'Wie' }).fill('CISO')
  await page.getByLabel('Wanneer').fill('2026-12-15')
  await expect(page.getByText('Bewaard')).toBeVisible()
  await expectAccessible(page, 'report')
  const { document } = await openEveryExport(page, { tables: 3, action })
  // What somebody keeps to oneself is not the organiser's.
  expect(document).not.toContain(question)
})
