import type { Game } from '@natte-meren/engine'
import { linesOf } from './lines.ts'

/** Something that a run can come to. */
export type Target =
  /** `held`: a message that could have come by its moment did not, because its condition did not hold. `early`: it came before the decision. */
  | { readonly kind: 'inject' | 'held' | 'early' | 'outcome' | 'line' | 'lapsed' | 'phase'; readonly id: string }
  | { readonly kind: 'option'; readonly id: string; readonly decision: string }
  | { readonly kind: 'duty'; readonly id: string; readonly is: 'started' | 'met' | 'missed' }

/** All targets of a game in a fixed order, and where each kind begins. */
export interface Targets {
  readonly all: readonly Target[]
  /** For each message its arrival, and after it that it was held back, and that it came before the decision. */
  readonly inject: ReadonlyMap<string, number>
  readonly outcome: readonly number[]
  /** Lines of the take-home that have a condition. */
  readonly line: readonly number[]
  /** Three for each duty, in the order started, met, missed. */
  readonly duty: readonly number[]
  readonly phase: readonly number[]
  /** For each decision its options in order, and its lapse after them. */
  readonly decision: ReadonlyMap<string, number>
}

export const targetsOf = (game: Game): Targets => {
  const all: Target[] = []
  const add = (target: Target): number => all.push(target) - 1
  const inject = new Map<string, number>()
  for (const { id } of game.injectsOf.flat()) {
    inject.set(id, add({ kind: 'inject', id }))
    add({ kind: 'held', id })
    add({ kind: 'early', id })
  }
  const outcome = game.scenario.outcomes.map(({ id }) => add({ kind: 'outcome', id }))
  const line = linesOf(game.scenario).map(({ id }) => add({ kind: 'line', id }))
  const duty = game.scenario.duties.map(({ id }) => {
    const first = add({ kind: 'duty', id, is: 'started' })
    add({ kind: 'duty', id, is: 'met' })
    add({ kind: 'duty', id, is: 'missed' })
    return first
  })
  const phase = game.phases.map(({ id }) => add({ kind: 'phase', id }))
  const decision = new Map<string, number>()
  for (const { id, options } of game.decisions.values()) {
    decision.set(id, all.length)
    for (const option of options) add({ kind: 'option', id: option.id, decision: id })
    add({ kind: 'lapsed', id })
  }
  return { all, inject, outcome, line, duty, phase, decision }
}

/** One name for each target. */
export const nameOf = (target: Target): string =>
  target.kind === 'option'
    ? `option ${target.decision}/${target.id}`
    : target.kind === 'duty'
      ? `duty ${target.id} ${target.is}`
      : `${target.kind} ${target.id}`
