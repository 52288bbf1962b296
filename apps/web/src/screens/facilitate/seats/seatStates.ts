import type { ControlSeat, ControlView } from '@natte-meren/protocol'

/** How a role sits at the table, in one word each. */
export type SeatState = 'reading' | 'thinking' | 'ready' | 'away' | 'free'

export interface RoleSeat {
  readonly role: string
  readonly seat: ControlSeat | null
  readonly state: SeatState
}

const stateOf = (seat: ControlSeat): SeatState => (seat.online || seat.bot ? seat.doing : 'away')

/** Every seat that is taken and every role that is free, in the scenario's order. */
export const roleSeats = (control: Pick<ControlView, 'roles' | 'seats'>): RoleSeat[] =>
  Object.values(control.roles).flatMap((role): RoleSeat[] => {
    const seats = Object.values(control.seats).filter((seat) => seat.role === role.id)
    if (seats.length === 0) return role.offered ? [{ role: role.id, seat: null, state: 'free' }] : []
    return seats.map((seat) => ({ role: role.id, seat, state: stateOf(seat) }))
  })

/** What needs the facilitator now; a stop word goes before everything, at most three at once. */
export interface Alert {
  readonly kind: 'stop' | 'request' | 'help'
  readonly seat: string
  readonly role: string
}

const rank = { stop: 0, help: 1, request: 2 } as const

export const alertsOf = (seats: Readonly<Record<string, ControlSeat>>): Alert[] =>
  Object.values(seats)
    .flatMap((seat): Alert[] => {
      const at = { seat: seat.seat, role: seat.role }
      return [
        ...(seat.stop ? [{ kind: 'stop' as const, ...at }] : []),
        ...(seat.help ? [{ kind: 'help' as const, ...at }] : []),
        ...(seat.request === null ? [] : [{ kind: 'request' as const, ...at }]),
      ]
    })
    .sort((a, b) => rank[a.kind] - rank[b.kind])
    .slice(0, 3)
