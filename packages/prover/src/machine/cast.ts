import { type Game, initialTable, recipients } from '@natte-meren/engine'

/** Who sits at the table of a proof: fixed from the first message to the last. */
export interface Cast {
  readonly game: Game
  readonly seated: ReadonlySet<string>
  /** Roles that get what is sent to these roles, cover included. */
  readonly reached: (to: 'all' | readonly string[]) => readonly string[]
  /** Roles that count as knowing what is sent to these roles: who gets it, and for whom they get it. */
  readonly informed: (to: 'all' | readonly string[]) => readonly string[]
}

export const castOf = (game: Game, seated: readonly string[]): Cast => {
  const seats = Object.fromEntries(
    seated.map((role) => [role, { role, device: role, bot: true, help: false, stop: false, request: null }]),
  )
  const pens = Object.fromEntries(seated.map((role) => [role, role]))
  const state = { ...initialTable(game), seats: { seats, pens, locked: false, emptied: {} } }
  return {
    game,
    seated: new Set(seated),
    reached: (to) => recipients(game, state, to).map(({ role }) => role),
    informed: (to) =>
      recipients(game, state, to).flatMap(({ role, for: absent }) => (absent === null ? [role] : [role, absent])),
  }
}

/** Every set of roles that can sit down: those that are always played, with each choice of the others. */
export const seatings = (game: Game): readonly (readonly string[])[] => {
  const { roles } = game.scenario
  const larger = roles.filter(({ played }) => played === 'larger').map(({ id }) => id)
  const chosen: string[][] = [[]]
  for (const id of larger) chosen.push(...chosen.map((set) => [...set, id]))
  return chosen
    .map((set) => roles.filter(({ id, played }) => played === 'always' || set.includes(id)).map(({ id }) => id))
    .sort((a, b) => a.length - b.length)
}
