import type { Store } from '../store.ts'
import { actionTables } from './actionTables.ts'
import type { Driver } from './driver.ts'
import { exerciseTables } from './exerciseTables.ts'
import { groupCommit } from './groupCommit.ts'
import { keyTables } from './keyTables.ts'
import { logTables } from './logTables.ts'
import { measureTables } from './measureTables.ts'
import { observerTables } from './observerTables.ts'
import { pragmas, schema, schemaVersion, upgrades } from './schema.ts'
import { sessionTables } from './sessionTables.ts'
import { venueTables } from './venueTables.ts'

/** The file was written by another version of the program. */
export class SchemaMismatch extends Error {}

const versionOf = (driver: Driver): number => Number(driver.prepare('PRAGMA user_version').get()?.user_version ?? 0)

/** Brings the tables to this version of the program, each step whole or not at all. */
const prepareSchema = (driver: Driver) => {
  driver.exec(pragmas)
  for (let found = versionOf(driver); found !== 0 && found !== schemaVersion; found += 1) {
    const upgrade = upgrades[found]
    if (upgrade === undefined) throw new SchemaMismatch(`schema ${found}, expected ${schemaVersion}`)
    driver.exec(`BEGIN IMMEDIATE; ${upgrade} PRAGMA user_version = ${found + 1}; COMMIT;`)
  }
  driver.exec(schema)
  driver.exec(`PRAGMA user_version = ${schemaVersion}`)
}

/** The store on one SQLite file, which this process must have for itself. */
export const sqliteStore = (driver: Driver): Store => {
  prepareSchema(driver)
  const { write, drain } = groupCommit(driver)
  const probe = driver.prepare('SELECT at FROM heartbeat')
  const beat = driver.prepare(
    'INSERT INTO heartbeat (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at',
  )
  return {
    ...logTables(driver, write),
    ...exerciseTables(driver, write),
    ...keyTables(driver, write),
    ...sessionTables(driver, write),
    ...venueTables(driver, write),
    ...observerTables(driver, write),
    ...actionTables(driver, write),
    ...measureTables(driver, write),
    beat: async (at) => {
      await write(() => beat.run(at))
    },
    lastBeat: async () => {
      const row = probe.get()
      return row ? Number(row.at) : null
    },
    check: async () => {
      await write(() => probe.get())
    },
    close: async () => {
      await drain()
      driver.close()
    },
  }
}
