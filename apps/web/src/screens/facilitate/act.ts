import type { Answered, OutgoingExerciseCommand, OutgoingTableCommand } from '../../shared/connection/dispatch.ts'

/** What a facilitator does: to the table that is followed, or to the whole exercise. */
export interface Act {
  readonly table: (command: OutgoingTableCommand) => Promise<Answered>
  readonly exercise: (command: OutgoingExerciseCommand) => Promise<Answered>
}
