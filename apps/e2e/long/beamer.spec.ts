import { expect, test } from '@playwright/test'
import { faultsOfBeamer } from '../beamer/checks.ts'
import { BeamerFeed, projectAt } from '../beamer/feed.ts'
import { Moments } from '../beamer/moments.ts'
import { Story } from '../beamer/story.ts'
import { ControlRoom } from '../pages/controlRoom.ts'
import { expectAccessible } from '../screenChecks.ts'
import { TestServer } from '../server.ts'

let server: TestServer
test.beforeAll(async ({ browser }) => {
  server = await TestServer.start()
  // The images of a scenario are there for who plays it.
  const room = await ControlRoom.open(browser, server.facilitatorLink)
  await room.makeExercise(server.address, 'full')
  await room.page.context().close()
})
test.afterAll(() => server?.stop())

/** Pages that a scene of the debrief has, turned by the arrow; of a long run the first and the last ones. */
const pagesOf = async ({ page }: BeamerFeed): Promise<number[]> => {
  const count = await page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('main input[type=range]')
    return slider ? Number(slider.max) + 1 : document.querySelectorAll('main [role=group] > button').length || 1
  })
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => number <= 9 || number > count - 4)
}

const turnTo = async ({ page }: BeamerFeed, from: number, to: number): Promise<void> => {
  for (let turn = from; turn < to; turn += 1) await page.keyboard.press('ArrowRight')
}

const cases = [
  { edition: 'full', language: 'nl', theme: 'light' },
  { edition: 'full', language: 'nl', theme: 'dark' },
  { edition: 'full', language: 'en', theme: 'light' },
  { edition: 'full', language: 'en', theme: 'dark' },
  { edition: 'short', language: 'nl', theme: 'light' },
] as const

for (const { edition, language, theme } of cases)
  test(`everything that the ${edition} edition can bring to the beamer is read from the back row (${language}, ${theme})`, async ({
    browser,
  }, info) => {
    test.setTimeout(420_000)
    const moments = new Moments(await Story.of(edition, language), theme === 'dark').all
    const [first] = moments
    if (first === undefined) throw new Error('There is nothing to show.')
    const feed = await BeamerFeed.open(browser, server.address, language, first.view)
    const kinds = new Set<string>()
    for (const { name, view } of moments) {
      await feed.show(view)
      const pages = await pagesOf(feed)
      for (const [index, page] of pages.entries()) {
        await turnTo(feed, pages[index - 1] ?? 1, page)
        const shown = pages.length > 1 ? `${name}-${page}` : name
        for (const height of [720, 1080] as const) {
          await projectAt(feed.page, height)
          expect.soft(await faultsOfBeamer(feed.page), `${shown} at ${height}p`).toEqual([])
          await feed.page.screenshot({ path: info.outputPath(`${shown}-${height}p.png`) })
        }
      }
      const kind = name.startsWith('debrief') ? name : (name.split('-')[0] ?? name)
      if (!kinds.has(kind)) await expectAccessible(feed.page, `${name}-${language}-${theme}`)
      kinds.add(kind)
    }
    await feed.page.context().close()
  })
