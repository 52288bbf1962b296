import type { Rejection } from '@natte-meren/protocol'
import { playTime } from './clock.ts'
import type { Actor, Meta, TableInput } from './commands.ts'
import { type Context, isRefused, type LateEvent, refuse, type Verdict } from './context.ts'
import { decideAdvice } from './decideAdvice.ts'
import { decideControl } from './decideControl.ts'
import { decideDecision } from './decideDecision.ts'
import { decideFacts } from './decideFacts.ts'
import { decideHome } from './decideHome.ts'
import { decideInbox } from './decideInbox.ts'
import { decideQuestions } from './decideQuestions.ts'
import { decideSelfLed } from './decideSelfLed.ts'
import { decideSeats } from './decideSeats.ts'
import { decideStage } from './decideStage.ts'

import { missedBefore, nextConsequence } from './due.ts'
import type { TableEvent } from './events.ts'
import { evolveTable } from './evolve.ts'
import type { Game } from './game.ts'
import type { Recorded, Stamped } from './recorded.ts'
import type { TableState } from './state.ts'
import { decideTablePlan } from './timePlan/decideTablePlan.ts'
import { storyTime } from './storyTime.ts'

/** Every command of every slice: a forgotten one does not compile. */
const deciders: {
  readonly [T in TableInput['type']]: (context: Context, command: Extract<TableInput, { type: T }>) => Verdict
} = {
  ...decideStage,
  ...decideSelfLed,
  ...decideSeats,
  ...decideInbox,
  ...decideFacts,
  ...decideAdvice,
  ...decideDecision,
  ...decideQuestions,
  ...decideHome,
  ...decideControl,
  ...decideTablePlan,
}

const seat = ['seat'] as const
const facilitator = ['facilitator', 'system'] as const
const system = ['system'] as const

/** Which kinds of actor may send a command at all; the rules of the slice narrow it further. [ACT-1] */
const mayBeSentBy: { readonly [T in TableInput['type']]: readonly Actor['kind'][] } = {
  OpenTable: system,
  OpenPhase: system,
  AdvanceTime: system,
  Reanchor: system,
  OpenDebrief: system,
  SetScene: system,
  EndTable: system,
  LetTableLead: system,
  StepBackBefore: system,
  FollowPlan: system,
  LockLobby: system,
  AllowVotes: system,
  HandSeat: system,
  ClaimSeat: ['device', 'seat'],
  RequestSeat: ['device', 'seat'],
  AnswerSeatRequest: ['seat', 'facilitator'],
  LeaveSeat: seat,
  PassPen: seat,
  FreeSeat: facilitator,
  GiveSeatBack: facilitator,
  PlaceBot: facilitator,
  AskHelp: seat,
  AnswerHelp: facilitator,
  CallStop: seat,
  ClosePicture: ['seat', 'facilitator', 'system'],
  RevealAdvice: ['seat', 'facilitator', 'system'],
  MarkSeen: seat,
  ShareFact: seat,
  TakeBackFact: seat,
  GiveAdvice: seat,
  ProposeDecision: ['seat', 'facilitator'],
  WithdrawDecision: ['seat', 'facilitator'],
  DeferDecision: ['seat', 'facilitator'],
  RecordDissent: seat,
  SaveQuestion: seat,
  EditQuestion: seat,
  ShareQuestion: seat,
  RemoveQuestion: seat,
  SayWord: seat,
  TakeLead: seat,
  TurnScene: seat,
  PlanTakeHome: seat,
  VoteQuestions: seat,
  PauseTable: facilitator,
  ResumeTable: facilitator,
  ExtendTime: facilitator,
  SendInject: facilitator,
  SkipInject: facilitator,
  HoldInject: facilitator,
  SendMessage: facilitator,
  WithdrawMessage: facilitator,
  ShowNotice: facilitator,
  RemoveNotice: facilitator,
  Nudge: facilitator,
  StepBack: facilitator,
  LapseDecision: facilitator,
  AddNote: facilitator,
  NameTable: facilitator,
}

/** Most things that may follow from one command; more means that a scenario runs in circles. */
const consequenceLimit = 500

/** What a command did: its events as they stand in the log, and the table after them. */
export interface Turn {
  readonly events: readonly Recorded<TableEvent>[]
  readonly state: TableState
}

/** A table while one command is worked out. */
interface OpenTurn {
  readonly game: Game
  readonly meta: Meta
  readonly events: Recorded<TableEvent>[]
  state: TableState
}

const record = (turn: OpenTurn, event: TableEvent, story: number): void => {
  const { game, meta, state } = turn
  const play = playTime(state.clock, momentOf(turn, event))
  const version = state.version + 1
  const recorded = { play, story, event, version, at: meta.at, commandId: meta.commandId }
  turn.events.push(recorded)
  turn.state = evolveTable(game, state, recorded)
}

/** Until the clock is set right it still counts the time that the server was away. [TIME-5] */
const momentOf = ({ meta }: OpenTurn, event: TableEvent): number =>
  event.type === 'ClockReanchored' ? event.from : meta.at

const storyAt = ({ game, state }: OpenTurn, at: number): number => storyTime(game, state, playTime(state.clock, at))
const storyNow = (turn: OpenTurn): number => storyAt(turn, turn.meta.at)

/** Lets everything that follows by itself happen. */
const settle = (turn: OpenTurn): void => {
  for (let count = 0; count < consequenceLimit; count += 1) {
    const next = nextConsequence(turn.game, turn.state, turn.meta.at)
    if (!next) return
    for (const event of next.events) record(turn, event, next.story)
  }
  throw new Error('The scenario runs in circles: consequences keep causing each other.')
}

/** Duties that fall due in the story's jump to a minute, in order. [DUTY-3] */
const jump = (turn: OpenTurn, story: number): void => {
  for (const _ of turn.game.scenario.duties) {
    const missed = missedBefore(turn.game, turn.state, story)
    if (!missed) return
    for (const event of missed.events) record(turn, event, missed.story)
  }
}

const perform = (turn: OpenTurn, next: TableEvent | LateEvent): void => {
  const { game, state } = turn
  const event = typeof next === 'function' ? next(game, state, storyNow(turn)) : next
  if (event.type === 'PhaseClosed') settle(turn)
  if (event.type === 'PhaseOpened') {
    const from = game.phases[event.index]?.story.from ?? 0
    jump(turn, from)
    record(turn, event, from)
    return
  }
  record(turn, event, storyAt(turn, momentOf(turn, event)))
  if (event.type === 'PhaseClosed') jump(turn, game.phases[state.stage.phaseIndex]?.story.to ?? 0)
}

/**
 * What a command does to a table: the events in order and the table after them, or why not. First everything that
 * was due happens, then the command, then what follows from it. Pure: time, actor and id are in `meta`.
 */
export const takeTurn = (game: Game, state: TableState, command: TableInput, meta: Meta): Turn | Rejection => {
  if (!mayBeSentBy[command.type].includes(meta.actor.kind)) return refuse('actor/not_allowed')
  if (state.version === 0 && command.type !== 'OpenTable') return refuse('exercise/not_open')
  const turn: OpenTurn = { game, meta, state, events: [] }
  // Before it is known how long the server was away, nothing can be said to be due.
  if (command.type !== 'Reanchor') settle(turn)
  const play = playTime(turn.state.clock, meta.at)
  const context = { game, state: turn.state, meta, play, story: storyNow(turn) }
  const decide = deciders[command.type] as (context: Context, command: TableInput) => Verdict
  const verdict = decide(context, command)
  if (isRefused(verdict)) return verdict
  for (const next of verdict) perform(turn, next)
  settle(turn)
  return turn
}

/** The events of a turn, for a host that stores them before the table is theirs. */
export const decideTable = (
  game: Game,
  state: TableState,
  command: TableInput,
  meta: Meta,
): readonly Stamped<TableEvent>[] | Rejection => {
  const turn = takeTurn(game, state, command, meta)
  return 'code' in turn ? turn : turn.events.map(({ play, story, event }) => ({ play, story, event }))
}
