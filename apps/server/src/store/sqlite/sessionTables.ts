import type { HandoverRecord, SessionRecord, Store } from '../store.ts'
import type { Driver, Row } from './driver.ts'
import type { Write } from './groupCommit.ts'

type SessionMethods = Pick<
  Store,
  'addSession' | 'session' | 'sessions' | 'endSession' | 'addHandover' | 'handover' | 'spendHandover'
>

/** Long enough to tell somebody that a key was used or came too late. */
const rememberedMs = 24 * 3_600_000

const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value))

const toSession = (row: Row): SessionRecord => ({
  tokenHash: String(row.token_hash),
  id: String(row.id),
  kind: String(row.kind),
  since: Number(row.since),
  expiresAt: Number(row.expires_at),
  endedAt: numberOrNull(row.ended_at),
})

const toHandover = (row: Row): HandoverRecord => ({
  keyHash: String(row.key_hash),
  session: String(row.session),
  exercise: row.exercise === null ? null : String(row.exercise),
  expiresAt: Number(row.expires_at),
  usedAt: numberOrNull(row.used_at),
})

const statements = (driver: Driver) => ({
  dropSessions: driver.prepare('DELETE FROM sessions WHERE expires_at < ?'),
  addSession: driver.prepare(
    'INSERT INTO sessions (token_hash, id, kind, since, expires_at, ended_at) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  session: driver.prepare('SELECT * FROM sessions WHERE token_hash = ?'),
  sessions: driver.prepare('SELECT * FROM sessions WHERE ended_at IS NULL AND expires_at > ? ORDER BY since, id'),
  endSession: driver.prepare('UPDATE sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL'),
  dropHandovers: driver.prepare('DELETE FROM handovers WHERE expires_at < ?'),
  dropHandoversOf: driver.prepare('DELETE FROM handovers WHERE session = ?'),
  addHandover: driver.prepare('INSERT INTO handovers (key_hash, session, exercise, expires_at) VALUES (?, ?, ?, ?)'),
  handover: driver.prepare('SELECT * FROM handovers WHERE key_hash = ?'),
  spendHandover: driver.prepare('UPDATE handovers SET used_at = ? WHERE key_hash = ?'),
})

/** What lets a facilitator in. */
export const sessionTables = (driver: Driver, write: Write): SessionMethods => {
  const sql = statements(driver)
  return {
    addSession: async ({ tokenHash, id, kind, since, expiresAt, endedAt }, now) => {
      await write(() => {
        sql.dropSessions.run(now)
        sql.addSession.run(tokenHash, id, kind, since, expiresAt, endedAt)
      })
    },
    session: async (tokenHash) => {
      const row = sql.session.get(tokenHash)
      return row ? toSession(row) : null
    },
    sessions: async (now) => sql.sessions.all(now).map(toSession),
    endSession: async (session, at) => {
      await write(() => {
        sql.endSession.run(at, session)
        sql.dropHandoversOf.run(session)
      })
    },
    addHandover: async ({ keyHash, session, exercise, expiresAt }, now) => {
      await write(() => {
        sql.dropHandovers.run(now - rememberedMs)
        sql.addHandover.run(keyHash, session, exercise, expiresAt)
      })
    },
    handover: async (keyHash) => {
      const row = sql.handover.get(keyHash)
      return row ? toHandover(row) : null
    },
    spendHandover: (keyHash, at) =>
      write(() => {
        const row = sql.handover.get(keyHash)
        if (!row || row.used_at !== null) return false
        sql.spendHandover.run(at, keyHash)
        return true
      }),
  }
}
