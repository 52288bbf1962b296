import { fork } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type StorePlace, storeContract } from '../../../test/storeContract.ts'
import { type DriverName, driverNames, openDriver } from './driver.ts'
import { sqliteStore } from './sqliteStore.ts'

const folders: string[] = []
const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'natte-meren-store-'))
  folders.push(folder)
  return folder
}
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** `better-sqlite3` is optional: beside the built-in library it need not be installed for this Node. */
const installed = async (name: DriverName): Promise<boolean> => {
  try {
    const driver = await openDriver(':memory:', name)
    driver.close()
    return true
  } catch {
    return false
  }
}

const newStoreFile = async (): Promise<string> => {
  const file = join(await newFolder(), 'store.sqlite')
  await sqliteStore(await openDriver(file)).close()
  return file
}

/** Every column of every table, in no order: an upgrade adds them at the end. */
const columnsOf = async (file: string): Promise<unknown[]> => {
  const driver = await openDriver(file)
  const columns = driver
    .prepare(
      `SELECT tables.name || '.' || columns.name AS column
      FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' ORDER BY 1`,
    )
    .all()
    .map(({ column }) => column)
  driver.close()
  return columns
}

for (const name of driverNames()) {
  if (name !== driverNames()[0] && !(await installed(name))) continue
  storeContract(`SQLite through ${name}`, async (): Promise<StorePlace> => {
    const file = join(await newFolder(), 'store.sqlite')
    return {
      open: async () => sqliteStore(await openDriver(file, name)),
      remove: async () => undefined,
    }
  })
}

describe('SQLite store', () => {
  it('loses nothing that it acknowledged when the process is killed', async () => {
    const file = join(await newFolder(), 'store.sqlite')
    const child = fork(new URL('../../../test/crashWriter.ts', import.meta.url), [file], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const acknowledged: number[] = []
    await new Promise<void>((resolve) => {
      child.on('message', (version) => {
        acknowledged.push(Number(version))
        if (acknowledged.length === 400) child.kill('SIGKILL')
      })
      child.on('exit', () => resolve())
    })
    const store = sqliteStore(await openDriver(file))
    const versions = (await store.read('t')).map(({ version }) => version)
    expect(acknowledged.length).toBeGreaterThanOrEqual(400)
    expect(versions.length).toBeGreaterThanOrEqual(Math.max(...acknowledged))
    expect(versions).toEqual(versions.map((_, index) => index + 1))
    expect(await store.commands('t')).toHaveLength(versions.length)
    await store.close()
  }, 30_000)

  it('leaves no trace of deleted text in its files', async () => {
    const file = join(await newFolder(), 'store.sqlite')
    const store = sqliteStore(await openDriver(file))
    const secret = 'deze zin moet echt weg zijn'
    await store.addExercise({
      id: 'e1',
      name: null,
      ownerOrganisation: '',
      ownerPerson: '',
      scenario: 's',
      scenarioHash: 'h',
      edition: 'short',
      language: 'nl',
      noClock: false,
      seed: 1,
      code: '123456',
      beamerKey: 'b',
      tables: [{ id: 't1', number: 1, code: '123456' }],
      measure: false,
      compared: false,
      createdAt: 1,
      keepDays: 30,
      keptUntil: 2,
      archived: false,
      rehearsal: null,
      begunAt: null,
      endedAt: null,
    })
    await store.append({
      stream: 't1',
      expected: 0,
      command: { id: 'c', at: 1, actor: null, command: {} },
      events: [],
      texts: [{ id: 'c.text', text: secret }],
    })
    await store.deleteExercise('e1')
    const bytes = await Promise.all([readFile(file), readFile(`${file}-wal`)])
    expect(bytes.some((each) => each.includes(secret))).toBe(false)
    await store.close()
  })

  it('opens a file of before names, archives, days and known devices, and loses nothing of it', async () => {
    const file = join(await newFolder(), 'store.sqlite')
    const old = await openDriver(file)
    old.exec(`
      CREATE TABLE exercises (
        id TEXT PRIMARY KEY, owner_organisation TEXT NOT NULL, owner_person TEXT NOT NULL,
        scenario TEXT NOT NULL, scenario_hash TEXT NOT NULL, edition TEXT NOT NULL,
        language TEXT NOT NULL, no_clock INTEGER NOT NULL, seed INTEGER NOT NULL,
        code TEXT NOT NULL, beamer_key TEXT NOT NULL,
        created_at INTEGER NOT NULL, kept_until INTEGER NOT NULL, ended_at INTEGER
      ) WITHOUT ROWID;
      INSERT INTO exercises VALUES
        ('e1', 'local', 'facilitator', 's', 'h', 'short', 'nl', 0, 1, '123456', 'b', 1000, ${1000 + 90 * 86_400_000}, 5);
      CREATE TABLE sessions (token_hash TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
      INSERT INTO sessions VALUES ('hash', ${20 * 86_400_000});
      PRAGMA user_version = 2;
    `)
    old.close()
    for (const round of ['at first', 'and again']) {
      const store = sqliteStore(await openDriver(file))
      const [kept] = await store.exercises()
      const { id, name, keepDays, keptUntil, archived, begunAt, endedAt } = kept ?? {}
      expect({ round, id, name, keepDays, keptUntil, archived, begunAt, endedAt }).toEqual({
        round,
        id: 'e1',
        name: null,
        keepDays: 90,
        keptUntil: 1000 + 90 * 86_400_000,
        archived: false,
        begunAt: 1000,
        endedAt: 5,
      })
      expect(await store.session('hash')).toEqual({
        tokenHash: 'hash',
        id: expect.stringMatching(/^c[0-9a-f]{18}$/),
        kind: 'laptop',
        since: 6 * 86_400_000,
        expiresAt: 20 * 86_400_000,
        endedAt: null,
      })
      await store.close()
    }
    expect(await columnsOf(file)).toEqual(await columnsOf(await newStoreFile()))
  })
})
