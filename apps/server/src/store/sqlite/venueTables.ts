import type { Store, VenueCheckRecord } from '../store.ts'
import type { Driver, Row } from './driver.ts'
import type { Write } from './groupCommit.ts'

type VenueMethods = Pick<Store, 'keepVenueCheck' | 'venueChecks'>

const toCheck = (row: Row): VenueCheckRecord => ({
  id: String(row.id),
  exercise: String(row.exercise),
  startedAt: Number(row.started_at),
  at: Number(row.at),
  open: Number(row.open) === 1,
  found: JSON.parse(String(row.found)) as unknown,
})

/** What was found in the rooms where exercises are held. */
export const venueTables = (driver: Driver, write: Write): VenueMethods => {
  const keep = driver.prepare(
    // A check that is still being looked at must not come back after its exercise was deleted.
    `INSERT INTO venue_checks (id, exercise, started_at, at, open, found)
    SELECT ?, id, ?, ?, ?, ? FROM exercises WHERE id = ?
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, open = excluded.open, found = excluded.found`,
  )
  const ofExercise = driver.prepare('SELECT * FROM venue_checks WHERE exercise = ? ORDER BY started_at DESC, id DESC')
  return {
    keepVenueCheck: async ({ id, exercise, startedAt, at, open, found }) => {
      await write(() => keep.run(id, startedAt, at, open ? 1 : 0, JSON.stringify(found), exercise))
    },
    venueChecks: async (exercise) => ofExercise.all(exercise).map(toCheck),
  }
}
