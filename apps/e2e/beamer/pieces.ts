import type { Page } from '@playwright/test'

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One line of one text as it is drawn. */
export interface Piece {
  readonly text: string
  /** Which element it stands in: a text is not over itself. */
  readonly element: number
  readonly box: Box
  /** Height of its letters as drawn, px. */
  readonly size: number
  readonly ink: string
  readonly ground: string
  readonly inScene: boolean
  readonly inDrawing: boolean
  /** Something else lies on top of its letters. */
  readonly covered: boolean
  /** On the test card, where it shows what a size is like. */
  readonly sample: boolean
  /** What cuts off whatever sticks out of it. */
  readonly edges: readonly Box[]
  /** Where typed text ends in an ellipsis, because the whole of it is on the phones. */
  readonly clamped: Box | null
}

export interface Drawn {
  readonly frame: Box
  /** Where the strip at the bottom begins. */
  readonly strip: number
  readonly pieces: readonly Piece[]
  /** Pictures and codes, which no word may touch. */
  readonly plates: readonly Box[]
  readonly scrolls: boolean
}

/** Everything that can be read on the beamer's page now, and where it stands. */
export const drawnOn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom })
    const frame = document.querySelector('[data-scene]')?.parentElement?.getBoundingClientRect()
    const picture = frame ?? new DOMRect(0, 0, innerWidth, innerHeight)
    const around = (element: Element): Element[] =>
      element.parentElement === null ? [element] : [element, ...around(element.parentElement)]
    /** The depth map is drawn so thin that it changes nothing. */
    const clear = (colour: string) => /^rgba\(.*, 0(\.[0-4]\d*)?\)$/.test(colour)
    /** The nearest colour below it: of what it stands in, or of what that lies on. */
    const groundOf = (element: Element, { left, top, width, height }: DOMRect) => {
      const below = document.elementsFromPoint(left + width / 2, top + height / 2)
      const under = (each: Element) =>
        element instanceof SVGElement || !below.includes(each) ? [] : below.slice(below.indexOf(each) + 1)
      const layers = around(element).flatMap((each) => {
        const next = under(each)
        const end = next.findIndex((other) => other.contains(element))
        return [each, ...next.slice(0, end < 0 ? 0 : end)]
      })
      const colours = layers.map((each) => getComputedStyle(each).backgroundColor)
      return colours.find((colour) => !clear(colour)) ?? 'rgb(255, 255, 255)'
    }
    const edgesOf = (element: Element) =>
      around(element).filter(
        (each) => getComputedStyle(each).overflow !== 'visible' && each !== document.documentElement,
      )
    const isCovered = (element: Element, { left, top, width, height }: DOMRect) =>
      [0.3, 0.7].some((part) => {
        const front = document.elementFromPoint(left + width / 2, top + height * part)
        if (front === null || front.contains(element) || element.contains(front)) return false
        return around(front).some((each) => !each.contains(element) && !clear(getComputedStyle(each).backgroundColor))
      })
    const boxOfClamp = (element: Element): Box | null => {
      const clamp = around(element).find((each) => getComputedStyle(each).webkitLineClamp !== 'none')
      return clamp === undefined ? null : boxOf(clamp.getBoundingClientRect())
    }
    const pieces: Piece[] = []
    const walker = document.createTreeWalker(
      document.querySelector('[data-scene]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(), element = 0; node !== null; node = walker.nextNode(), element += 1) {
      const parent = node.parentElement
      const text = node.textContent?.trim().slice(0, 60) ?? ''
      if (parent === null || text === '' || !parent.checkVisibility({ visibilityProperty: true })) continue
      // Said to those who listen, and not shown.
      if (parent.getBoundingClientRect().width <= 2) continue
      const range = document.createRange()
      range.selectNode(node)
      const { fontSize, color, fill } = getComputedStyle(parent)
      const drawing = parent instanceof SVGGraphicsElement ? parent : null
      const scale = drawing?.getScreenCTM()?.a ?? picture.width / 1920
      for (const box of range.getClientRects())
        pieces.push({
          text,
          element,
          box: boxOf(box),
          size: Number.parseFloat(fontSize) * scale,
          ink: drawing === null ? color : fill,
          ground: groundOf(parent, box),
          inScene: parent.closest('main') !== null,
          inDrawing: drawing !== null,
          covered: drawing === null && isCovered(parent, box),
          sample: parent.closest('[data-size-ladder]') !== null,
          clamped: boxOfClamp(parent),
          edges: edgesOf(parent).map((each) => boxOf(each.getBoundingClientRect())),
        })
    }
    return {
      frame: boxOf(picture),
      strip: document.querySelector('footer')?.getBoundingClientRect().top ?? picture.bottom,
      pieces,
      plates: [...document.querySelectorAll('main img, main svg[role=img]')].map((plate) =>
        boxOf(plate.getBoundingClientRect()),
      ),
      scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
    }
  })
