import type { TableState } from '@natte-meren/engine'

/** A loop: asked for each slice of each view after everything that happens, and `every` would cost a closure. */
const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean => {
  // Tables may come: a longer list that begins alike is another one.
  if (before.length !== now.length) return false
  for (let index = 0; index < before.length; index += 1) if (before[index] !== now[index]) return false
  return true
}

/**
 * Rebuilds a slice only when one of the listed objects changed, and gives the same object again
 * otherwise. Views are compared by identity: an unchanged slice is not projected, parsed or compared.
 */
export const remember = <R>() => {
  let last: { deps: readonly unknown[]; result: R } | null = null
  return (deps: readonly unknown[], build: () => R): R => {
    if (last && isSame(last.deps, deps)) return last.result
    last = { deps, result: build() }
    return last.result
  }
}

/** What the course of play hangs on: everything but the clock and what is private to seats. */
export const playOf = (state: TableState): readonly unknown[] => [
  state.stage,
  state.seats,
  state.inbox,
  state.facts,
  state.advice,
  state.decisions,
  state.town,
  state.duties,
  state.timePlan,
]
