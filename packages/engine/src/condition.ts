import type { Condition } from '@natte-meren/scenario'
import { isKnownBy, isShared } from './facts.ts'
import { isSeated } from './seats.ts'
import type { TableState } from './state.ts'

const within = (value: number, min: number | null, max: number | null): boolean =>
  (min === null || value >= min) && (max === null || value <= max)

/** Whether a condition holds at a story minute. Pure. */
export const holds = (state: TableState, condition: Condition, story: number): boolean => {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(state, part, story))
    case 'any':
      return condition.of.some((part) => holds(state, part, story))
    case 'not':
      return !holds(state, condition.of, story)
    case 'decided': {
      const decision = state.decisions[condition.decision]
      if (decision?.status !== 'taken' || !decision.proposal) return false
      return condition.options.length === 0 || condition.options.includes(decision.proposal.option)
    }
    case 'undecided':
      return state.decisions[condition.decision]?.status === 'lapsed'
    case 'flag':
      return condition.flag in state.town.flags
    case 'indicator':
      return within(state.town.indicators[condition.indicator] ?? 0, condition.min, condition.max)
    case 'shared':
      return isShared(state.facts, condition.fact)
    case 'known':
      return isKnownBy(state.facts, condition.fact, condition.role)
    case 'duty':
      return state.duties[condition.duty]?.status === condition.is
    case 'time':
      return within(story, condition.from, condition.until)
    case 'delivered':
      return condition.inject in state.inbox.deliveries
    case 'played':
      return isSeated(state.seats, condition.role)
  }
}

/** Whether a condition holds, where none at all always does. */
export const allows = (state: TableState, condition: Condition | undefined, story: number): boolean =>
  condition === undefined || holds(state, condition, story)

/** The story minutes at which a condition may change by time alone. */
export const momentsIn = (condition: Condition | undefined): readonly number[] => {
  if (!condition) return []
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(momentsIn)
    case 'not':
      return momentsIn(condition.of)
    case 'time':
      return [condition.from, condition.until === null ? null : condition.until + 1].filter((minute) => minute !== null)
    default:
      return []
  }
}
