import type { Rejection } from '@natte-meren/protocol'
import type { Decision } from '@natte-meren/scenario'
import {
  type CommandOf,
  type Context,
  type Deciders,
  deciderNow,
  refuse,
  roleWithPen,
  seatOfActor,
  stepToken,
} from './context.ts'
import { deferralsPerDecision, type Proposal, withdrawMs } from './decision.ts'
import { effectEvents } from './effects.ts'
import type { TableEvent } from './events.ts'
import type { Game } from './game.ts'
import type { TableState } from './state.ts'

type DecisionCommand = CommandOf<
  'ProposeDecision' | 'WithdrawDecision' | 'DeferDecision' | 'LapseDecision' | 'RecordDissent'
>

interface Taker {
  readonly decision: Decision
  readonly role: string
  readonly by: Proposal['by']
}

/** Who takes the open decision: the decider, its deputy when the seat is empty, or the facilitator. [DEC-1] */
const taker = (context: Context, id: string): Taker | Rejection => {
  const { game, state, meta } = context
  const decision = game.phases[state.stage.phaseIndex]?.decision
  if (!decision || decision.id !== id || state.stage.place !== 'phase') return refuse('decision/not_open')
  const status = state.decisions[id]?.status
  if (status === 'taken' || status === 'lapsed') return refuse('decision/already_taken')
  if (state.stage.step !== 'decision') return refuse('decision/not_open')
  if (!state.clock.running) return refuse('step/not_running')
  if (meta.actor.kind === 'facilitator') return { decision, role: decision.decider, by: 'facilitator' }
  const sitting = roleWithPen(context)
  if ('code' in sitting) return sitting
  if (deciderNow(game, state, decision.decider) !== sitting.role) return refuse('actor/not_allowed')
  const by = sitting.role === decision.decider ? 'decider' : 'deputy'
  return { decision, role: sitting.role, by }
}

/** The phase goes by without a decision, and what that brings about. */
export const lapseEvents = (game: Game, state: TableState, decision: Decision): TableEvent[] => [
  { type: 'DecisionLapsed', decision: decision.id },
  ...effectEvents(game, state, decision.lapsed, { kind: 'lapsed', decision: decision.id }),
]

export const decideDecision: Deciders<DecisionCommand> = {
  ProposeDecision: (context, { decision: id, option, explanation, considerations, paper = false }) => {
    const taking = taker(context, id)
    if ('code' in taking) return taking
    // Only who gathers the forms can say what stood on them. [DEC-8]
    if (paper && taking.by !== 'facilitator') return refuse('actor/not_allowed')
    if (context.state.decisions[id]?.status === 'proposed') return refuse('decision/already_taken')
    const { decision, role } = taking
    const by = paper ? 'paper' : taking.by
    if (!decision.options.some((known) => known.id === option)) return refuse('decision/unknown_option')
    const until = context.play + withdrawMs
    const made = { option, explanation, considerations, role, by, until }
    return [{ type: 'DecisionProposed', decision: id, ...made }]
  },
  WithdrawDecision: (context, { decision: id }) => {
    const taking = taker(context, id)
    if ('code' in taking) return taking.code === 'decision/already_taken' ? refuse('decision/too_late') : taking
    if (context.state.decisions[id]?.status !== 'proposed') return refuse('decision/not_open')
    return [{ type: 'DecisionWithdrawn', decision: id }]
  },
  DeferDecision: (context, { decision: id, missing }) => {
    const taking = taker(context, id)
    if ('code' in taking) return taking
    const decision = context.state.decisions[id]
    if (decision?.status === 'proposed') return refuse('decision/already_taken')
    if ((decision?.deferred.length ?? 0) >= deferralsPerDecision) return refuse('message/too_many')
    return [{ type: 'DecisionDeferred', decision: id, missing }]
  },
  LapseDecision: ({ game, state }, { from }) => {
    const decision = game.phases[state.stage.phaseIndex]?.decision
    if (!decision || state.stage.place !== 'phase') return refuse('decision/not_open')
    if (from !== stepToken(state)) return refuse('step/stale')
    const status = state.decisions[decision.id]?.status
    if (status !== undefined && status !== 'open') return refuse('decision/already_taken')
    return lapseEvents(game, state, decision)
  },
  RecordDissent: (context, { decision, reason }) => {
    const sitting = seatOfActor(context)
    if (!sitting) return refuse('actor/not_allowed')
    const status = context.state.decisions[decision]?.status
    if (status !== 'taken' && status !== 'proposed') return refuse('decision/not_open')
    return [{ type: 'DissentRecorded', decision, seat: sitting.seat, reason: reason ?? null }]
  },
}
