type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** What an arrow key means on the map. */
export const steps: Readonly<Record<Direction, { readonly row: number; readonly column: number }>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
}
export const isArrow = (key: string): key is Direction => Object.hasOwn(steps, key)

/** The nearest button in a direction, as it lies on the screen: in a plan with gaps as well as in a wall. */
export const nearest = (from: Element, all: readonly HTMLElement[], key: Direction): HTMLElement | null => {
  const { row, column } = steps[key]
  const here = from.getBoundingClientRect()
  let best: { element: HTMLElement; far: number } | null = null
  for (const element of all) {
    const there = element.getBoundingClientRect()
    const across = there.left - here.left
    const down = there.top - here.top
    const along = across * column + down * row
    const aside = Math.abs(column === 0 ? across : down)
    if (along <= 1) continue
    const far = along + 3 * aside
    if (best === null || far < best.far) best = { element, far }
  }
  return best?.element ?? null
}
