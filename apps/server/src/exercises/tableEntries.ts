import type { LogEntry, Recorded, TableEvent } from '@natte-meren/engine'
import type { Store, StoredCommand } from '../store/store.ts'

const toEntry = ({ id, at, actor, command }: StoredCommand, events: readonly Recorded<TableEvent>[]): LogEntry => ({
  commandId: id,
  at,
  actor: actor as LogEntry['actor'],
  command: command as LogEntry['command'],
  events,
})

/** A table's log as it is stored. */
export const readEntries = async (store: Store, table: string): Promise<LogEntry[]> => {
  // Commands first: each is stored with its events, so whatever comes in between has no line yet.
  const commands = await store.commands(table)
  const byCommand = new Map<string, Recorded<TableEvent>[]>()
  for (const event of (await store.read(table)) as Recorded<TableEvent>[]) {
    const events = byCommand.get(event.commandId)
    if (events) events.push(event)
    else byCommand.set(event.commandId, [event])
  }
  return commands.map((command) => toEntry(command, byCommand.get(command.id) ?? []))
}
