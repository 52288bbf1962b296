import { expect, type Page } from '@playwright/test'

interface Stop {
  readonly name: string
  readonly visible: boolean
  readonly covered: boolean
}

/** Somebody who plays with nothing but a keyboard, and has to see where they are. */
export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Tabs until the thing with this name has focus; every stop on the way shows its focus and is not covered. */
  async to(name: string | RegExp): Promise<void> {
    const wanted = typeof name === 'string' ? new RegExp(`^${name}`) : name
    const passed: string[] = []
    for (let count = 0; count < 60; count += 1) {
      await this.#page.keyboard.press('Tab')
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
    await this.#page.keyboard.press(key)
  }

  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  #stop(): Promise<Stop | null> {
    return this.#page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const labelled = (element as HTMLInputElement).labels?.[0]
      const name = (element.getAttribute('aria-label') ?? labelled?.innerText ?? element.innerText).trim()
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
