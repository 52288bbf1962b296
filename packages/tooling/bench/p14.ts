import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Figure, Workload } from './figure.ts'
import { end, freePort, inRepository, untilReady, withFolder } from './processes.ts'
import { median } from './statistics.ts'

const starts = 5

const startOnce = (): Promise<number> =>
  withFolder(async (folder) => {
    const port = await freePort()
    const started = performance.now()
    const child = spawn(process.execPath, [inRepository('packages/tooling/start.mjs')], {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await untilReady(`http://127.0.0.1:${port}/readyz`)
    const seconds = (performance.now() - started) / 1000
    await end(child)
    return seconds
  })

/** Seconds that the last `npm test` took, as it noted itself; null when there was none. */
const lastTestRun = (): number | null => {
  const note = inRepository('node_modules/.cache/natte-meren/test-seconds')
  return existsSync(note) ? Number(readFileSync(note, 'utf8')) : null
}

/** From `npm start` to a server that answers, everything installed and built; and how long the tests take. */
export const p14: Workload = {
  id: 'P14',
  about: 'cold start of npm start after install; the last whole npm test',
  run: async (say) => {
    const seconds: number[] = []
    for (let start = 0; start < starts; start += 1) seconds.push(await startOnce())
    say(`ready after ${seconds.map((value) => value.toFixed(2)).join(', ')} s`)
    const ready = median(seconds)
    const common = { workload: 'P14', unit: 's', floor: null } as const
    const figures: Figure[] = [{ ...common, name: 'ready', value: ready, judged: ready, goal: { most: 3 } }]
    const test = lastTestRun()
    if (test !== null) figures.push({ ...common, name: 'npm test', value: test, judged: test, goal: { most: 600 } })
    else say('npm test has not run whole here yet: its time is not among the figures')
    return figures
  },
}
