/** A table of an exercise, with the version of the exercise from which on it hears what that does. */
export interface ExerciseTable {
  readonly table: string
  readonly number: number
  readonly code: string
  readonly since: number
}

/** A table that came after the exercise was made. */
export interface AddedTable extends ExerciseTable {
  /** Version at which it was let begin in a phase that was already open; null when a gate opened its first phase. */
  readonly begun: number | null
}

interface Tables {
  readonly created: { readonly tables: readonly Omit<ExerciseTable, 'since'>[] } | null
  readonly added: readonly AddedTable[]
}

/** All tables of an exercise, those that came later at the end. */
export const tablesOf = ({ created, added }: Tables): readonly ExerciseTable[] => [
  ...(created?.tables ?? []).map((table) => ({ ...table, since: 0 })),
  ...added,
]

/** Tables that began after a version of the exercise: a step back to it takes them back to their lobby. */
export const begunSince = ({ added }: Tables, version: number): Record<string, number> =>
  Object.fromEntries(added.flatMap(({ table, begun }) => (begun !== null && begun > version ? [[table, begun]] : [])))

/** The tables that came later, once some of them are back in their lobby. */
export const backInLobby = (
  added: readonly AddedTable[],
  begun: Readonly<Record<string, number>>,
): readonly AddedTable[] => added.map((table) => (table.table in begun ? { ...table, begun: null } : table))
