import { expect, type Page, test } from '@playwright/test'
import { ControlRoom } from '../pages/controlRoom.ts'
import { expectAccessible } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

let server: TestServer
let room: ControlRoom
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start()
  room = await ControlRoom.open(browser, server.facilitatorLink)
  await room.makeExercise(server.address)
})
test.afterAll(() => server?.stop())

const only = async (page: Page, part: RegExp) => {
  for (const box of await page.getByRole('checkbox').all()) await box.setChecked(false)
  await page.getByRole('checkbox', { name: part }).check()
}

/** Pages of the print, counted in the file itself. */
const printedPages = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}

/** How many cards there are, and how many are too high for half a sheet. */
const cards = (page: Page) =>
  page.evaluate(() => {
    const heights = [...document.querySelectorAll('[data-card]')].map((card) => card.getBoundingClientRect().height)
    const half = (148.5 / 25.4) * 96
    return { count: heights.length, long: heights.filter((height) => height > half).length }
  })

test('everything for an evening on paper is printed from the lobby, two cards on a sheet', async () => {
  const { page } = room
  await page.getByRole('link', { name: /^Papier/ }).click()
  await expect(page.getByRole('heading', { name: 'Papier: Natte Meren' })).toBeVisible()
  await expectAccessible(page, 'paper')
  expect(await printedPages(page)).toBe(1)
  await expect(page.getByText(`Tafelkaarten afgedrukt met ${server.address}`)).toBeVisible()

  await only(page, /^Rolkaarten/)
  expect(await cards(page)).toEqual({ count: 6, long: 0 })
  expect(await printedPages(page)).toBe(3)

  await only(page, /^Berichten/)
  const { count, long } = await cards(page)
  expect(count).toBeGreaterThan(40)
  expect(long).toBe(0)
  expect(await printedPages(page)).toBe(Math.ceil(count / 2))

  await only(page, /^Besluitformulieren/)
  expect(await printedPages(page)).toBe((await cards(page)).count)
  await only(page, /^Draaiboek/)
  await expectAccessible(page, 'paper-script')
})
