import type { Recorded, TableEvent } from '@natte-meren/engine'

/** The least that a fold can do: count each kind of event, and keep facts and questions by id. */
export const bareFold = (log: readonly Recorded<TableEvent>[]): unknown => {
  let state: { readonly counts: Readonly<Record<string, number>>; readonly facts: Readonly<Record<string, string>> } = {
    counts: {},
    facts: {},
  }
  for (const { event } of log) {
    const counts = { ...state.counts, [event.type]: (state.counts[event.type] ?? 0) + 1 }
    const facts = 'fact' in event ? { ...state.facts, [event.fact]: event.type } : state.facts
    state = { counts, facts }
  }
  return state
}
