import { hashTable } from '@natte-meren/engine'
import { logHeader, writeLog } from '@natte-meren/prover'
import type { Store } from '../store/store.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'
import { readEntries } from './tableEntries.ts'

/** A table's log as a file: what was done and when, without a word that anybody typed. */
export const tableLog = async (store: Store, running: RunningExercise, { record, table }: Seating): Promise<string> => {
  const { scenarioHash, seed } = running.record
  return writeLog(logHeader(table.game, scenarioHash, seed, record.number), await readEntries(store, record.id))
}

/** The hash of each table as it is now, to hold a replay of its log against. */
export const tableHashes = (running: RunningExercise): { table: number; version: number; hash: string }[] =>
  running.seatings.map(({ record, table }) => ({
    table: record.number,
    version: table.state.version,
    hash: hashTable(table.state),
  }))
