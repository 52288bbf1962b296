import { type Game, isOffered, isSeated, leadSeat, recipients, seatsOf, type TableState } from '@natte-meren/engine'
import type { OwnSeatSlice, RoleCard } from '@natte-meren/protocol'
import type { Lens } from './context.ts'

/** The role that gets a role's messages while nobody plays it. */
const coveredBy = (game: Game, state: TableState, role: string): string | null => {
  if (isSeated(state.seats, role)) return null
  const [recipient] = recipients(game, state, [role])
  return recipient && recipient.role !== role ? recipient.role : null
}

const seatStates = (state: TableState, role: string): RoleCard['seats'] =>
  Object.fromEntries(
    seatsOf(state.seats, role).map((seat) => [
      seat,
      {
        seat,
        bot: state.seats.seats[seat]?.bot ?? false,
        pen: state.seats.pens[role] === seat,
        asked: Boolean(state.seats.seats[seat]?.request),
      },
    ]),
  )

export const projectRoles = ({ game, say }: Lens, state: TableState): Record<string, RoleCard> => {
  const deciders = new Set([...game.decisions.values()].map(({ decider }) => decider))
  return Object.fromEntries(
    game.scenario.roles.map((role) => [
      role.id,
      {
        id: role.id,
        name: say(role.name),
        code: role.code,
        card: say(role.card),
        about: say(role.about),
        room: role.seats,
        larger: role.played === 'larger',
        offered: isOffered(state, role.id),
        decides: deciders.has(role.id),
        seats: seatStates(state, role.id),
        coveredBy: coveredBy(game, state, role.id),
      },
    ]),
  )
}

export const projectOwnSeat = (state: TableState, seat: string): OwnSeatSlice | null => {
  const own = state.seats.seats[seat]
  if (!own) return null
  return {
    id: seat,
    role: own.role,
    pen: state.seats.pens[own.role] === seat,
    help: own.help,
    leads: leadSeat(state)?.seat === seat,
    request: own.request && { until: own.request.until },
  }
}
