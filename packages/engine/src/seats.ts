import type { Evolvers } from './recorded.ts'

/** One device in one role; survives a step back. */
export interface Seat {
  readonly role: string
  readonly device: string
  readonly bot: boolean
  readonly help: boolean
  /** This seat called Stop; only the facilitator is told. */
  readonly stop: boolean
  /** Another device asks for it: granted at `until` (server time), or by a person when null. */
  readonly request: { readonly device: string; readonly until: number | null } | null
}

export interface SeatsState {
  readonly seats: Readonly<Record<string, Seat>>
  /** The seat that holds the pen, by role. */
  readonly pens: Readonly<Record<string, string>>
  /** Nobody new sits down. */
  readonly locked: boolean
  /** Who sat in a seat that the facilitator freed, so that it can be given back. */
  readonly emptied: Readonly<Record<string, Pick<Seat, 'role' | 'device' | 'bot'>>>
}

export const initialSeats: SeatsState = { seats: {}, pens: {}, locked: false, emptied: {} }

export type SeatEvent =
  | { type: 'SeatClaimed'; seat: string; role: string; device: string; bot: boolean }
  | { type: 'SeatRequested'; seat: string; device: string; until: number | null }
  | { type: 'SeatRequestRefused'; seat: string }
  | { type: 'SeatTakenOver'; seat: string; device: string }
  /** `emptied`: the role, where the facilitator freed the seat; `moved`: who sat there goes to another table. */
  | { type: 'SeatFreed'; seat: string; emptied?: string; moved?: true }
  | { type: 'PenPassed'; role: string; seat: string }
  | { type: 'HelpAsked'; seat: string }
  | { type: 'HelpAnswered'; seat: string }
  | { type: 'StopCalled'; seat: string }
  | { type: 'LobbyLocked'; locked: boolean }

/** Whether a role can be taken at a table. [SEAT-9] */
export const isOffered = ({ offered }: { readonly offered: readonly string[] | null }, role: string): boolean =>
  offered === null || offered.includes(role)

/** Seats of a role, in the order in which they were taken. */
export const seatsOf = (seats: SeatsState, role: string): readonly string[] =>
  Object.keys(seats.seats).filter((seat) => seats.seats[seat]?.role === role)

/** Somebody (or a bot) sits in the role. */
export const isSeated = (seats: SeatsState, role: string): boolean => seatsOf(seats, role).length > 0

/** The seat that a device holds, or null. */
export const seatOfDevice = (seats: SeatsState, device: string): string | null =>
  Object.keys(seats.seats).find((seat) => seats.seats[seat]?.device === device) ?? null

const withSeat = (seats: SeatsState, id: string, change: Partial<Seat>): SeatsState => {
  const seat = seats.seats[id]
  return seat ? { ...seats, seats: { ...seats.seats, [id]: { ...seat, ...change } } } : seats
}

/** A device that sits asks for no other seat any more: it never holds two. [SEAT-4] */
const withoutRequestsOf = (seats: SeatsState, device: string): SeatsState =>
  Object.entries(seats.seats).reduce(
    (left, [id, { request }]) => (request?.device === device ? withSeat(left, id, { request: null }) : left),
    seats,
  )

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

const freed = (seats: SeatsState, id: string): SeatsState => {
  const role = seats.seats[id]?.role
  const left = { ...seats, seats: without(seats.seats, id) }
  if (role === undefined || seats.pens[role] !== id) return left
  const heir = seatsOf(left, role)[0]
  return { ...left, pens: heir ? { ...left.pens, [role]: heir } : without(left.pens, role) }
}

export const evolveSeats: Evolvers<SeatsState, SeatEvent> = {
  SeatClaimed: (state, { event: { seat, role, device, bot } }) => {
    const { seats, pens, locked, emptied } = withoutRequestsOf(state, device)
    return {
      locked,
      emptied: without(emptied, seat),
      seats: { ...seats, [seat]: { role, device, bot, help: false, stop: false, request: null } },
      pens: pens[role] ? pens : { ...pens, [role]: seat },
    }
  },
  SeatRequested: (state, { event: { seat, device, until } }) => withSeat(state, seat, { request: { device, until } }),
  SeatRequestRefused: (state, { event: { seat } }) => withSeat(state, seat, { request: null }),
  SeatTakenOver: (state, { event: { seat, device } }) =>
    withSeat(withoutRequestsOf(state, device), seat, { device, bot: false, request: null }),
  SeatFreed: (state, { event: { seat, emptied, moved } }) => {
    const sat = state.seats[seat]
    const left = freed(state, seat)
    if (emptied === undefined || moved || !sat) return left
    const { role, device, bot } = sat
    return { ...left, emptied: { ...left.emptied, [seat]: { role, device, bot } } }
  },
  PenPassed: (state, { event: { role, seat } }) => ({
    ...state,
    pens: { ...state.pens, [role]: seat },
  }),
  HelpAsked: (state, { event: { seat } }) => withSeat(state, seat, { help: true }),
  HelpAnswered: (state, { event: { seat } }) => withSeat(state, seat, { help: false, stop: false }),
  StopCalled: (state, { event: { seat } }) => withSeat(state, seat, { stop: true }),
  LobbyLocked: (state, { event: { locked } }) => ({ ...state, locked }),
}
