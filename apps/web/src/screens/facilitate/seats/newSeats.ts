import type { OverviewRow } from '@natte-meren/protocol'

type Rows = Readonly<Record<string, Pick<OverviewRow, 'id' | 'number' | 'seats'>>>

export interface Newcomer {
  readonly table: string
  readonly number: number
  readonly role: string
}

/** The seats with a person in them. */
export const seatIds = (tables: Rows): ReadonlySet<string> =>
  new Set(
    Object.values(tables).flatMap(({ id, seats }) =>
      Object.keys(seats)
        .filter((seat) => !seats[seat]?.bot)
        .map((seat) => `${id} ${seat}`),
    ),
  )

/** People who were not there before; scripted players are nobody to welcome. */
export const newSeats = (tables: Rows, before: ReadonlySet<string>): readonly Newcomer[] =>
  Object.values(tables).flatMap(({ id, number, seats }) =>
    Object.entries(seats)
      .filter(([seat, { bot }]) => !bot && !before.has(`${id} ${seat}`))
      .map(([, { role }]) => ({ table: id, number, role })),
  )
