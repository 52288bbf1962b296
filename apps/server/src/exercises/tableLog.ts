import { hashTable, type LogEntry, type Recorded, type TableEvent } from '@natte-meren/engine'
import { logHeader, writeLog } from '@natte-meren/prover'
import type { Store, StoredCommand } from '../store/store.ts'
import type { RunningExercise, Seating } from './runningExercise.ts'

const toEntry = ({ id, at, actor, command }: StoredCommand, events: readonly Recorded<TableEvent>[]): LogEntry => ({
  commandId: id,
  at,
  actor: actor as LogEntry['actor'],
  command: command as LogEntry['command'],
  events,
})

/** A table's log as it is stored. */
export const readEntries = async (store: Store, table: string): Promise<LogEntry[]> => {
  const byCommand = new Map<string, Recorded<TableEvent>[]>()
  for (const event of (await store.read(table)) as Recorded<TableEvent>[]) {
    const events = byCommand.get(event.commandId)
    if (events) events.push(event)
    else byCommand.set(event.commandId, [event])
  }
  return (await store.commands(table)).map((command) => toEntry(command, byCommand.get(command.id) ?? []))
}

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
