import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { announcement } from './announcement.ts'
import { libraryShelf } from './exercises/libraryShelf.ts'
import { scriptedPlayer } from './exercises/scriptedPlayer.ts'
import { openLog } from './log.ts'
import { StartProblem, startProblemOf } from './problems.ts'
import { type RunningServer, startServer } from './server.ts'
import { readSettings, type Settings } from './settings.ts'
import { type DataFolder, openDataFolder } from './store/dataFolder.ts'
import { subfolders } from './store/subfolders.ts'

/** The supervisor does not start again after this: somebody has to change something first. */
const exitForPeople = 2
const patienceMs = 5_000

// The same from src/main.ts and from the bundle in dist/main.mjs.
const near = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const settingsOrProblem = (): Settings => {
  const read = readSettings(process.env)
  if (read.ok) return read.settings
  throw new StartProblem(read.problems.map(({ nl }) => nl).join('\n'), read.problems.map(({ en }) => en).join('\n'))
}

/** Ends in order on a signal, and at once on a second one. */
const endOnSignals = (server: RunningServer, data: DataFolder, log: Logger): void => {
  let ending = false
  const end = async () => {
    if (ending) process.exit(1)
    ending = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    await server.close()
    await data.close()
    if (process.stdout.isTTY) process.stdout.write('\nGestopt. Alles is bewaard. / Stopped. Everything is kept.\n')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      end().catch((error) => {
        log.error({ err: error }, 'closing failed')
        process.exit(1)
      })
    })
  }
}

/** What nobody caught leaves an unknown state behind: stop, and let the log bring everything back. */
const endOnFaults = (log: Logger): void => {
  const fault = (error: unknown) => {
    log.fatal({ err: error }, 'the server stops because of a fault')
    process.exit(1)
  }
  process.on('uncaughtException', fault)
  process.on('unhandledRejection', fault)
}

/** Without scenarios there is nothing to lead, and the list would only be empty. */
const scenariosOrProblem = async ({ scenarios }: Settings): Promise<string> => {
  const folder = scenarios ?? near('../../../scenarios')
  if ((await subfolders(folder)).length > 0) return folder
  throw new StartProblem(
    `In de map ${folder} staan geen scenario's. Kies een andere map met SCENARIOS.`,
    `The folder ${folder} holds no scenarios. Choose another folder with SCENARIOS.`,
  )
}

const start = async (settings: Settings): Promise<void> => {
  const log = openLog(settings.logLevel)
  endOnFaults(log)
  const scenarios = await scenariosOrProblem(settings)
  const data = await openDataFolder(settings.dataDir)
  const shelf = libraryShelf(scenarios, data.scenarios, log)
  const server = await startServer({
    settings,
    data,
    log,
    shelf,
    botBrain: scriptedPlayer,
    web: near('../../web/dist'),
  })
  endOnSignals(server, data, log)
  const { port, secret, room } = server
  const forEyes = process.stdout.isTTY
  const restarted = Number(process.env.NATTE_MEREN_RESTARTS ?? 0) > 0
  process.stdout.write(announcement({ port, secret, room: room(), data: data.path, forEyes, restarted }))
}

const tell = ({ nl, en }: StartProblem): void => {
  process.stderr.write(`${nl}\n${en}\n`)
  process.exit(exitForPeople)
}

const main = async (): Promise<void> => {
  // What players typed is nobody else's business on this computer.
  process.umask(0o077)
  let settings: Settings | null = null
  try {
    settings = settingsOrProblem()
    await start(settings)
  } catch (error) {
    const problem = startProblemOf(error, settings ?? { dataDir: '', host: '', port: 0 })
    if (!problem) throw error
    tell(problem)
  }
}

await main()
