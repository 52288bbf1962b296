/** A place on the facilitator's map of the room, counted from 0. */
export interface TablePlace {
  readonly row: number
  readonly column: number
}

interface Numbered {
  readonly table: string
  readonly number: number
}

/** Tables side by side where nobody arranged them: always as many, so that one more table moves no other. */
const columns = 6

const key = ({ row, column }: TablePlace): string => `${row}.${column}`
const placeAt = (index: number): TablePlace => ({ row: Math.floor(index / columns), column: index % columns })

/** Where each table stands: where it was put, or else in order of number on the places that are free. [MAP-4] */
export const floorPlan = (
  tables: readonly Numbered[],
  placed: Readonly<Record<string, TablePlace>>,
): Readonly<Record<string, TablePlace>> => {
  const taken = new Set(Object.values(placed).map(key))
  const plan: Record<string, TablePlace> = {}
  let spare = tables.length
  for (const [index, { table }] of [...tables].sort((a, b) => a.number - b.number).entries()) {
    let place = placed[table] ?? placeAt(index)
    while (!placed[table] && taken.has(key(place))) {
      place = placeAt(spare)
      spare += 1
    }
    plan[table] = place
  }
  return plan
}
