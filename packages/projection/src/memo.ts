import type { TableState } from '@natte-meren/engine'

/**
 * Rebuilds a slice only when one of the listed objects changed, and gives the same object again
 * otherwise. Views are compared by identity: an unchanged slice is not projected, parsed or compared.
 */
export const remember = <R>() => {
  let last: { deps: readonly unknown[]; result: R } | null = null
  return (deps: readonly unknown[], build: () => R): R => {
    if (last?.deps.every((dep, index) => dep === deps[index])) return last.result
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
]
