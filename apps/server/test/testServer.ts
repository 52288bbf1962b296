import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { NewExercise } from '@natte-meren/protocol'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import type { BotBrain } from '../src/exercises/bots.ts'
import { libraryShelf } from '../src/exercises/libraryShelf.ts'
import { openLog } from '../src/log.ts'
import { type RunningServer, startServer } from '../src/server.ts'
import { readSettings } from '../src/settings.ts'
import { type DataFolder, openDataFolder } from '../src/store/dataFolder.ts'
import type { Store } from '../src/store/store.ts'
import { type ManualClock, manualClock } from './manualClock.ts'

export const testSecret = 'een-heel-geheime-sleutel'

/** A folder of scenarios with the minimal one in it. */
export const writeScenarios = async (folder: string): Promise<string> => {
  for (const [path, text] of Object.entries(minimalScenarioFiles)) {
    const file = join(folder, 'klein-lek', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return folder
}

interface SentPayload {
  readonly to: string
  readonly event: string
  readonly payload: unknown
}

export interface TestServer {
  readonly url: string
  readonly server: RunningServer
  readonly data: DataFolder
  readonly clock: ManualClock
  /** Everything that was logged, one JSON line each. */
  readonly logged: string[]
  /** Everything that left the server. */
  readonly sent: SentPayload[]
  /** Path of the data folder. */
  readonly folder: string
  /** Stops as a power cut would: nothing is finished or written any more. */
  stop(): Promise<void>
}

export interface TestServerOptions {
  /** Folder with scenario folders; one with the minimal scenario when left out. */
  readonly scenarios?: string
  readonly folder?: string
  readonly clock?: ManualClock
  readonly env?: Record<string, string>
  readonly botBrain?: BotBrain
  readonly wrapStore?: (store: Store) => Store
}

const folders: string[] = []
const running = new Set<TestServer>()

/** Starts a real server on a free port: real database, real sockets, time by hand. */
export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'natte-meren-server-')))
  if (!options.folder) folders.push(folder)
  const scenarios = options.scenarios ?? (await writeScenarios(join(folder, 'scenarios-source')))
  const env = { PORT: '0', HOST: '127.0.0.1', FACILITATOR_SECRET: testSecret, ...options.env }
  const read = readSettings(env)
  if (!read.ok) throw new Error(read.problems[0]?.en)
  const logged: string[] = []
  const sent: SentPayload[] = []
  const log = openLog('debug', { write: (line) => void logged.push(line) })
  const opened = await openDataFolder(join(folder, 'data'))
  const data = options.wrapStore ? { ...opened, store: options.wrapStore(opened.store) } : opened
  const clock = options.clock ?? manualClock()
  const server = await startServer({
    settings: read.settings,
    data,
    log,
    shelf: libraryShelf(scenarios, data.scenarios, log),
    botBrain: options.botBrain ?? null,
    web: join(folder, 'web'),
    clock,
    tap: (to, event, payload) => void sent.push({ to, event, payload }),
  })
  const started: TestServer = {
    url: `http://127.0.0.1:${server.port}`,
    server,
    data,
    clock,
    logged,
    sent,
    folder,
    stop: async () => {
      running.delete(started)
      await server.close()
      await opened.close()
    },
  }
  running.add(started)
  return started
}

/** For `afterEach`: stops what is still running and removes its folders. */
export const stopTestServers = async (): Promise<void> => {
  for (const server of [...running]) await server.stop()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
}

export const aNewExercise: NewExercise = {
  name: null,
  scenario: 'klein-lek',
  edition: 'short',
  tables: 1,
  language: 'nl',
  noClock: false,
  bots: [],
  seed: 7,
}
