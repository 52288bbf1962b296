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

/** Pictures and letters have come: both make a card higher than it was without them. */
const isDrawn = (page: Page) =>
  page.waitForFunction(async () => {
    await document.fonts.ready
    return [...document.images].every(({ complete }) => complete)
  })

/** Pages of the print, counted in the file itself. */
const printedPages = async (page: Page): Promise<number> => {
  await isDrawn(page)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}

/** How many cards there are, and the sheets that they need when none is cut: two halves, or one that is longer. */
const cards = async (page: Page) => {
  await isDrawn(page)
  return page.evaluate(() => {
    const half = (148.5 / 25.4) * 96
    const heights = [...document.querySelectorAll('[data-card]')].map((card) => card.getBoundingClientRect().height)
    let sheets = 0
    let room = 0
    for (const height of heights) {
      if (height > room) {
        sheets += 1
        room = 2 * half
      }
      room -= Math.max(height, half)
    }
    return { count: heights.length, sheets }
  })
}

test('everything for an evening on paper is printed from the lobby, two cards on a sheet', async () => {
  const { page } = room
  await page.getByRole('link', { name: /^Papier/ }).click()
  await expect(page.getByRole('heading', { name: 'Papier: Natte Meren' })).toBeVisible()
  await expectAccessible(page, 'paper')
  expect(await printedPages(page)).toBe(1)
  await expect(page.getByText(`Tafelkaarten afgedrukt met ${server.address}`)).toBeVisible()

  await only(page, /^Rolkaarten/)
  expect(await cards(page)).toEqual({ count: 6, sheets: 3 })
  expect(await printedPages(page)).toBe(3)

  await only(page, /^Berichten/)
  const { count, sheets } = await cards(page)
  expect(count).toBeGreaterThan(40)
  expect(sheets).toBeLessThan(count * 0.6)
  expect(await printedPages(page)).toBe(sheets)

  await only(page, /^Besluitformulieren/)
  expect(await printedPages(page)).toBe((await cards(page)).count)
  await only(page, /^Draaiboek/)
  await expectAccessible(page, 'paper-script')
})
