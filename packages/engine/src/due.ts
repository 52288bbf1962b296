import type { Decision, Duty } from '@natte-meren/scenario'
import { endOfWorkday } from './calendar.ts'
import { playTime, serverTimeAt } from './clock.ts'
import { allows, momentsIn } from './condition.ts'
import { delivered, isPending } from './delivery.ts'
import { effectEvents } from './effects.ts'
import type { TableEvent } from './events.ts'
import type { Game, PlacedInject } from './game.ts'
import { draw } from './random.ts'
import type { TableState } from './state.ts'
import { playAtStory, serverTimeAtStory, storyTime } from './storyTime.ts'

/** An event that follows by itself, with the story minute at which it fell due. */
export interface Consequence {
  readonly story: number
  readonly events: readonly TableEvent[]
}

/** Story minute at which a duty that starts now falls due. */
export const dueMinute = (game: Game, duty: Duty, story: number): number =>
  'hours' in duty.within ? story + duty.within.hours * 60 : endOfWorkday(game.scenario, story, duty.within.workdays)

const dutyConsequence = (game: Game, state: TableState, story: number): Consequence | null => {
  for (const duty of game.scenario.duties) {
    const running = state.duties[duty.id]
    if (!running && state.stage.place === 'phase' && allows(state, duty.starts, story))
      return {
        story,
        events: [{ type: 'DutyStarted', duty: duty.id, due: dueMinute(game, duty, story) }],
      }
    if (running?.status === 'running' && duty.met && allows(state, duty.met, story))
      return { story, events: [{ type: 'DutyMet', duty: duty.id }] }
  }
  return firstMissed(game, state, story)
}

/** Of the duties whose time has passed, the one that fell due first. */
const firstMissed = (game: Game, state: TableState, story: number): Consequence | null => {
  const missed = game.scenario.duties
    .filter(({ id }) => {
      const duty = state.duties[id]
      return duty?.status === 'running' && duty.due < story
    })
    .sort((a, b) => (state.duties[a.id]?.due ?? 0) - (state.duties[b.id]?.due ?? 0))[0]
  if (!missed) return null
  return {
    story: state.duties[missed.id]?.due ?? story,
    events: [
      { type: 'DutyMissed', duty: missed.id },
      ...effectEvents(game, state, missed.missed, { kind: 'duty', duty: missed.id }),
    ],
  }
}

/** Play time in the phase at which a message comes: earlier where a hard stop asks for it. [STOP-6] */
const afterOf = ({ timePlan }: TableState, inject: string, after: number): number => timePlan.earlier[inject] ?? after

const isTimely = (state: TableState, inject: PlacedInject, play: number, story: number): boolean => {
  if (inject.at === 'opening') return true
  if (inject.at === 'next' || inject.at === 'shelf') return false
  if (inject.at === 'effect') return state.stage.step === 'done'
  if ('after' in inject.at) return play >= state.clock.phaseStart + afterOf(state, inject.id, inject.at.after)
  return story >= inject.at.story
}

/** A message with a chance arrives only when the draw falls below it. */
const hasLuck = (state: TableState, inject: PlacedInject): boolean => {
  if (inject.chance === undefined) return true
  const percent = state.inbox.draws[inject.id]
  return percent !== undefined && percent < inject.chance
}

const injectConsequence = (game: Game, state: TableState, play: number, story: number): Consequence | null => {
  if (state.stage.place !== 'phase') return null
  for (const inject of game.injectsOf[state.stage.phaseIndex] ?? []) {
    if (!isTimely(state, inject, play, story) || !isPending(state, inject)) continue
    if (!allows(state, inject.when, story)) continue
    if (inject.chance !== undefined && !(inject.id in state.inbox.draws)) {
      const percent = Math.floor(draw(state.seed, 'inject', inject.id) * 100)
      return { story, events: [{ type: 'ChanceDrawn', inject: inject.id, percent }] }
    }
    if (hasLuck(state, inject)) return { story, events: deliveryEvents(game, state, inject, false) }
  }
  return null
}

/** A message's arrival and what it changes. */
export const deliveryEvents = (game: Game, state: TableState, inject: PlacedInject, byHand: boolean): TableEvent[] => [
  delivered(game, state, inject, byHand),
  ...effectEvents(game, state, inject.effects, { kind: 'inject', inject: inject.id }),
]

/** The proposed decision stands, with its effects; null when none is proposed. */
export const takenEvents = (game: Game, state: TableState, decision: Decision): TableEvent[] | null => {
  const { status, proposal } = state.decisions[decision.id] ?? { status: 'open', proposal: null }
  if (status !== 'proposed' || !proposal) return null
  const option = decision.options.find(({ id }) => id === proposal.option)
  if (!option) return null
  return [
    { type: 'DecisionTaken', decision: decision.id, option: option.id },
    ...effectEvents(game, state, option.effects, {
      kind: 'option',
      decision: decision.id,
      option: option.id,
    }),
  ]
}

const decisionConsequence = (game: Game, state: TableState, play: number): TableEvent[] | null => {
  const decision = game.phases[state.stage.phaseIndex]?.decision
  if (!decision) return null
  const until = state.decisions[decision.id]?.proposal?.until ?? Number.POSITIVE_INFINITY
  return play < until ? null : takenEvents(game, state, decision)
}

const seatConsequence = (state: TableState, at: number): TableEvent[] | null => {
  for (const [seat, { request }] of Object.entries(state.seats.seats))
    if (request?.until != null && at >= request.until) return [{ type: 'SeatTakenOver', seat, device: request.device }]
  return null
}

/**
 * What follows by itself at a moment, one thing at a time, or null when all is settled. While a table
 * is paused only seats move. [TIME-4]
 */
export const nextConsequence = (game: Game, state: TableState, at: number): Consequence | null => {
  const play = playTime(state.clock, at)
  const story = storyTime(game, state, play)
  const seat = seatConsequence(state, at)
  if (seat) return { story, events: seat }
  if (!state.clock.running) return null
  const decision = decisionConsequence(game, state, play)
  if (decision) return { story, events: decision }
  return dutyConsequence(game, state, story) ?? injectConsequence(game, state, play, story)
}

/** Duties that fall due before the story jumps to a minute. [DUTY-3] */
export const missedBefore = (game: Game, state: TableState, story: number): Consequence | null =>
  firstMissed(game, state, story)

const injectMoments = (game: Game, state: TableState): (number | null)[] =>
  (game.injectsOf[state.stage.phaseIndex] ?? [])
    .filter((inject) => isPending(state, inject))
    .flatMap(({ id, at, when }) => {
      const conditions = momentsIn(when).map((minute) => playAtStory(game, state, minute))
      if (typeof at === 'string') return conditions
      return 'after' in at
        ? [state.clock.phaseStart + afterOf(state, id, at.after), ...conditions]
        : [playAtStory(game, state, at.story), ...conditions]
    })

const playMoments = (game: Game, state: TableState): (number | null)[] => {
  const decision = game.phases[state.stage.phaseIndex]?.decision
  const proposal = decision ? state.decisions[decision.id]?.proposal : null
  const proposed = decision && state.decisions[decision.id]?.status === 'proposed'
  return [proposed && proposal ? proposal.until : null, ...injectMoments(game, state)]
}

const dutyMoments = (game: Game, state: TableState): (number | null)[] => {
  const conditions = game.scenario.duties.flatMap((duty) => {
    const running = state.duties[duty.id]
    if (!running) return momentsIn(duty.starts)
    return running.status === 'running' ? [running.due + 1, ...momentsIn(duty.met)] : []
  })
  return conditions.map((minute) => serverTimeAtStory(game, state, minute))
}

/**
 * Server time [ms] after `at` at which something may fall due, or null. The host owns the only timer and
 * feeds `AdvanceTime` then; waking too often is harmless.
 */
export const nextDueAt = (game: Game, state: TableState, at: number): number | null => {
  const requests = Object.values(state.seats.seats).map(({ request }) => request?.until ?? null)
  const timed =
    state.clock.running && state.stage.place === 'phase'
      ? [
          ...playMoments(game, state).map((play) => (play === null ? null : serverTimeAt(state.clock, play))),
          ...dutyMoments(game, state),
        ]
      : []
  const coming = [...requests, ...timed].filter((moment) => moment !== null && moment > at)
  return coming.length === 0 ? null : Math.min(...(coming as number[]))
}
