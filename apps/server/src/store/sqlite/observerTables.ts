import type { NoteRecord, ObserverRecord, ScoreRecord, Store } from '../store.ts'
import type { Driver, Row } from './driver.ts'
import type { Write } from './groupCommit.ts'
import { emptyWal } from './schema.ts'

type ObserverMethods = Pick<
  Store,
  | 'replaceObserverLink'
  | 'observerLink'
  | 'observerLinkOf'
  | 'keepObserver'
  | 'observer'
  | 'addNote'
  | 'changeNote'
  | 'notes'
  | 'keepScore'
  | 'scores'
>

const toObserver = (row: Row): ObserverRecord => ({
  tokenHash: String(row.token_hash),
  id: String(row.id),
  exercise: String(row.exercise),
  name: String(row.name),
})

const toNote = (row: Row): NoteRecord => ({
  id: String(row.id),
  exercise: String(row.exercise),
  table: String(row.table_id),
  observer: String(row.observer),
  by: String(row.by_name),
  at: Number(row.at),
  place: String(row.place),
  phase: row.phase === null ? null : Number(row.phase),
  step: row.step === null ? null : String(row.step),
  play: Number(row.play),
  story: Number(row.story),
  tag: String(row.tag),
  goal: row.goal === null ? null : String(row.goal),
  text: row.text === null ? null : String(row.text),
})

const toScore = (row: Row): ScoreRecord => ({
  exercise: String(row.exercise),
  table: String(row.table_id),
  observer: String(row.observer),
  by: String(row.by_name),
  goal: String(row.goal),
  score: String(row.score),
})

// What is still on its way must not come back after its exercise was deleted: hence the SELECTs.
const statements = (driver: Driver) => ({
  revoke: driver.prepare('UPDATE observer_links SET revoked_at = ? WHERE exercise = ? AND revoked_at IS NULL'),
  addLink: driver.prepare('INSERT INTO observer_links (key, exercise) SELECT ?, id FROM exercises WHERE id = ?'),
  link: driver.prepare('SELECT * FROM observer_links WHERE key = ?'),
  linkOf: driver.prepare('SELECT key FROM observer_links WHERE exercise = ? AND revoked_at IS NULL'),
  keep: driver.prepare(
    `INSERT INTO observers (token_hash, id, exercise, name) SELECT ?, ?, id, ? FROM exercises WHERE id = ?
    ON CONFLICT (token_hash) DO UPDATE SET name = excluded.name`,
  ),
  observer: driver.prepare('SELECT * FROM observers WHERE token_hash = ?'),
  addNote: driver.prepare(
    `INSERT INTO observer_notes (id, exercise, table_id, observer, at, place, phase, step, play, story, tag, goal, text)
    SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM exercises WHERE id = ? ON CONFLICT (id) DO NOTHING`,
  ),
  change: driver.prepare('UPDATE observer_notes SET tag = ?, goal = ?, text = ? WHERE id = ?'),
  notes: driver.prepare(
    `SELECT observer_notes.*, observers.name AS by_name FROM observer_notes
    JOIN observers ON observers.id = observer_notes.observer WHERE observer_notes.exercise = ? ORDER BY at, id`,
  ),
  keepScore: driver.prepare(
    `INSERT INTO observer_scores (exercise, table_id, observer, goal, score) SELECT id, ?, ?, ?, ? FROM exercises WHERE id = ?
    ON CONFLICT (exercise, table_id, observer, goal) DO UPDATE SET score = excluded.score`,
  ),
  dropScore: driver.prepare(
    'DELETE FROM observer_scores WHERE exercise = ? AND table_id = ? AND observer = ? AND goal = ?',
  ),
  scores: driver.prepare(
    `SELECT observer_scores.*, observers.name AS by_name FROM observer_scores
    JOIN observers ON observers.id = observer_scores.observer WHERE observer_scores.exercise = ?
    ORDER BY table_id, observer, goal`,
  ),
})

/** Observers of exercises: with which link they come, who they are, what they noted. */
export const observerTables = (driver: Driver, write: Write): ObserverMethods => {
  const sql = statements(driver)
  return {
    replaceObserverLink: async (exercise, key, at) => {
      await write(() => {
        sql.revoke.run(at, exercise)
        if (key !== null) sql.addLink.run(key, exercise)
      })
    },
    observerLink: async (key) => {
      const row = sql.link.get(key)
      return row ? { exercise: String(row.exercise), revoked: row.revoked_at !== null } : null
    },
    observerLinkOf: async (exercise) => {
      const row = sql.linkOf.get(exercise)
      return row ? String(row.key) : null
    },
    keepObserver: async ({ tokenHash, id, exercise, name }) => {
      await write(() => sql.keep.run(tokenHash, id, name, exercise))
    },
    observer: async (tokenHash) => {
      const row = sql.observer.get(tokenHash)
      return row ? toObserver(row) : null
    },
    addNote: async ({ id, exercise, table, observer, at, place, phase, step, play, story, tag, goal, text }) => {
      await write(() =>
        sql.addNote.run(id, table, observer, at, place, phase, step, play, story, tag, goal, text, exercise),
      )
    },
    changeNote: async (id, { tag, goal, text }) => {
      await write(() => sql.change.run(tag, goal, text, id))
      emptyWal(driver)
    },
    notes: async (exercise) => sql.notes.all(exercise).map(toNote),
    keepScore: async ({ exercise, table, observer, goal, score }) => {
      await write(() =>
        score === null
          ? sql.dropScore.run(exercise, table, observer, goal)
          : sql.keepScore.run(table, observer, goal, score, exercise),
      )
    },
    scores: async (exercise) => sql.scores.all(exercise).map(toScore),
  }
}
