import type { Detached, TableCommand } from '@natte-meren/protocol'
import type { TableOpened } from './stage.ts'
import type { FollowPlan } from './timePlan/tableTimePlan.ts'

/** Commands that only the host sends: gates from the exercise, and time. */
export type SystemCommand =
  | (Omit<TableOpened, 'type'> & { type: 'OpenTable' })
  /**
   * Open a phase of the edition; a decision that is still open lapses. A table that came later opens
   * its first phase with `passed`: what waits for Next there and was sent or left out before.
   */
  | { type: 'OpenPhase'; index: number; passed?: Readonly<Record<string, 'sent' | 'skipped'>> }
  /** Something may be due: idempotent. */
  | { type: 'AdvanceTime' }
  /** The server was away since `lastAlive` (server time, ms). */
  | { type: 'Reanchor'; lastAlive: number }
  | { type: 'OpenDebrief'; selfLed?: boolean }
  | { type: 'SetScene'; scene: string }
  | { type: 'EndTable' }
  /** The table leads its own debrief, or goes along with the room again, where that is. */
  | { type: 'LetTableLead'; on: boolean; scene: string }
  /** A seat goes to another device of the same person. */
  | { type: 'HandSeat'; seat: string; device: string }
  /** Nobody new sits down, or again somebody may. */
  | { type: 'LockLobby'; locked: boolean }
  /** Players may choose among the shared questions, or no longer. */
  | { type: 'AllowVotes'; open: boolean }
  /** Back to before the step that this command made. */
  | { type: 'StepBackBefore'; commandId: string }
  /** The plan to a hard stop, as far as it concerns a table. */
  | FollowPlan

/** A command to a table with its texts detached: what is stored beside the events. */
export type TableInput = Detached<TableCommand> | SystemCommand

/** Who sends a command, as the host established it. */
export type Actor =
  | { readonly kind: 'seat'; readonly seat: string }
  /** A device without a seat at this table. */
  | { readonly kind: 'device'; readonly device: string; readonly ownerOnline?: boolean }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'system' }

/** Given with a command. `at` is server time [ms] and never runs backwards within a stream. */
export interface Meta {
  readonly commandId: string
  readonly at: number
  readonly actor: Actor
}
