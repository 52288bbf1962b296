import type { Recorded, TableEvent } from '@natte-meren/engine'
import { lensOf, projectRehearsal } from '@natte-meren/projection'
import type { Language, RehearsalReport } from '@natte-meren/protocol'
import type { Store } from '../store/store.ts'
import type { RunningExercise } from './runningExercise.ts'

/** What a rehearsal came to so far, from the logs of its tables. */
export const rehearsalReportOf = async (
  store: Store,
  { exercise, seatings }: RunningExercise,
  language: Language,
): Promise<RehearsalReport> => {
  const tables = await Promise.all(
    seatings.map(async ({ table }) => ({
      state: table.state,
      events: (await store.read(table.id)) as Recorded<TableEvent>[],
    })),
  )
  return projectRehearsal(lensOf(exercise.game, language), tables)
}
