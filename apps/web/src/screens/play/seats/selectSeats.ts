import type { RoleCard } from '@natte-meren/protocol'

export type Roles = Readonly<Record<string, RoleCard>>

export interface RoleChoice {
  role: RoleCard
  /** A seat is free, or only a scripted player sits in it: a person may always sit down there. */
  free: boolean
  /** The seat to ask for when none is free. */
  occupied: string | null
  bot: boolean
}

/** Roles of this table in the scenario's order: always played first, then those of larger tables. */
export const selectRoleChoices = (roles: Roles): RoleChoice[] =>
  Object.values(roles)
    .filter(({ offered }) => offered)
    .map((role) => {
      const seats = Object.values(role.seats)
      const person = seats.find((seat) => !seat.bot)
      return {
        role,
        free: seats.length < role.room || seats.some((seat) => seat.bot),
        occupied: person?.seat ?? null,
        bot: seats.some((seat) => seat.bot),
      }
    })
    .sort((a, b) => Number(a.role.larger) - Number(b.role.larger))

/** Roles without a player whose messages go to this role. */
export const selectCovered = (roles: Roles, role: string): RoleCard[] =>
  Object.values(roles).filter((other) => other.coveredBy === role && Object.keys(other.seats).length === 0)

export const isPlayed = (role: RoleCard): boolean => Object.keys(role.seats).length > 0

/** A taken seat that another device asks for, with its role. */
export const selectAskedSeat = (roles: Roles, ownSeat: string | null): { seat: string; role: RoleCard } | null => {
  for (const role of Object.values(roles)) {
    for (const seat of Object.values(role.seats)) {
      if (seat.asked === true && seat.seat !== ownSeat) return { seat: seat.seat, role }
    }
  }
  return null
}
