import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

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
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
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

/** Texts that are too small (but for those that show sizes) or outside the screen, and what scrolls or is cut off. */
const measureBeamer = (page: Page) =>
  page.evaluate(() => {
    const wrong: string[] = []
    const strip = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (parent === null || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNode(node)
      const box = range.getBoundingClientRect()
      if (parent.getBoundingClientRect().width <= 2) continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      if (size < 40 && parent.closest('[data-size-ladder]') === null) wrong.push(`${size}px: ${text.slice(0, 60)}`)
      if (parent.closest('main') !== null && box.bottom > strip) wrong.push(`over the strip: ${text.slice(0, 60)}`)
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        wrong.push(`outside: ${text.slice(0, 60)}`)
    }
    const page = document.documentElement
    if (page.scrollHeight > innerHeight || page.scrollWidth > innerWidth) wrong.push('the page scrolls')
    return wrong
  })

/** What holds for every scene: accessible, all of it in sight, and readable from the back row. */
export const expectBeamerScreen = async (page: Page, name: string): Promise<void> => {
  await expectAccessible(page, name)
  expect.soft(await measureBeamer(page), name).toEqual([])
}
