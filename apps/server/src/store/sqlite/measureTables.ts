import type { MeasureCount, Store } from '../store.ts'
import type { Driver } from './driver.ts'
import type { Write } from './groupCommit.ts'

type MeasureMethods = Pick<Store, 'countMeasure' | 'measured' | 'measureCounts'>

const statements = (driver: Driver) => ({
  // What is still on its way must not come back after its exercise was deleted: hence the SELECT.
  mark: driver.prepare(
    'INSERT OR IGNORE INTO measured (exercise, device, moment) SELECT id, ?, ? FROM exercises WHERE id = ? RETURNING moment',
  ),
  count: driver.prepare(
    `INSERT INTO measure_counts (exercise, moment, question, answer, counted, waiting) VALUES (?, ?, ?, ?, 0, 1)
    ON CONFLICT (exercise, moment, question, answer) DO UPDATE SET waiting = waiting + 1`,
  ),
  marks: driver.prepare('SELECT device, moment FROM measured WHERE exercise = ?'),
  enough: driver.prepare(
    'SELECT moment, question FROM measure_counts WHERE exercise = ? GROUP BY moment, question HAVING SUM(waiting) >= ?',
  ),
  countIn: driver.prepare(
    `UPDATE measure_counts SET counted = counted + waiting, waiting = 0
    WHERE exercise = ? AND moment = ? AND question = ?`,
  ),
  counts: driver.prepare('SELECT * FROM measure_counts WHERE exercise = ? AND counted > 0'),
})

/**
 * What people answered before and after, as nothing but counts: which answer was whose is not kept, and cannot be found
 * back from the order of rows. [MEAS-2]
 */
export const measureTables = (driver: Driver, write: Write): MeasureMethods => {
  const sql = statements(driver)
  const add = (exercise: string, device: string, moment: string, answers: readonly MeasureCount[]) => {
    if (!sql.mark.get(device, moment, exercise)) return
    for (const { question, answer } of answers) sql.count.run(exercise, moment, question, answer)
  }
  const countIn = (exercise: string, fewest: number) => {
    for (const { moment, question } of sql.enough.all(exercise, fewest))
      sql.countIn.run(exercise, String(moment), String(question))
  }
  return {
    countMeasure: async (exercise, device, moment, answers) => {
      await write(() => add(exercise, device, moment, answers))
    },
    measured: async (exercise) =>
      sql.marks.all(exercise).map((row) => ({ device: String(row.device), moment: String(row.moment) })),
    measureCounts: async (exercise, fewest) => {
      await write(() => countIn(exercise, fewest))
      return sql.counts.all(exercise).map((row) => ({
        moment: String(row.moment),
        question: String(row.question),
        answer: String(row.answer),
        times: Number(row.counted),
      }))
    },
  }
}
