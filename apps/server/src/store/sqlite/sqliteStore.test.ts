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
      createdAt: 1,
      keptUntil: 2,
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
})
