import type { TextId } from '@natte-meren/protocol'
import type { Evolvers } from './recorded.ts'

/** What the facilitator called the table, beside its number; survives a step back. */
export type TableNameState = TextId | null

export type TableNameEvent = { type: 'TableNamed'; name: TextId | null }

export const evolveTableName: Evolvers<TableNameState, TableNameEvent> = {
  TableNamed: (_, { event }) => event.name,
}
