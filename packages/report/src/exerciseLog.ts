import type { Game, TableState } from '@natte-meren/engine'
import { hashTable } from '@natte-meren/engine'
import { type LogHeader, type ReadLog, writeLog } from '@natte-meren/prover'
import { anonymousEntries } from './anonymousLog.ts'

/** A table with its log: what the machine-readable exports are made of. */
export interface LoggedTable {
  readonly log: Pick<ReadLog, 'header' | 'entries'>
  readonly state: TableState
}

const ownIds = ({ scenario }: Game): ReadonlySet<string> => new Set(scenario.questions.map(({ id }) => id))

/** In the order of how they ended: the order of the tables would say which is which. */
const shuffled = (tables: readonly LoggedTable[]): readonly LoggedTable[] =>
  tables
    .map((table) => ({ table, key: `${hashTable(table.state)}${String(table.state.version).padStart(9, '0')}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ table }) => table)

/**
 * The tables with nothing in their logs by which a person or a device can be known, nor, unless tables are `named`,
 * which table it was: then they have numbers of their own. One at a time: hundreds take seconds. [REP-4]
 */
export function* namelessTables(game: Game, tables: readonly LoggedTable[], named: boolean): Generator<LoggedTable> {
  const own = ownIds(game)
  for (const [index, { log, state }] of (named ? tables : shuffled(tables)).entries()) {
    const { format, scenario, edition, seed, table, observed } = log.header
    const number = named ? table : index + 1
    const header: LogHeader = { format, scenario, edition, seed, table: number, ...(observed ? { observed } : {}) }
    yield { state, log: { header, entries: anonymousEntries(log.entries, { number, own }) } }
  }
}

/** The log of a table, with what it comes to, so that a replay can be held against it. */
export const logLines = ({ log: { header, entries }, state }: LoggedTable): string =>
  writeLog({ ...header, end: { version: state.version, hash: hashTable(state) } }, entries)
