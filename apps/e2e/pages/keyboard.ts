import { expect, type Page } from '@playwright/test'

interface Stop {
  readonly name: string
  readonly visible: boolean
  readonly covered: boolean
}

/** Somebody who works with nothing but a keyboard, and has to see where they are. */
export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Tabs until the thing with this name has focus; every stop on the way shows its focus and is not covered. */
  async to(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const wanted = typeof name === 'string' ? new RegExp(`^${name}`) : name
    const passed: string[] = []
    for (let count = 0; count < 120; count += 1) {
      await this.#page.keyboard.press(key)
      const stop = await this.#stop()
      if (stop === null) continue
      expect(stop, `focus on ${stop.name}`).toMatchObject({ visible: true, covered: false })
      if (wanted.test(stop.name)) return
      passed.push(stop.name)
    }
    throw new Error(`No way by Tab to ${wanted}. Passed: ${passed.join(' | ')}`)
  }

  async press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.to(name)
    await this.key(key)
  }

  /** A press after which something may go away: the focus is still somewhere. */
  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
    await this.keepsPlace(key)
  }

  /** The focus has not fallen back to the top of the page, now that what was pressed has had its effect. */
  async keepsPlace(after: string): Promise<void> {
    await expect
      .poll(() => this.#page.evaluate(() => document.activeElement !== document.body), {
        message: `the focus has a place after ${after}`,
        timeout: 5_000,
      })
      .toBe(true)
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  /** What has the focus, by the name that it is called by. */
  async place(): Promise<string> {
    return (await this.#stop())?.name ?? ''
  }

  /** Stops in the order of Tab that jump back up within one part of the page: there the eye goes another way. */
  async jumps(): Promise<string[]> {
    await this.#page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const found: string[] = []
    let before: { part: string; top: number; name: string } | null = null
    for (let count = 0; count < 150; count += 1) {
      await this.#page.keyboard.press('Tab')
      const here = await this.#page.evaluate(() => {
        const element = document.activeElement
        if (!(element instanceof HTMLElement) || element === document.body) return null
        const part = element.closest('header, aside, main, section, footer, dialog')
        const scrolled = element.closest('aside, main')?.scrollTop ?? 0
        const parts = [...document.querySelectorAll('header, aside, main, section, footer, dialog')]
        return {
          part: String(part === null ? -1 : parts.indexOf(part)),
          top: element.getBoundingClientRect().top + scrolled,
          name: (element.getAttribute('aria-label') ?? element.innerText).trim().slice(0, 40),
        }
      })
      if (here === null) break
      if (before !== null && before.part === here.part && here.top < before.top - 40)
        found.push(`${before.name} → ${here.name}`)
      before = here
    }
    return found
  }

  #stop(): Promise<Stop | null> {
    return this.#page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const labelled = (element as HTMLInputElement).labels?.[0]
      const words = element.getAttribute('aria-label') ?? labelled?.innerText ?? element.innerText
      const name = words.replace(/\s+/g, ' ').trim()
      const rings = [element, labelled, element.parentElement].filter((part) => part instanceof HTMLElement)
      const visible = rings.some((part) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      })
      const box = (labelled ?? element).getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)]
      const top = document.elementFromPoint(x, y)
      const covered = top !== null && !(labelled ?? element).contains(top) && !top.contains(element)
      return { name, visible, covered }
    })
  }
}
