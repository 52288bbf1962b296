import type { Meta, TableInput } from './commands.ts'
import type { TableEvent } from './events.ts'
import type { Recorded } from './recorded.ts'

/** A stored command with the events that came of it: one line of a log. */
export interface LogEntry extends Meta {
  readonly command: TableInput
  readonly events: readonly Recorded<TableEvent>[]
}
