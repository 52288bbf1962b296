import type { Store } from '../store.ts'
import type { Driver } from './driver.ts'
import type { Write } from './groupCommit.ts'
import { emptyWal } from './schema.ts'

type ActionMethods = Pick<Store, 'keepActions' | 'actions'>

/** What organisers agreed to do after their exercises. */
export const actionTables = (driver: Driver, write: Write): ActionMethods => {
  const keep = driver.prepare(
    // What is still on its way must not come back after its exercise was deleted: hence the SELECT.
    `INSERT INTO improvement_actions (exercise, actions) SELECT id, ? FROM exercises WHERE id = ?
    ON CONFLICT (exercise) DO UPDATE SET actions = excluded.actions`,
  )
  const ofExercise = driver.prepare('SELECT actions FROM improvement_actions WHERE exercise = ?')
  return {
    keepActions: async (exercise, actions) => {
      await write(() => keep.run(JSON.stringify(actions), exercise))
      emptyWal(driver)
    },
    actions: async (exercise) => {
      const row = ofExercise.get(exercise)
      return row ? (JSON.parse(String(row.actions)) as readonly unknown[]) : []
    },
  }
}
