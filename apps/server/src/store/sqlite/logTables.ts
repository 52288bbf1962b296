import type { Append, Appended, Store, StoredEvent } from '../store.ts'
import type { Driver, Row } from './driver.ts'
import type { Write } from './groupCommit.ts'
import { emptyWal } from './schema.ts'

const toEvent = (row: Row): StoredEvent => ({
  version: Number(row.version),
  at: Number(row.at),
  play: Number(row.play),
  story: Number(row.story),
  commandId: String(row.command_id),
  event: JSON.parse(String(row.event)),
})

type LogMethods = Pick<Store, 'append' | 'read' | 'commands' | 'answered' | 'texts' | 'eraseText'>

const statements = (driver: Driver) => ({
  head: driver.prepare('SELECT version FROM events WHERE stream = ? ORDER BY version DESC LIMIT 1'),
  answered: driver.prepare('SELECT version FROM commands WHERE stream = ? AND id = ?'),
  addCommand: driver.prepare(
    'INSERT INTO commands (stream, id, at, actor, command, version) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  addEvent: driver.prepare(
    'INSERT INTO events (stream, version, at, play, story, command_id, event) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ),
  addText: driver.prepare('INSERT INTO texts (stream, id, text) VALUES (?, ?, ?)'),
  read: driver.prepare('SELECT * FROM events WHERE stream = ? AND version > ? ORDER BY version'),
  commands: driver.prepare('SELECT * FROM commands WHERE stream = ? ORDER BY position'),
  texts: driver.prepare('SELECT id, text FROM texts WHERE stream = ?'),
  eraseText: driver.prepare('DELETE FROM texts WHERE stream = ? AND id = ?'),
})

const store = (sql: ReturnType<typeof statements>, append: Append): Appended => {
  const { stream, expected, command, events, texts } = append
  const before = sql.answered.get(stream, command.id)
  if (before) return { ok: false, reason: 'repeat', version: Number(before.version) }
  const head = Number(sql.head.get(stream)?.version ?? 0)
  if (head !== expected) return { ok: false, reason: 'conflict', version: head }
  const { id, at } = command
  let version = expected
  for (const { play, story, event } of events) {
    version += 1
    sql.addEvent.run(stream, version, at, play, story, id, JSON.stringify(event))
  }
  sql.addCommand.run(stream, id, at, JSON.stringify(command.actor), JSON.stringify(command.command), version)
  for (const text of texts) sql.addText.run(stream, text.id, text.text)
  return { ok: true, version }
}

/** Logs of exercises and tables, with the commands behind them and the texts beside them. */
export const logTables = (driver: Driver, write: Write): LogMethods => {
  const sql = statements(driver)
  return {
    append: (append) => write(() => store(sql, append)),
    read: async (stream, after = 0) => sql.read.all(stream, after).map(toEvent),
    commands: async (stream) =>
      sql.commands.all(stream).map((row) => ({
        id: String(row.id),
        at: Number(row.at),
        actor: JSON.parse(String(row.actor)),
        command: JSON.parse(String(row.command)),
      })),
    answered: async (stream, commandId) => {
      const row = sql.answered.get(stream, commandId)
      return row ? Number(row.version) : null
    },
    texts: async (stream) => sql.texts.all(stream).map((row) => ({ id: String(row.id), text: String(row.text) })),
    eraseText: async (stream, id) => {
      await write(() => sql.eraseText.run(stream, id))
      emptyWal(driver)
    },
  }
}
