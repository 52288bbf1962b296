const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** Where the focus is, and what can take it over: recorded while all of it is still there. */
interface Held {
  readonly element: HTMLElement
  /** Other stops of the page, nearest first: those that follow it before those that go before it. */
  readonly others: readonly HTMLElement[]
  /** What it stands in, from near to far. */
  readonly around: readonly HTMLElement[]
}

const canTake = (element: HTMLElement): boolean =>
  element.isConnected && element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true })

const aroundOf = (element: HTMLElement): HTMLElement[] =>
  element.parentElement === null ? [] : [element.parentElement, ...aroundOf(element.parentElement)]

const held = (element: HTMLElement): Held => {
  const all = [...document.querySelectorAll<HTMLElement>(stops)]
  const at = all.indexOf(element)
  const others = at < 0 ? [] : [...all.slice(at + 1), ...all.slice(0, at).reverse()]
  return { element, others, around: aroundOf(element) }
}

/** Within what is left of its surroundings, from near to far: the next stop, and else what stands above it. */
const heir = ({ others, around }: Held): HTMLElement | null => {
  for (const part of around) {
    if (!part.isConnected || part === document.documentElement) continue
    const stop = others.find((other) => part.contains(other) && canTake(other))
    if (stop) return stop
    const heading = [...part.querySelectorAll<HTMLElement>('h1, h2, h3')].find(canTake)
    if (heading) return heading
  }
  return null
}

/**
 * Who works by keyboard keeps a place on the page: when the button that was pressed goes away with its row, the focus
 * goes to what stands nearest to it, and never to the top of the page.
 */
export const keepFocus = (): void => {
  let last: Held | null = null
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement && target.matches(':focus-visible') ? held(target) : null
  })
  // Somebody who clicks beside everything has left the place of their own accord.
  document.addEventListener('pointerdown', () => {
    last = null
  })
  let waiting = false
  const look = () => {
    waiting = false
    const { activeElement } = document
    if (last === null || canTake(last.element)) return
    // What draws the page anew may have put the focus somewhere itself.
    if (activeElement !== null && activeElement !== document.body) return
    const next = heir(last)
    if (next?.matches('h1, h2, h3')) next.tabIndex = -1
    next?.focus()
  }
  const changed = () => {
    if (last === null || waiting) return
    waiting = true
    requestAnimationFrame(() => requestAnimationFrame(look))
  }
  const watched = { childList: true, subtree: true, attributeFilter: ['open', 'hidden', 'class', 'inert'] }
  new MutationObserver(changed).observe(document.body, watched)
}
