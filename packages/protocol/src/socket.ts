import * as z from 'zod/mini'
import type { BeamerView } from './beamer.ts'
import { exerciseCommand, tableCommand } from './commands.ts'
import type { ControlView } from './control.ts'
import type { OverviewView } from './exercise.ts'
import type { TogetherChannel } from './together.ts'
import { observerCommand, type ObserveRequest, type ObserverView } from './observers.ts'
import type { MomentRequest, PlenaryView, SeenMoment } from './plenary.ts'
import type { RejectionCode } from './rejection.ts'
import type { RoleView, SeatView } from './roleView.ts'
import { commandId, id, language } from './text.ts'

/** Sent in the Socket.IO handshake as `auth.protocol`; another number is refused with `message/old_client`. */
export const protocolVersion = 2
/** Largest message a client may send, in bytes. */
export const maxMessageBytes = 16_384

/** The views that a socket can hold, by channel. */
export interface Views {
  /** What the socket's role (or a companion) may see; for a facilitator, what a role that it looks along with sees. */
  role: RoleView
  /** What only its seat may see. */
  seat: SeatView
  /** What all tables did together, for players of an exercise with several tables, from the debrief on. */
  together: TogetherChannel
  /** Facilitator: one table. */
  control: ControlView
  /** Facilitator: the exercise. */
  overview: OverviewView
  beamer: BeamerView
  /** What one observer has besides `role`. */
  observer: ObserverView
  /** What the room looks at in the debrief: for everybody in the exercise. */
  plenary: PlenaryView
}
export type Channel = keyof Views

/**
 * From now on this value stands at the path (a JSON Pointer, RFC 6901), or without a value nothing does. In a list
 * the index after the last adds to its end, and only the last is ever taken away.
 */
export type Change = [path: string, value: unknown] | [path: string]

/**
 * `full` replaces a view. `patch` leads from the version before `to` to that version; a client that holds another
 * asks for a full view (`sync`). Versions count changes of this view only: when it does not change nothing is sent.
 */
export type ViewMessage = { to: number; full: Views[Channel] | null } | { to: number; patch: Change[] }

/** A message and the view that it is about: on the wire the channel is the name of the event. */
export type ViewUpdate = { channel: Channel } & ViewMessage

/** Opens a table as a player; `token` is the device's own secret from an earlier join. */
export const joinRequest = z.strictObject({
  code: z.string().check(z.regex(/^\d{6}$/)),
  /** Table number, when `code` is that of an exercise with several tables. */
  table: z.nullable(z.int()),
  token: z.nullable(z.string().check(z.maxLength(200))),
  language,
})
export type JoinRequest = z.infer<typeof joinRequest>

/** Opens views for the facilitator; the session cookie says who asks. */
export const openRequest = z.strictObject({
  exercise: id,
  /** Table to follow in the `control` channel. */
  table: z.nullable(id),
  /** Role of that table to look along with, read-only, in the `role` channel. */
  role: z.optional(id),
  language,
})
export type OpenRequest = z.infer<typeof openRequest>

/** Opens the beamer's view with the key of its address. */
export const beamerRequest = z.strictObject({
  key: z.string().check(z.maxLength(200)),
  language,
  /** A small picture of it elsewhere: not the screen in the room. */
  preview: z.optional(z.boolean()),
})
export type BeamerRequest = z.infer<typeof beamerRequest>

export const commandRequest = z.strictObject({ id: commandId, command: z.union([tableCommand, observerCommand]) })
export type CommandRequest = z.infer<typeof commandRequest>

export const facilitateRequest = z.strictObject({
  id: commandId,
  /** A table's id for a table command, `null` for one to the whole exercise. */
  table: z.nullable(id),
  command: z.union([tableCommand, exerciseCommand]),
})
export type FacilitateRequest = z.infer<typeof facilitateRequest>

export type Refused = { ok: false; code: RejectionCode }
/** Accepted: the effect is in version `at` of the sender's view (or in none, when nothing changed for it). */
export type Accepted = { ok: true; at: number }
export type Joined =
  | {
      ok: true
      /** Keep it on the device; it is the only proof of the seat. */
      token: string
      table: number
      seat: string | null
      role: string | null
      /** Server clock at the answer, ms. */
      now: number
    }
  | TableChoice

/** The code is that of an exercise: ask which table. */
export interface TableChoice {
  ok: true
  choose: { tables: { number: number; name: string | null; seated: number; room: boolean }[] }
}

/** The answer to an observer; `token` is the only proof of whose notes are whose. */
export type Observing = { ok: true; token: string; table: number; now: number } | TableChoice

/** A moment of the run of the player's own table, as a role saw it. */
export type Looked = { ok: true; moment: SeenMoment }

export interface ClientToServer {
  join: (request: JoinRequest, answer: (result: Joined | Refused) => void) => void
  command: (request: CommandRequest, answer: (result: Accepted | Refused) => void) => void
  open: (request: OpenRequest, answer: (result: { ok: true; now: number } | Refused) => void) => void
  facilitate: (request: FacilitateRequest, answer: (result: Accepted | Refused) => void) => void
  beamer: (request: BeamerRequest, answer: (result: { ok: true; now: number } | Refused) => void) => void
  observe: (request: ObserveRequest, answer: (result: Observing | Refused) => void) => void
  /** A player looks back at its own table's run; only in the debrief. */
  moment: (request: MomentRequest, answer: (result: Looked | Refused) => void) => void
  /** Full views of all channels of this socket. */
  sync: (answer: (result: { ok: true; now: number } | Refused) => void) => void
}

export interface ServerToClient extends Record<Channel, (message: ViewMessage) => void> {
  /** The device lost its seat (taken over, freed); its role view becomes a companion's. */
  unseated: () => void
}
