import type { ExerciseRecord, RecordChange, Store, TableRecord } from '../store.ts'
import type { Driver, Row } from './driver.ts'
import type { Write } from './groupCommit.ts'
import { emptyWal } from './schema.ts'

type ExerciseMethods = Pick<
  Store,
  | 'addExercise'
  | 'exercises'
  | 'changeExercise'
  | 'endExercise'
  | 'deleteExercise'
  | 'code'
  | 'keepCardPrint'
  | 'cardPrint'
  | 'addTable'
  | 'removeTable'
>

/** Where each thing that may change is kept. */
const columns: { readonly [K in keyof Required<RecordChange>]: string } = {
  name: 'name',
  keepDays: 'keep_days',
  keptUntil: 'kept_until',
  archived: 'archived',
  compared: 'compared',
  begunAt: 'begun_at',
}

const statements = (driver: Driver) => ({
  exercises: driver.prepare('SELECT * FROM exercises ORDER BY created_at, id'),
  tables: driver.prepare('SELECT * FROM tables WHERE exercise = ? ORDER BY number'),
  addExercise: driver.prepare(
    `INSERT INTO exercises (id, name, owner_organisation, owner_person, scenario, scenario_hash, edition, language,
      no_clock, seed, code, beamer_key, created_at, keep_days, kept_until, archived, measure, compared, rehearsal, begun_at, ended_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  addTable: driver.prepare('INSERT INTO tables (id, exercise, number, code) VALUES (?, ?, ?, ?)'),
  openChoice: driver.prepare('UPDATE codes SET table_id = NULL WHERE code = (SELECT code FROM exercises WHERE id = ?)'),
  removeTable: driver.prepare('DELETE FROM tables WHERE id = ?'),
  removeCode: driver.prepare('DELETE FROM codes WHERE code = ? AND table_id = ?'),
  code: driver.prepare('SELECT * FROM codes WHERE code = ?'),
  addCode: driver.prepare(
    `INSERT INTO codes (code, exercise, table_id, live) VALUES (?, ?, ?, 1)
    ON CONFLICT (code) DO UPDATE SET exercise = excluded.exercise, table_id = excluded.table_id, live = 1`,
  ),
  closeCodes: driver.prepare('UPDATE codes SET live = 0 WHERE exercise = ?'),
  change: new Map(
    Object.entries(columns).map(([field, column]) => [
      field,
      driver.prepare(`UPDATE exercises SET ${column} = ? WHERE id = ?`),
    ]),
  ),
  end: driver.prepare('UPDATE exercises SET ended_at = ? WHERE id = ?'),
  keepPrint: driver.prepare(
    `INSERT INTO card_prints (exercise, address, at) VALUES (?, ?, ?)
    ON CONFLICT (exercise) DO UPDATE SET address = excluded.address, at = excluded.at`,
  ),
  print: driver.prepare('SELECT * FROM card_prints WHERE exercise = ?'),
  forgetTables: driver.prepare('UPDATE codes SET live = 0, table_id = NULL WHERE exercise = ?'),
})

/** Everything that is kept under the id of an exercise or of one of its tables, except its codes. */
const deletions = (driver: Driver) => ({
  ofStream: ['events', 'commands', 'texts'].map((table) => driver.prepare(`DELETE FROM ${table} WHERE stream = ?`)),
  ofTable: driver.prepare('DELETE FROM devices WHERE table_id = ?'),
  ofExercise: [
    'DELETE FROM take_homes WHERE exercise = ?',
    'DELETE FROM venue_checks WHERE exercise = ?',
    'DELETE FROM card_prints WHERE exercise = ?',
    'DELETE FROM measured WHERE exercise = ?',
    'DELETE FROM measure_counts WHERE exercise = ?',
    'DELETE FROM improvement_actions WHERE exercise = ?',
    'DELETE FROM observer_notes WHERE exercise = ?',
    'DELETE FROM observer_scores WHERE exercise = ?',
    'DELETE FROM observers WHERE exercise = ?',
    'DELETE FROM observer_links WHERE exercise = ?',
    'DELETE FROM tables WHERE exercise = ?',
    'DELETE FROM exercises WHERE id = ?',
  ].map((sql) => driver.prepare(sql)),
})

const toTable = (row: Row): TableRecord => ({
  id: String(row.id),
  number: Number(row.number),
  code: String(row.code),
})

const toExercise = (row: Row, tables: readonly TableRecord[]): ExerciseRecord => ({
  id: String(row.id),
  name: row.name === null ? null : String(row.name),
  ownerOrganisation: String(row.owner_organisation),
  ownerPerson: String(row.owner_person),
  scenario: String(row.scenario),
  scenarioHash: String(row.scenario_hash),
  edition: String(row.edition),
  language: String(row.language),
  noClock: Number(row.no_clock) === 1,
  seed: Number(row.seed),
  code: String(row.code),
  beamerKey: String(row.beamer_key),
  tables,
  createdAt: Number(row.created_at),
  keepDays: Number(row.keep_days),
  keptUntil: Number(row.kept_until),
  archived: Number(row.archived) === 1,
  measure: Number(row.measure) === 1,
  compared: Number(row.compared) === 1,
  rehearsal: row.rehearsal === null ? null : String(row.rehearsal),
  begunAt: row.begun_at === null ? null : Number(row.begun_at),
  endedAt: row.ended_at === null ? null : Number(row.ended_at),
})

type Statements = ReturnType<typeof statements>

const isTaken = (sql: Statements, code: string): boolean => Number(sql.code.get(code)?.live ?? 0) === 1

const addTable = (sql: Statements, exercise: string, { id, number, code }: TableRecord): boolean => {
  if (isTaken(sql, code)) return false
  sql.addTable.run(id, exercise, number, code)
  sql.addCode.run(code, exercise, id)
  sql.openChoice.run(exercise)
  return true
}

const add = (sql: Statements, exercise: ExerciseRecord): boolean => {
  const { id, tables, code } = exercise
  const codes = new Map<string, string | null>([[code, null]])
  for (const table of tables) codes.set(table.code, table.id)
  if ([...codes.keys()].some((each) => isTaken(sql, each))) return false
  sql.addExercise.run(
    id,
    exercise.name,
    exercise.ownerOrganisation,
    exercise.ownerPerson,
    exercise.scenario,
    exercise.scenarioHash,
    exercise.edition,
    exercise.language,
    exercise.noClock ? 1 : 0,
    exercise.seed,
    code,
    exercise.beamerKey,
    exercise.createdAt,
    exercise.keepDays,
    exercise.keptUntil,
    exercise.archived ? 1 : 0,
    exercise.measure ? 1 : 0,
    exercise.compared ? 1 : 0,
    exercise.rehearsal,
    exercise.begunAt,
    exercise.endedAt,
  )
  for (const table of tables) sql.addTable.run(table.id, id, table.number, table.code)
  for (const [each, table] of codes) sql.addCode.run(each, id, table)
  return true
}

/** Exercises, their tables and their codes. */
export const exerciseTables = (driver: Driver, write: Write): ExerciseMethods => {
  const sql = statements(driver)
  const remove = deletions(driver)
  return {
    addExercise: (exercise) => write(() => add(sql, exercise)),
    addTable: (exercise, table) => write(() => addTable(sql, exercise, table)),
    removeTable: async ({ id, code }) => {
      await write(() => {
        sql.removeTable.run(id)
        sql.removeCode.run(code, id)
      })
    },
    exercises: async () => {
      return sql.exercises.all().map((row) => toExercise(row, sql.tables.all(String(row.id)).map(toTable)))
    },
    changeExercise: async (exercise, change) => {
      await write(() => {
        for (const [field, value] of Object.entries(change)) {
          sql.change.get(field)?.run(typeof value === 'boolean' ? Number(value) : value, exercise)
        }
      })
    },
    endExercise: async (exercise, at) => {
      await write(() => {
        sql.end.run(at, exercise)
        sql.closeCodes.run(exercise)
      })
    },
    deleteExercise: async (exercise) => {
      await write(() => {
        const tables = sql.tables.all(exercise).map(toTable)
        sql.forgetTables.run(exercise)
        for (const stream of [exercise, ...tables.map(({ id }) => id)]) {
          for (const statement of remove.ofStream) statement.run(stream)
          remove.ofTable.run(stream)
        }
        for (const statement of remove.ofExercise) statement.run(exercise)
      })
      emptyWal(driver)
    },
    code: async (code) => {
      const row = sql.code.get(code)
      if (!row) return null
      const table = row.table_id
      return {
        code,
        exercise: String(row.exercise),
        table: typeof table === 'string' ? table : null,
        live: Number(row.live) === 1,
      }
    },
    keepCardPrint: async (exercise, { address, at }) => {
      await write(() => sql.keepPrint.run(exercise, address, at))
    },
    cardPrint: async (exercise) => {
      const row = sql.print.get(exercise)
      return row ? { address: String(row.address), at: Number(row.at) } : null
    },
  }
}
