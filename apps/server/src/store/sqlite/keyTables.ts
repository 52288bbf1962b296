import type { Store, TakeHomeRecord } from '../store.ts'
import type { Driver, Row } from './driver.ts'
import type { Write } from './groupCommit.ts'

type KeyMethods = Pick<Store, 'addDevice' | 'device' | 'moveDevice' | 'addTakeHome' | 'takeHome' | 'takeHomes'>

const toTakeHome = (row: Row): TakeHomeRecord => ({
  key: String(row.key),
  exercise: String(row.exercise),
  table: String(row.table_id),
  seat: String(row.seat),
  language: String(row.language),
})

const statements = (driver: Driver) => ({
  addDevice: driver.prepare('INSERT INTO devices (token_hash, device, table_id) VALUES (?, ?, ?)'),
  device: driver.prepare('SELECT * FROM devices WHERE token_hash = ?'),
  moveDevice: driver.prepare('UPDATE devices SET table_id = ? WHERE device = ?'),
  addTakeHome: driver.prepare(
    'INSERT INTO take_homes (key, exercise, table_id, seat, language) VALUES (?, ?, ?, ?, ?)',
  ),
  takeHome: driver.prepare('SELECT * FROM take_homes WHERE key = ?'),
  takeHomes: driver.prepare('SELECT * FROM take_homes WHERE exercise = ?'),
})

/** What lets a device or a take-home page in. */
export const keyTables = (driver: Driver, write: Write): KeyMethods => {
  const sql = statements(driver)
  return {
    addDevice: async ({ tokenHash, device, table }) => {
      await write(() => sql.addDevice.run(tokenHash, device, table))
    },
    device: async (tokenHash) => {
      const row = sql.device.get(tokenHash)
      if (!row) return null
      return { tokenHash, device: String(row.device), table: String(row.table_id) }
    },
    moveDevice: async (device, table) => {
      await write(() => sql.moveDevice.run(table, device))
    },
    addTakeHome: async ({ key, exercise, table, seat, language }) => {
      await write(() => sql.addTakeHome.run(key, exercise, table, seat, language))
    },
    takeHome: async (key) => {
      const row = sql.takeHome.get(key)
      return row ? toTakeHome(row) : null
    },
    takeHomes: async (exercise) => sql.takeHomes.all(exercise).map(toTakeHome),
  }
}
