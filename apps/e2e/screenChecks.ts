import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { faultsOfBeamer } from './beamer/checks.ts'
import { projectAt } from './beamer/feed.ts'

type RunOptions = Parameters<AxeBuilder['options']>[0]

const onlyRules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
}

/** With PICTURES=<folder> every screen that is checked is also kept there, to be looked at. */
const keepPicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Axe finds nothing on the screen as it is now (WCAG 2.2 AA). */
const expectNoViolations = async (page: Page, name: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).options(onlyRules).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
  expect.soft(found, `axe on ${name}`).toEqual([])
}

/** The same, and a picture of it for who wants to look. */
export const expectAccessible = async (page: Page, name: string): Promise<void> => {
  await keepPicture(page, name)
  await expectNoViolations(page, name)
}

/** As the build names its class. */
export const primaryButton = 'button[class*="_primary_"]'

/** Visible primary buttons of what lies on top, and what sticks out of the page to the right. */
const measurePhone = (page: Page) =>
  page.evaluate((primary) => {
    const top = document.querySelector('dialog[open]') ?? document.body
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const primaries = [...top.querySelectorAll(primary)].filter(seen)
    const scrollsItself = (element: Element) =>
      ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element.parentElement ?? element).overflowX)
    const sticksOut = [...top.querySelectorAll('main *, dialog *')].filter(
      (element) => seen(element) && element.getBoundingClientRect().right > innerWidth + 1,
    )
    return {
      primaries: primaries.map((button) => Math.round(button.getBoundingClientRect().height)),
      page: document.documentElement.scrollWidth - innerWidth,
      out: sticksOut
        .filter((element) => !scrollsItself(element) && !element.closest('table'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    }
  }, primaryButton)

/** What holds for every screen of a phone: accessible, one primary button that can be hit, no sideways scrolling. */
export const expectPhoneScreen = async (page: Page, name: string): Promise<void> => {
  await keepPicture(page, name)
  const viewport = page.viewportSize() ?? { width: 360, height: 740 }
  // As high as the page: a button that happens to lie half under the bar at the bottom is no small button.
  const height = await page.evaluate(() => document.documentElement.scrollHeight + 200)
  await page.setViewportSize({ width: viewport.width, height })
  await expectNoViolations(page, name)
  const { primaries } = await measurePhone(page)
  expect.soft(primaries.length, `primary buttons on ${name}`).toBeLessThanOrEqual(1)
  for (const high of primaries) expect.soft(high, `height of the primary button on ${name}`).toBeGreaterThanOrEqual(48)
  await page.setViewportSize({ width: 320, height })
  const narrow = await measurePhone(page)
  await page.setViewportSize(viewport)
  expect.soft({ page: Math.max(0, narrow.page), out: narrow.out }, `${name} at 320 px`).toEqual({ page: 0, out: [] })
}

/** What holds for every scene: accessible, all of it in sight, and readable from the back row of either projector. */
export const expectBeamerScreen = async (page: Page, name: string): Promise<void> => {
  const viewport = page.viewportSize() ?? { width: 1920, height: 1080 }
  await expectAccessible(page, name)
  for (const height of [1080, 720] as const) {
    await projectAt(page, height)
    expect.soft(await faultsOfBeamer(page), `${name} at ${height}p`).toEqual([])
  }
  await page.setViewportSize(viewport)
}
