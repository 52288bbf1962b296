import { foldTable, hashTable } from '@natte-meren/engine'
import { logHeader, writeLog } from '@natte-meren/prover'
import type { LoggedTable } from '@natte-meren/report'
import type { Store } from '../store/store.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'
import { readEntries } from './tableEntries.ts'

/** A table with its log, from what is stored. */
export const loggedTable = async (
  store: Store,
  running: RunningExercise,
  { record, table }: Seating,
): Promise<LoggedTable> => {
  const entries = await readEntries(store, record.id)
  const events = entries.flatMap((entry) => entry.events)
  const { scenarioHash, seed } = running.record
  const header = logHeader(table.game, scenarioHash, seed, record.number)
  return { state: foldTable(table.game, events), log: { header, entries } }
}

/** A table's log as a file: what was done and when, without a word that anybody typed. */
export const tableLog = async (store: Store, running: RunningExercise, seating: Seating): Promise<string> => {
  const { header, entries } = (await loggedTable(store, running, seating)).log
  return writeLog(header, entries)
}

/** The hash of each table as it is now, to hold a replay of its log against. */
export const tableHashes = (running: RunningExercise): { table: number; version: number; hash: string }[] =>
  running.seatings.map(({ record, table }) => ({
    table: record.number,
    version: table.state.version,
    hash: hashTable(table.state),
  }))
