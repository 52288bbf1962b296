import * as z from 'zod/mini'
import { id } from './text.ts'

/** Commands about who sits where. `device` never travels: the server knows it from the token. */
export const seatCommands = {
  /** A device sits down in a role that has a free seat. */
  ClaimSeat: z.strictObject({ type: z.literal('ClaimSeat'), role: id }),
  /** A device asks for a taken seat: it is granted after 15 s, or by a table-mate. */
  RequestSeat: z.strictObject({ type: z.literal('RequestSeat'), seat: id }),
  /** The sitting device, a table-mate or the facilitator answers. */
  AnswerSeatRequest: z.strictObject({
    type: z.literal('AnswerSeatRequest'),
    seat: id,
    allow: z.boolean(),
  }),
  LeaveSeat: z.strictObject({ type: z.literal('LeaveSeat') }),
  /** In a duo: give the pen to the other seat of the role. */
  PassPen: z.strictObject({ type: z.literal('PassPen'), seat: id }),
  /** Facilitator: empty a seat. */
  FreeSeat: z.strictObject({ type: z.literal('FreeSeat'), seat: id }),
  /** Facilitator: a seat that was freed goes back to who sat there, while nobody else took it. */
  GiveSeatBack: z.strictObject({ type: z.literal('GiveSeatBack'), seat: id }),
  /** Facilitator: a scripted player on an empty seat of a role. */
  PlaceBot: z.strictObject({ type: z.literal('PlaceBot'), role: id }),
  /** A player wants the facilitator. */
  AskHelp: z.strictObject({ type: z.literal('AskHelp') }),
  AnswerHelp: z.strictObject({ type: z.literal('AnswerHelp'), seat: id }),
  /** The stop word: the table pauses, only the facilitator is told who. */
  CallStop: z.strictObject({ type: z.literal('CallStop') }),
}

export const seatState = z.strictObject({
  seat: id,
  bot: z.boolean(),
  pen: z.boolean(),
  /** Another device asks for it: a table-mate can say yes when the sitting device is gone. */
  asked: z.optional(z.boolean()),
})

/** A role as everybody at the table sees it. */
export const roleCard = z.strictObject({
  id,
  name: z.string(),
  code: z.string(),
  card: z.string(),
  about: z.string(),
  /** How many devices may sit in it. */
  room: z.int(),
  /** Only for bigger tables. */
  larger: z.boolean(),
  /** It can be taken at this table. */
  offered: z.boolean(),
  decides: z.boolean(),
  seats: z.record(z.string(), seatState),
  /** Role that gets its messages while nobody plays it. */
  coveredBy: z.nullable(id),
})
export type RoleCard = z.infer<typeof roleCard>
export const rolesSlice = z.record(z.string(), roleCard)

/** What only this seat knows of itself. */
export const ownSeatSlice = z.strictObject({
  id,
  role: id,
  pen: z.boolean(),
  help: z.boolean(),
  /** It turns the scenes of the debrief for its table. */
  leads: z.boolean(),
  /** Another device asks for this seat; it is granted at `until` (server clock, ms). */
  request: z.nullable(z.strictObject({ until: z.nullable(z.int()) })),
})
export type OwnSeatSlice = z.infer<typeof ownSeatSlice>
