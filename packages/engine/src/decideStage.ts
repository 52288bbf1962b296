import type { Decision } from '@natte-meren/scenario'
import { allows } from './condition.ts'
import {
  type CommandOf,
  type Context,
  type Deciders,
  deciderNow,
  type LateEvent,
  refuse,
  roleWithPen,
  stepToken,
  type Verdict,
} from './context.ts'
import { lapseEvents } from './decideDecision.ts'
import { isPending, recipients } from './delivery.ts'
import { deliveryEvents, takenEvents } from './due.ts'
import type { TableEvent } from './events.ts'
import type { Game, PlacedInject } from './game.ts'
import type { TableState } from './state.ts'

type StageCommand = CommandOf<
  | 'OpenTable'
  | 'OpenPhase'
  | 'ClosePicture'
  | 'RevealAdvice'
  | 'OpenDebrief'
  | 'SetScene'
  | 'EndTable'
  | 'AdvanceTime'
  | 'Reanchor'
>

/** Messages of this phase that wait for the facilitator's Next, in order. */
export const pendingMessages = (game: Game, state: TableState, story: number): readonly PlacedInject[] =>
  (game.injectsOf[state.stage.phaseIndex] ?? []).filter(
    (inject) => inject.at === 'next' && isPending(state, inject) && allows(state, inject.when, story),
  )

/** The decider with the pen, the facilitator or the exercise may move the step. [STEP-2] */
const driver = (context: Context): string | Verdict => {
  const { actor } = context.meta
  if (actor.kind === 'facilitator' || actor.kind === 'system') return 'facilitator'
  const decision = context.game.phases[context.state.stage.phaseIndex]?.decision
  const sitting = roleWithPen(context)
  if ('code' in sitting) return sitting
  const decider = decision?.decider ?? context.game.scenario.roles[0]?.id ?? ''
  return deciderNow(context.game, context.state, decider) === sitting.role ? sitting.role : refuse('actor/not_allowed')
}

/**
 * Events that leave the current phase: the clock runs again, a decision that was read out stands, an open one
 * lapses, and duties in the jump come due in order. [STEP-6]
 */
const leavePhase = (game: Game, state: TableState): TableEvent[] => {
  const phase = game.phases[state.stage.phaseIndex]
  if (!phase || state.stage.place !== 'phase') return []
  const resumed: TableEvent[] = state.clock.running ? [] : [{ type: 'TableResumed' }]
  return [...resumed, ...settleDecision(game, state, phase.decision), { type: 'PhaseClosed', phase: phase.id }]
}

const settleDecision = (game: Game, state: TableState, decision: Decision | undefined): TableEvent[] => {
  const status = decision && state.decisions[decision.id]?.status
  if (!decision || status === 'taken' || status === 'lapsed') return []
  return takenEvents(game, state, decision) ?? lapseEvents(game, state, decision)
}

/** What roles know before the first message. [FACT-1] */
const heldFromTheStart = (game: Game, state: TableState): TableEvent[] =>
  game.scenario.facts
    .filter(({ holders }) => holders.length > 0)
    .map(({ id, holders }) => ({ type: 'FactHeld', fact: id, to: recipients(game, state, holders) }))

/** What was sent and left out in a phase before this table came to it. */
const passedBefore = (
  game: Game,
  state: TableState,
  index: number,
  passed: Readonly<Record<string, 'sent' | 'skipped'>>,
): TableEvent[] => {
  const there: TableState = { ...state, stage: { ...state.stage, place: 'phase', phaseIndex: index, step: 'picture' } }
  const story = game.phases[index]?.story.from ?? 0
  return (game.injectsOf[index] ?? []).flatMap((inject): TableEvent[] => {
    if (passed[inject.id] === 'skipped') return [{ type: 'InjectSkipped', inject: inject.id, fold: false }]
    const arrives = passed[inject.id] === 'sent' && allows(there, inject.when, story)
    return arrives ? deliveryEvents(game, there, inject, true) : []
  })
}

const running = ({ state }: Context): boolean => state.clock.running && state.stage.place === 'phase'

const debriefOpened: LateEvent = (game, state, story) => {
  const found = game.scenario.outcomes.find(({ when }) => allows(state, when, story))
  return { type: 'DebriefOpened', outcome: found?.id ?? game.scenario.outcomes.at(-1)?.id ?? '' }
}

export const decideStage: Deciders<StageCommand> = {
  OpenTable: ({ state }, { type: _, ...opened }) =>
    state.version === 0 ? [{ type: 'TableOpened', ...opened }] : refuse('step/stale'),
  OpenPhase: (context, { index, passed }) => {
    const { game, state } = context
    const phase = game.phases[index]
    // A table that came later opens its first phase wherever the others are. [EX-8]
    const inOrder = index === state.stage.phaseIndex + 1 || (passed !== undefined && state.stage.place === 'lobby')
    if (!phase || !inOrder || state.stage.place === 'debrief' || state.stage.place === 'ended')
      return refuse('step/stale')
    return [
      ...leavePhase(game, state),
      { type: 'PhaseOpened', phase: phase.id, index },
      ...(state.stage.place === 'lobby' ? heldFromTheStart(game, state) : []),
      ...passedBefore(game, state, index, passed ?? {}),
    ]
  },
  ClosePicture: (context, { from }) => {
    const { game, state, story } = context
    if (!running(context)) return refuse('step/not_running')
    if (from !== stepToken(state)) return refuse('step/stale')
    if (state.stage.step !== 'picture') return refuse('step/wrong_step')
    const by = driver(context)
    if (typeof by !== 'string') return by
    if (by !== 'facilitator' && pendingMessages(game, state, story).length > 0) return refuse('step/messages_pending')
    return [{ type: 'PictureClosed', phase: game.phases[state.stage.phaseIndex]?.id ?? '', by }]
  },
  RevealAdvice: (context, { from }) => {
    const { game, state } = context
    if (!running(context)) return refuse('step/not_running')
    if (from !== stepToken(state)) return refuse('step/stale')
    if (state.stage.step !== 'judgement') return refuse('step/wrong_step')
    const by = driver(context)
    if (typeof by !== 'string') return by
    const decision = game.phases[state.stage.phaseIndex]?.decision?.id ?? ''
    return [{ type: 'AdviceRevealed', decision, by }]
  },
  OpenDebrief: (context, { selfLed }) => {
    const { game, state } = context
    if (state.stage.place !== 'phase') return refuse('step/stale')
    return [...leavePhase(game, state), debriefOpened, ...(selfLed ? [{ type: 'SelfLedSet', on: true } as const] : [])]
  },
  SetScene: ({ state: { stage } }, { scene }) => {
    if (stage.place !== 'debrief') return refuse('exercise/not_open')
    // It turns its own scenes. [SELF-1]
    return stage.selfLed ? refuse('actor/not_allowed') : [{ type: 'DebriefSceneSet', scene }]
  },
  EndTable: ({ state }) => (state.stage.place === 'ended' ? refuse('exercise/ended') : [{ type: 'TableEnded' }]),
  AdvanceTime: () => [],
  Reanchor: ({ state, meta }, { lastAlive }) =>
    state.clock.running ? [{ type: 'ClockReanchored', from: Math.min(lastAlive, meta.at) }] : [],
}
