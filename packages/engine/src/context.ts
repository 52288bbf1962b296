import type { Rejection, RejectionCode, TextId } from '@natte-meren/protocol'
import type { Meta, TableInput } from './commands.ts'
import type { TableEvent } from './events.ts'
import type { Game } from './game.ts'
import { seatsOf } from './seats.ts'
import type { TableState } from './state.ts'

/** What a decision is made with; time, actor and ids are inputs. */
export interface Context {
  readonly game: Game
  readonly state: TableState
  readonly meta: Meta
  /** Play time [ms] and story time [minutes] of the command. */
  readonly play: number
  readonly story: number
}

/** An event that depends on what the events before it brought about. */
export type LateEvent = (game: Game, state: TableState, story: number) => TableEvent

export type Verdict = readonly (TableEvent | LateEvent)[] | Rejection

/** For each command of a slice, the rule that turns it into events or refuses it. */
export type Deciders<C extends TableInput> = {
  readonly [T in C['type']]: (context: Context, command: Extract<C, { type: T }>) => Verdict
}

/** The commands with these type names. */
export type CommandOf<T extends TableInput['type']> = Extract<TableInput, { type: T }>

export const refuse = (code: RejectionCode): Rejection => ({ code })

export const isRefused = <T>(verdict: readonly T[] | Rejection): verdict is Rejection => !Array.isArray(verdict)

/** Role and seat of the actor, when it sits at this table. */
export const seatOfActor = ({ state, meta }: Context): { seat: string; role: string } | null => {
  if (meta.actor.kind !== 'seat') return null
  const role = state.seats.seats[meta.actor.seat]?.role
  return role === undefined ? null : { seat: meta.actor.seat, role }
}

/** The actor's role, if its seat holds the role's pen. [SEAT-5] */
export const roleWithPen = (context: Context): { seat: string; role: string } | Rejection => {
  const sitting = seatOfActor(context)
  if (!sitting) return refuse('actor/not_allowed')
  return context.state.seats.pens[sitting.role] === sitting.seat ? sitting : refuse('seat/no_pen')
}

/** The role that decides now: the decider, or its deputy when the seat is empty; null when both are. */
export const deciderNow = (game: Game, state: TableState, decider: string): string | null => {
  const deputy = game.roles.get(decider)?.deputy
  if (seatsOf(state.seats, decider).length > 0) return decider
  return deputy !== undefined && seatsOf(state.seats, deputy).length > 0 ? deputy : null
}

/** Names the step that the table is in, so that two presses make one step. */
export const stepToken = (state: TableState): string =>
  `${state.stage.place}.${state.stage.phaseIndex}.${state.stage.step ?? '-'}`

/** The command with which a text was sent, also when an order brought it to several tables: the same name at each. */
export const sentAs = (text: TextId): string => text.replace(/\.[a-z]+$/, '')
