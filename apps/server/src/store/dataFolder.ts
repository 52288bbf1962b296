import { randomBytes } from 'node:crypto'
import { access, chmod, constants, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Driver, openDriver } from './sqlite/driver.ts'
import { type PaperFiles, paperFiles } from './paperFiles.ts'
import { SchemaMismatch, sqliteStore } from './sqlite/sqliteStore.ts'
import type { Store } from './store.ts'

/** Why a data folder cannot be used. */
export type DataFolderReason = 'unwritable' | 'in_use' | 'other_version'

export class DataFolderProblem extends Error {
  readonly reason: DataFolderReason
  constructor(reason: DataFolderReason, cause: unknown) {
    super(`data folder: ${reason}`, { cause })
    this.reason = reason
  }
}

/** Everything of one server on disk. */
export interface DataFolder {
  /** Absolute path. */
  readonly path: string
  readonly store: Store
  /** Pages for when the power fails. */
  readonly paper: PaperFiles
  /** Where copies of the played scenario versions are kept. */
  readonly scenarios: string
  /** The facilitator's secret: made once, then kept where only the server's user can read it. */
  secret(): Promise<string>
  close(): Promise<void>
}

/**
 * Holds the folder for this process. The operating system drops the lock when the process dies,
 * however it dies, so no stale lock has to be cleaned up by hand.
 */
const lock = async (path: string): Promise<Driver> => {
  const driver = await openDriver(join(path, 'server.lock'))
  try {
    driver.exec('PRAGMA busy_timeout = 200; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
    return driver
  } catch (error) {
    driver.close()
    throw new DataFolderProblem('in_use', error)
  }
}

const makeFolder = async (path: string) => {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await access(path, constants.W_OK | constants.X_OK)
    if (!(await stat(path)).isDirectory()) throw new Error('not a folder')
    const probe = join(path, '.probe')
    await writeFile(probe, '')
    await rm(probe)
  } catch (error) {
    throw new DataFolderProblem('unwritable', error)
  }
}

const readSecret = async (file: string): Promise<string> => {
  try {
    const kept = (await readFile(file, 'utf8')).trim()
    if (kept !== '') return kept
  } catch {
    // Not made yet.
  }
  const secret = randomBytes(24).toString('base64url')
  await writeFile(file, `${secret}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return secret
}

const openStore = async (path: string): Promise<Store> => {
  const driver = await openDriver(join(path, 'natte-meren.sqlite'))
  try {
    return sqliteStore(driver)
  } catch (error) {
    driver.close()
    throw new DataFolderProblem(error instanceof SchemaMismatch ? 'other_version' : 'unwritable', error)
  }
}

/** Opens a data folder, making it where it is missing. Throws `DataFolderProblem`. */
export const openDataFolder = async (folder: string): Promise<DataFolder> => {
  const path = resolve(folder)
  await makeFolder(path)
  const held = await lock(path)
  const store = await openStore(path)
  return {
    path,
    store,
    paper: paperFiles(join(path, 'papier')),
    scenarios: join(path, 'scenarios'),
    secret: () => readSecret(join(path, 'facilitator.secret')),
    close: async () => {
      await store.close()
      held.close()
    },
  }
}
