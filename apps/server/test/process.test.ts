import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { foldTable, hashTable, prepareGame, type Recorded, type TableEvent } from '@natte-meren/engine'
import { parseScenario } from '@natte-meren/scenario'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDataFolder } from '../src/store/dataFolder.ts'
import { closeDevices, connect, lead, next, seated } from './devices.ts'
import { testSecret, writeScenarios } from './testServer.ts'

// Each server is a process of its own, and compiles everything first: slow where the machine has more to do.
vi.setConfig({ testTimeout: 60_000 })

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

interface Started {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly ended: Promise<number | string | null>
}

/** Just longer than a busy moment; a laptop sleeps for minutes. */
const sleepMs = 6_500
const children: ChildProcess[] = []

const start = (env: Record<string, string>): Started => {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', FACILITATOR_SECRET: testSecret, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal)
  return { child, out: () => out, err: () => err, ended }
}

const freePort = async (): Promise<string> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return String(port)
}

describe('the process', () => {
  let folder: string
  let env: Record<string, string>
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'natte-meren-process-'))
    env = {
      DATA_DIR: join(folder, 'data'),
      SCENARIOS: await writeScenarios(join(folder, 'scenarios')),
      PORT: await freePort(),
    }
  })
  afterEach(async () => {
    closeDevices()
    for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const isUp = (server: Started) => expect.poll(server.out, { timeout: 40_000 }).toMatch(/Ctrl\+C|draait weer/)

  it('says in plain words where to go and where the data is, and nothing else on stdout', async () => {
    const server = start(env)
    await isUp(server)
    expect(server.out()).toContain(`http://localhost:${env.PORT}/spelleider#sleutel=${testSecret}\n`)
    expect(server.out()).toContain('&proefspel\n')
    expect(server.out()).toContain(env.DATA_DIR)
    expect(server.out()).not.toContain('{')
    expect(server.err()).toBe('')
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  it.each([
    ['a wrong setting', { PORT: 'drie' }, 'De instelling PORT klopt niet', 'The setting PORT is wrong'],
    [
      'an address of elsewhere',
      { HOST: '203.0.113.1' },
      'hoort niet bij deze computer',
      'does not belong to this computer',
    ],
    [
      'a folder without scenarios',
      { SCENARIOS: '/nergens' },
      "/nergens staan geen scenario's",
      '/nergens holds no scenarios',
    ],
  ])('ends with one plain sentence and code 2 at %s', async (_, wrong, nl, en) => {
    const server = start({ ...env, ...wrong })
    expect(await server.ended).toBe(2)
    expect(server.err()).toContain(nl)
    expect(server.err()).toContain(en)
    expect(server.err().trim().split('\n')).toHaveLength(2)
    expect(server.out()).toBe('')
  })

  it('says so when the port is in use, or the data folder', async () => {
    const first = start(env)
    await isUp(first)
    const samePort = start({ ...env, DATA_DIR: join(folder, 'other') })
    expect(await samePort.ended).toBe(2)
    expect(samePort.err()).toContain(`Poort ${env.PORT} is al in gebruik`)
    const sameFolder = start({ ...env, PORT: await freePort() })
    expect(await sameFolder.ended).toBe(2)
    expect(sameFolder.err()).toContain('al in gebruik door een andere server')
  })

  it('says so when the data folder cannot be written', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await chmod(file, 0o400)
    const server = start({ ...env, DATA_DIR: join(file, 'data') })
    expect(await server.ended).toBe(2)
    expect(server.err()).toContain('kan niet geschreven worden')
  })

  it('killed in mid-phase it comes back with everything that was acknowledged', async () => {
    const url = `http://127.0.0.1:${env.PORT}`
    const server = start(env)
    await isUp(server)
    const led = await lead(url)
    const mayor = await seated(url, led.code, 'mayor')
    const tech = await seated(url, led.code, 'it')
    await next(led)
    const line = `${url}/api/exercises/${led.id}`
    const headers = { cookie: led.cookie, 'content-type': 'application/json' }
    await fetch(line, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ name: 'Avond in de raadzaal', keepDays: 60 }),
    })
    const list = async () => (await fetch(`${url}/api/exercises`, { headers })).json()
    const listed = await list()
    expect(listed).toMatchObject([{ name: 'Avond in de raadzaal', status: 'playing', people: 2 }])
    const saved: string[] = []
    const saving = (async () => {
      for (let count = 0; ; count += 1) {
        const id = `saved-in-a-row-${count}`
        const text = `vraag ${count}`
        const answer = await mayor
          .send({ type: 'SaveQuestion', suggestion: null, text, shared: false }, id)
          .catch(() => null)
        if (!answer?.ok) return
        saved.push(text)
      }
    })()
    await expect.poll(() => saved.length, { timeout: 10_000 }).toBeGreaterThan(5)
    server.child.kill('SIGKILL')
    await server.ended
    mayor.close()
    await saving

    const game = prepareGame(parseScenario(minimalScenarioFiles).scenario as never, 'short')
    if (!game) throw new Error('no game')
    const hashInStore = async () => {
      const data = await openDataFolder(env.DATA_DIR ?? '')
      const log = (await data.store.read(led.tables[0]?.id ?? '')) as Recorded<TableEvent>[]
      await data.close()
      return hashTable(foldTable(game, log))
    }
    const before = await hashInStore()
    const again = start({ ...env, NATTE_MEREN_RESTARTS: '1' })
    await isUp(again)
    expect(await list()).toMatchObject([{ ...listed[0], lastActivity: expect.any(Number) }])
    const back = await connect(url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ ok: true, role: 'mayor' })
    const texts = Object.values(back.views.seat?.questions ?? {}).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(saved))
    expect(back.views.role?.stage).toEqual(mayor.views.role?.stage)
    expect(back.views.role?.inbox).toEqual(mayor.views.role?.inbox)
    const other = await connect(url)
    expect(await other.join(led.code, { token: tech.token })).toMatchObject({ ok: true, role: 'it' })
    const facilitator = await connect(url, { cookie: led.cookie })
    expect(await facilitator.ask('open', { exercise: led.id, table: null, language: 'nl' })).toMatchObject({ ok: true })
    again.child.kill('SIGTERM')
    expect(await again.ended).toBe(0)
    expect(await hashInStore()).toBe(before)
  })

  it('killed after a hard stop was agreed it still has the stop, the plan and what the tables follow [STOP-8]', async () => {
    const url = `http://127.0.0.1:${env.PORT}`
    const server = start(env)
    await isUp(server)
    const hardStop = Date.now() + 28 * 60_000
    const led = await lead(url, { tables: 2, hardStop })
    await expect.poll(() => led.device.views.overview?.time.proposal?.from).toBeTypeOf('string')
    const from = led.device.views.overview?.time.proposal?.from ?? ''
    expect(await led.device.facilitate({ type: 'AdoptPlan', from })).toMatchObject({ ok: true })
    await next(led)
    await expect.poll(() => led.device.views.control?.stage.status).toBe('playing')
    await expect.poll(() => led.device.views.control?.sheet.overview?.status).toBe('dropped')
    const { time } = led.device.views.overview ?? {}
    server.child.kill('SIGKILL')
    await server.ended

    const again = start({ ...env, NATTE_MEREN_RESTARTS: '1' })
    await isUp(again)
    const back = await connect(url, { cookie: led.cookie })
    await back.ask('open', { exercise: led.id, table: led.tables[1]?.id, language: 'nl' })
    await expect.poll(() => back.views.overview?.time).toEqual(time)
    expect(back.views.overview?.time.stop).toBe(hardStop)
    await expect.poll(() => back.views.control?.sheet.overview?.status).toBe('dropped')
    again.child.kill('SIGTERM')
    expect(await again.ended).toBe(0)
  })

  it('asleep with the laptop it wakes up where it was: the sleep was no play time [TIME-5]', async () => {
    const url = `http://127.0.0.1:${env.PORT}`
    const server = start(env)
    await isUp(server)
    const led = await lead(url)
    const mayor = await seated(url, led.code, 'mayor')
    await next(led)
    const began = Date.now()
    server.child.kill('SIGSTOP')
    await setTimeout(sleepMs)
    server.child.kill('SIGCONT')
    const facilitator = await connect(url, { cookie: led.cookie })
    await facilitator.ask('open', { exercise: led.id, table: null, language: 'nl' })
    expect(await facilitator.facilitate({ type: 'PauseAll' })).toMatchObject({ ok: true })
    const passed = Date.now() - began
    const back = await connect(url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ ok: true, role: 'mayor' })
    const { phaseMs = 0, running } = back.views.role?.clock ?? {}
    expect(running).toBe(false)
    // What was awake around the sleep, and at most a second from before it: the server looks at the clock that often.
    expect(phaseMs).toBeLessThan(passed - sleepMs + 1_000)
    expect(back.views.role?.inbox).toEqual(mayor.views.role?.inbox)
  })
})
