import * as z from 'zod/mini'

const secret = z.string().check(z.maxLength(200))

/** Body of POST /api/seat/pass: the device shows by its token that it sits there. */
export const seatPassRequest = z.strictObject({ token: secret })
/** Body of POST /api/seat/move: another device comes with the key. */
export const seatMoveRequest = z.strictObject({ key: secret })

/** A key that takes a seat to one other device. */
export interface SeatPass {
  /** To open on the other device. */
  readonly link: string
  /** Server time (ms). */
  readonly until: number
  readonly now: number
}

/** The seat is this device's now: join with them. */
export interface SeatMoved {
  readonly code: string
  readonly token: string
}
