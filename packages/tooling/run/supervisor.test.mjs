import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { supervise } from './supervisor.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'natte-meren-supervisor-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A stand-in for the server: notes each start, then does what it is told with `n`, the number of restarts. */
function server(body) {
  const script = join(folder, 'server.mjs')
  writeFileSync(
    script,
    `import { appendFileSync } from 'node:fs'\nconst n = Number(process.env.NATTE_MEREN_RESTARTS)\nappendFileSync(${JSON.stringify(join(folder, 'starts'))}, n + ' ' + process.pid + '\\n')\n${body}\n`,
  )
  return script
}
const starts = () => {
  try {
    return readFileSync(join(folder, 'starts'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number))
  } catch {
    return []
  }
}
const quietly = (say = () => {}) => ({ say, waitMs: 1 })

describe('the supervisor of npm start', () => {
  it('starts the server again after a crash, and ends with a clean end', async () => {
    const said = []
    const code = await supervise(
      server('process.exit(n < 2 ? 1 : 0)'),
      [],
      quietly((line) => said.push(line)),
    )
    expect(code).toBe(0)
    expect(starts().map(([n]) => n)).toEqual([0, 1, 2])
    expect(said).toHaveLength(2)
  })

  it('starts the server again after kill -9', async () => {
    const code = await supervise(server("if (n === 0) process.kill(process.pid, 'SIGKILL')"), [], quietly())
    expect(code).toBe(0)
    expect(starts()).toHaveLength(2)
  })

  it('does not start again after a wrong setting', async () => {
    expect(await supervise(server('process.exit(2)'), [], quietly())).toBe(2)
    expect(starts()).toHaveLength(1)
  })

  it('gives up, in plain words, when the server stops at once time and again', async () => {
    const said = []
    expect(
      await supervise(
        server('process.exit(1)'),
        [],
        quietly((line) => said.push(line)),
      ),
    ).toBe(1)
    expect(starts()).toHaveLength(10)
    expect(said.at(-1)).toContain('The server keeps stopping at once')
  })

  // Windows knows no signals: there the console ends both.
  it.runIf(process.platform !== 'win32')('passes a signal on and waits for the server to end by itself', async () => {
    const child = startSupervisor(
      "process.on('SIGTERM', () => setTimeout(() => process.exit(0), 50)); setInterval(() => {}, 1000)",
    )
    await vi.waitFor(() => expect(starts()).toHaveLength(1), { timeout: 5000 })
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
    expect(isAlive(starts()[0][1])).toBe(false)
  })

  it.runIf(process.platform !== 'win32')('takes the server along when it is killed itself', async () => {
    const child = startSupervisor('setInterval(() => {}, 1000)')
    await vi.waitFor(() => expect(starts()).toHaveLength(1), { timeout: 5000 })
    child.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(starts()[0][1])).toBe(false), { timeout: 5000 })
  })
})

function startSupervisor(body) {
  const runner = join(folder, 'runner.mjs')
  writeFileSync(
    runner,
    `import { supervise } from ${JSON.stringify(new URL('./supervisor.mjs', import.meta.url).href)}\nprocess.exitCode = await supervise(process.argv[2])\n`,
  )
  return spawn(process.execPath, [runner, server(body)], { stdio: 'ignore' })
}

const ended = (child) => new Promise((resolve) => child.on('exit', resolve))

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
