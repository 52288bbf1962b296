import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path of a file of the repository. */
export const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

export const benchSecret = 'secret-of-the-bench-facilitator'

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Builds what is measured, as `npm run build` does; false when that failed. */
export const buildAll = (): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [inRepository('packages/tooling/build.mjs')], { stdio: 'inherit' })
    child.once('exit', (code) => resolve(code === 0))
  })

/** Ends a process that we started, and waits until it is gone. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** A folder that is there while the work lasts. */
export const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'natte-meren-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Asks an address until it answers well. */
export const untilReady = async (address: string, within = 30_000): Promise<void> => {
  const until = performance.now() + within
  while (performance.now() < until) {
    const ready = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${address} does not answer.`)
}

export interface Running {
  readonly url: string
  readonly stop: () => Promise<void>
}

export interface RunningProcess extends Running {
  readonly pid: number
}

/** The real server, bundled, on a data folder of its own; with these options of Node. */
export const startOurs = async (folder: string, options: readonly string[] = []): Promise<RunningProcess> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATA_DIR: folder,
    FACILITATOR_SECRET: benchSecret,
    LOG_LEVEL: 'error',
  }
  const child = spawn(process.execPath, [...options, inRepository('apps/server/dist/main.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await untilReady(`${url}/readyz`)
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}

/** Runs a script of this folder in a process of its own, with these options of Node, and gives what it sends. */
export const ask = <Answer>(
  script: string,
  args: readonly string[],
  options: readonly string[] = [],
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), [...args], {
      execArgv: [...options, '--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    let answer: Answer | null = null
    child.on('message', (message) => {
      answer = message as Answer
    })
    child.once('exit', (code) => {
      if (answer !== null) resolve(answer)
      else reject(new Error(`${script} ended with code ${code} and said nothing.`))
    })
  })

/** The floor in a process of its own; with these options of Node. */
export const startFloor = async (folder: string, options: readonly string[] = []): Promise<RunningProcess> => {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [
      ...options,
      '--import',
      'tsx',
      fileURLToPath(new URL('floorServer.ts', import.meta.url)),
      String(port),
      join(folder, 'floor.sqlite'),
    ],
    { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const url = `http://127.0.0.1:${port}`
  await untilReady(`${url}/readyz`)
  return { url, pid: child.pid ?? 0, stop: () => end(child) }
}
