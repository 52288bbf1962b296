import {
  evolveTable,
  type Game,
  holds,
  initialTable,
  type PlacedInject,
  storyTime,
  type TableState,
} from '@natte-meren/engine'
import type { Condition } from '@natte-meren/scenario'
import type { ReadLog } from '../log.ts'

/** A condition that holds no other: what one line of an author says. */
export type Clause = Exclude<Condition, { kind: 'all' | 'any' | 'not' }>

/** A clause that held a message back: it had to hold, or (`wanted: false`) had to not hold. */
export interface Obstacle {
  readonly clause: Clause
  readonly wanted: boolean
  /** Whether it was as wanted at some moment of the phase, though not at the last. */
  readonly once: boolean
}

/** What would have released a message: all of these together; each group of `either` needs one of its parts. */
export interface Release {
  readonly obstacles: readonly Obstacle[]
  readonly either: readonly (readonly Release[])[]
}

/** Why a message did or did not arrive in a run. */
export type Why =
  | { readonly verdict: 'arrived'; readonly story: number; readonly byHand: boolean }
  | { readonly verdict: 'unknown' | 'other-edition' | 'left-out' | 'held' | 'not-sent' }
  /** Its phase never opened in this run. */
  | { readonly verdict: 'phase'; readonly phase: string }
  /** The draw of this run fell outside its chance, both in percent. */
  | { readonly verdict: 'chance'; readonly drawn: number; readonly chance: number }
  /** Its moment did not come before the phase was left. */
  | { readonly verdict: 'moment'; readonly at: Exclude<PlacedInject['at'], 'opening' | 'next' | 'shelf'> }
  | { readonly verdict: 'condition'; readonly release: Release; readonly state: TableState }

/** A state, and the play time [ms] and story minute up to which it lasted. */
interface Moment {
  readonly state: TableState
  readonly play: number
  readonly story: number
}

type Events = ReadLog['events']

/** The moments of a phase at which something could have arrived, in the order of the log. */
const momentsOf = (game: Game, events: Events, phase: number): { moments: Moment[]; last: TableState } => {
  const moments: Moment[] = []
  let state = initialTable(game)
  const note = (play: number): void => {
    const { place, phaseIndex } = state.stage
    if (place === 'phase' && phaseIndex === phase) moments.push({ state, play, story: storyTime(game, state, play) })
  }
  for (const event of events) {
    // What was due as a phase was left is decided in the state before that.
    note(event.play)
    state = evolveTable(game, state, event)
    note(state.clock.playMs)
  }
  return { moments, last: state }
}

class Reading {
  readonly #moments: readonly Omit<Moment, 'play'>[]

  constructor(moments: readonly Omit<Moment, 'play'>[]) {
    this.#moments = moments
  }

  now(condition: Condition): boolean {
    const last = this.#moments.at(-1)
    return last !== undefined && holds(last.state, condition, last.story)
  }

  /** What is missing for a condition to be as wanted; nothing when it is. */
  missing(condition: Condition, wanted: boolean): Release {
    if (this.now(condition) === wanted) return { obstacles: [], either: [] }
    switch (condition.kind) {
      case 'not':
        return this.missing(condition.of, !wanted)
      case 'all':
      case 'any': {
        const parts = condition.of.map((part) => this.missing(part, wanted))
        // "All" that must hold and "any" that must not need every part; the other two need one.
        return (condition.kind === 'all') === wanted ? joined(parts) : { obstacles: [], either: [parts] }
      }
      default: {
        const once = this.#moments.some(({ state, story }) => holds(state, condition, story) === wanted)
        return { obstacles: [{ clause: condition, wanted, once }], either: [] }
      }
    }
  }
}

const joined = (parts: readonly Release[]): Release => ({
  obstacles: parts.flatMap(({ obstacles }) => obstacles),
  either: parts.flatMap(({ either }) => either),
})

const momentCame = (game: Game, { at }: PlacedInject, { state, play }: Moment): boolean => {
  if (at === 'opening' || at === 'next' || at === 'shelf') return true
  if (at === 'effect') return state.stage.step === 'done'
  if ('story' in at) return storyTime(game, state, play) >= at.story
  return play >= state.clock.phaseStart + at.after
}

/** What is missing in a state, at a story minute, for a condition to hold (or not to); nothing when it is so. Pure. */
export const missingFor = (state: TableState, story: number, condition: Condition, wanted = true): Release =>
  new Reading([{ state, story }]).missing(condition, wanted)

/**
 * Why a message arrived in a run or did not: the clause that held it back at the end of its phase, and what
 * would have released it. Pure; the log must have been played with this game.
 */
export const why = (game: Game, { events }: Pick<ReadLog, 'events'>, id: string): Why => {
  const inject = game.injects.get(id)
  if (!inject) {
    const known = game.scenario.phases.some(({ injects }) => injects.some((one) => one.id === id))
    return { verdict: known ? 'other-edition' : 'unknown' }
  }
  const { moments, last } = momentsOf(game, events, inject.phaseIndex)
  const delivery = last.inbox.deliveries[id]
  if (delivery) {
    const sent = events.findLast(({ event }) => event.type === 'InjectDelivered' && event.inject === id)?.event
    return { verdict: 'arrived', story: delivery.story, byHand: sent?.type === 'InjectDelivered' && sent.byHand }
  }
  const end = moments.at(-1)
  if (!end) return { verdict: 'phase', phase: game.phases[inject.phaseIndex]?.id ?? '' }
  return notArrived(game, inject, moments, end)
}

const notArrived = (game: Game, inject: PlacedInject, moments: readonly Moment[], end: Moment): Why => {
  const { id, chance, when, at } = inject
  const { state } = end
  if (id in state.inbox.skipped) return { verdict: 'left-out' }
  if (id in state.inbox.held) return { verdict: 'held' }
  const drawn = state.inbox.draws[id]
  if (chance !== undefined && drawn !== undefined && drawn >= chance) return { verdict: 'chance', drawn, chance }
  const reading = new Reading(moments)
  if (when && !reading.now(when)) return { verdict: 'condition', release: reading.missing(when, true), state }
  if (typeof at === 'string' && at !== 'effect') return { verdict: 'not-sent' }
  return momentCame(game, inject, end) ? { verdict: 'not-sent' } : { verdict: 'moment', at }
}
