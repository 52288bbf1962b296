import { isDeepStrictEqual } from 'node:util'
import { expect, type Page } from '@playwright/test'

/** What a person sees and has typed: texts (clocks left out), fields, choices, what lies on top. */
const screenOf = (page: Page) =>
  page.evaluate(() => {
    const isOwn = (element: Element) => element.closest('[inert]') === null
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const fields = [...document.querySelectorAll('input, textarea, select')].filter(seen).map((field) => {
      const { type, value, checked } = field as HTMLInputElement
      return type === 'radio' || type === 'checkbox' ? `${checked}` : value
    })
    // The control room's small picture of the beamer is looked at on the beamer itself.
    const own = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isOwn)
    const picture = document.querySelector<HTMLElement>('[inert]')?.innerText ?? ''
    const texts = own('main, dialog[open]').map(({ innerText }) => innerText.replace(picture, ''))
    return {
      path: location.pathname,
      title: document.title,
      scene: own('[data-scene]')[0]?.dataset.scene ?? null,
      tab: document.querySelector('nav [aria-current]')?.textContent ?? null,
      dialog: document.querySelector('dialog[open] h2')?.textContent ?? null,
      // What was just done is said once, and not again after a reload.
      text: texts
        .join('\n')
        .replace(/^Bewaard\.$/m, '')
        .replace(/\d+/g, '#')
        .replace(/\n+/g, '\n'),
      fields,
    }
  })

/** The words on a screen, without numbers and without how much time is left: clocks run by themselves. */
export const screenText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, dialog[open]')]
      .map(({ innerText }) => innerText)
      .join('\n')
      .replace(/\d+/g, '#')
      .replace(/Nog (?:#|geen) minu(?:ut|ten)\.?|De tijd is om\. Rond rustig af\./g, '')
      .replace(/\s+/g, ' '),
  )

/** The screen once it stands still with something on it. */
const restingScreen = async (page: Page) => {
  let before = await screenOf(page)
  const isStill = async () => {
    const earlier = before
    before = await screenOf(page)
    return before.text !== '' && isDeepStrictEqual(earlier, before)
  }
  await expect.poll(isStill).toBe(true)
  return { page, before }
}

/**
 * Reloads these pages, all at once, and sees each of them come back as it was. All are looked at before the first is
 * reloaded: who reloads is away for a moment, and the others show it.
 */
export const expectSameAfterReload = async (moment: string, pages: readonly Page[]): Promise<void> => {
  const resting = await Promise.all(pages.map(restingScreen))
  await Promise.all(
    resting.map(async ({ page, before }) => {
      await page.reload()
      await expect.poll(() => screenOf(page), { message: `${moment}: ${before.title}` }).toEqual(before)
    }),
  )
}
