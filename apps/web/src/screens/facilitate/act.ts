import type { Accepted, Refused } from '@natte-meren/protocol'
import type { OutgoingExerciseCommand, OutgoingTableCommand } from '../../shared/connection/dispatch.ts'

/** What a facilitator does: to the table that is followed, or to the whole exercise. */
export interface Act {
  readonly table: (command: OutgoingTableCommand) => Promise<Accepted | Refused>
  readonly exercise: (command: OutgoingExerciseCommand) => Promise<Accepted | Refused>
}
