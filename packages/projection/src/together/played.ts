import type { ExerciseState, TableState } from '@natte-meren/engine'
import type { Texts } from '../context.ts'

/** A table of the exercise, with what was typed at it. */
export interface PlayedTable {
  readonly state: TableState
  readonly texts: Texts
}

const isOver = ({ stage }: TableState): boolean => stage.place === 'debrief' || stage.place === 'ended'

/** Somebody sat there, or what was decided there on paper was keyed in. */
const hadPeople = ({ seats, decisions }: TableState): boolean =>
  Object.keys(seats.seats).length > 0 || Object.values(decisions).some(({ status }) => status === 'taken')

/**
 * The tables that played to the end, and none as long as one still plays. A table that came later and never began
 * waits in its lobby: it holds nobody up and counts for nothing; nor does one that was sent home halfway, or where
 * nobody sat. [ALL-1]
 */
export const playedTables = ({ place }: ExerciseState, tables: readonly PlayedTable[]): readonly PlayedTable[] => {
  if (place !== 'debrief' && place !== 'ended') return []
  if (tables.some(({ state }) => state.stage.place === 'phase')) return []
  return tables.filter(({ state }) => isOver(state) && state.stage.outcome !== null && hadPeople(state))
}

/** How many of some things are so. */
export const countOf = <T>(things: readonly T[], isSo: (thing: T) => boolean): number =>
  things.reduce((count, thing) => count + (isSo(thing) ? 1 : 0), 0)
