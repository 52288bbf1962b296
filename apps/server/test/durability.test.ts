import { hashTable } from '@natte-meren/engine'
import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/store/store.ts'
import { scriptedPlayer } from '../src/exercises/scriptedPlayer.ts'
import { closeDevices, connect, type Led, lead, next, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const hashOf = async (server: TestServer, led: Led): Promise<string> => {
  const running = await server.server.exercises.find(led.id)
  const state = running?.seatings[0]?.table.state
  if (!state) throw new Error('no table')
  return hashTable(state)
}

describe('what was acknowledged', () => {
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  it('is there after a restart: same state, same seats, same texts, and the time away is no play time', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    await next(led)
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false })
    await server.clock.advance(30_000)
    const before = await hashOf(server, led)
    const { folder, clock } = server
    await server.stop()
    await clock.advance(3_600_000)

    const again = await startTestServer({ folder, clock })
    const back = await connect(again.url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ ok: true, role: 'mayor' })
    expect(await hashOf(again, led)).toBe(before)
    expect(Object.values(back.views.seat?.questions ?? {})[0]?.text).toBe('Wat nu?')
    const { phaseMs, running, at } = back.views.role?.clock ?? {}
    expect({ phaseMs, running, at }).toEqual({ phaseMs: 30_000, running: true, at: clock.now() })
    // Time goes on: what falls due after the restart still comes.
    const facilitator = await connect(again.url, { cookie: led.cookie })
    expect(await facilitator.ask('open', { exercise: led.id, table: led.tables[0]?.id, language: 'nl' })).toMatchObject(
      { ok: true },
    )
    expect(await facilitator.facilitate({ type: 'PauseAll' })).toMatchObject({ ok: true })
    expect(await back.send({ type: 'AskHelp' })).toMatchObject({ ok: true })
  })

  it('is answered as before when it is repeated after a restart', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    await next(led)
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false }, 'unacknowledged-1')
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const back = await connect(again.url)
    await back.join(led.code, { token: mayor.token })
    const repeat = { type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false } as const
    expect(await back.send(repeat, 'unacknowledged-1')).toMatchObject({ ok: true })
    expect(Object.keys(back.views.seat?.questions ?? {})).toHaveLength(1)
  })

  it('does not include what could not be stored: nobody sees it, and the next command works', async () => {
    const failing = { now: false }
    const wrapStore = (store: Store): Store => ({
      ...store,
      append: (append) => (failing.now ? Promise.reject(new Error('disk full')) : store.append(append)),
    })
    const server = await startTestServer({ wrapStore })
    const led = await lead(server.url)
    const tech = await seated(server.url, led.code, 'it')
    const ciso = await seated(server.url, led.code, 'ciso')
    await next(led)
    await server.clock.advance(20_000)
    const before = await hashOf(server, led)
    await ciso.ask('sync')
    const shown = ciso.updates.length
    failing.now = true
    expect(await tech.send({ type: 'ShareFact', fact: 'night-login', how: 'tabled' })).toEqual({
      ok: false,
      code: 'internal',
    })
    expect(await next(led)).toEqual({ ok: false, code: 'internal' })
    failing.now = false
    expect(await hashOf(server, led)).toBe(before)
    await ciso.ask('sync')
    expect(ciso.updates.slice(shown).every((update) => 'full' in update)).toBe(true)
    expect(await tech.send({ type: 'ShareFact', fact: 'night-login', how: 'tabled' })).toMatchObject({ ok: true })
    await expect.poll(() => ciso.views.role?.facts['night-login']?.tabled?.role).toBe('it')
    expect(server.logged.some((line) => line.includes('disk full'))).toBe(true)
  })

  it('is finished at every table when the server died between the exercise and its tables', async () => {
    const failing = { table: '' }
    const wrapStore = (store: Store): Store => ({
      ...store,
      append: (append) => (append.stream === failing.table ? Promise.reject(new Error('died')) : store.append(append)),
    })
    const server = await startTestServer({ wrapStore })
    const led = await lead(server.url, { tables: 3 })
    failing.table = led.tables[1]?.id ?? ''
    await next(led)
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const running = await again.server.exercises.find(led.id)
    expect(running?.seatings.map(({ table }) => table.state.stage.phaseIndex)).toEqual([0, 0, 0])
    const logs = await Promise.all(led.tables.map(({ id }) => again.data.store.commands(id)))
    expect(logs.map((log) => log.filter(({ id }) => id.startsWith(led.id)).length)).toEqual([2, 2, 2])
  })

  it('keeps to the scenario version with which it began', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const running = await server.server.exercises.find(led.id)
    const { folder, clock } = server
    await server.stop()
    const { rm } = await import('node:fs/promises')
    await rm(`${folder}/scenarios-source`, { recursive: true })
    const again = await startTestServer({ folder, clock })
    const same = await again.server.exercises.find(led.id)
    expect(same?.exercise.game.scenario).toEqual(running?.exercise.game.scenario)
  })

  it('is deleted when its time is over, with every word in it', async () => {
    const server = await startTestServer({ env: { KEEP_DAYS: '2' } })
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    await next(led)
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false })
    const table = led.tables[0]?.id ?? ''
    expect(await server.data.store.texts(table)).toHaveLength(1)
    await led.device.facilitate({ type: 'PauseAll' })
    const { folder, clock } = server
    await server.stop()
    await clock.advance(2 * 86_400_000 + 1)
    const again = await startTestServer({ folder, clock })
    expect(await again.data.store.exercises()).toEqual([])
    expect(await again.data.store.texts(table)).toEqual([])
    expect(await (await connect(again.url)).join(led.code)).toEqual({ ok: false, code: 'join/expired' })
  })
})

describe('scripted players', () => {
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  it('sit where they were asked, look at views only, and act after a while', async () => {
    const looked: string[] = []
    const server = await startTestServer({
      botBrain: ({ role, seat }) => {
        looked.push(`${seat.seat.role} ${role.stage.status}`)
        const [fresh] = Object.keys(role.inbox).filter((id) => !seat.seen[id])
        return fresh ? { type: 'MarkSeen', injects: [fresh] } : null
      },
    })
    const led = await lead(server.url, { bots: ['ciso', 'it'] })
    const seats = Object.values(led.device.views.control?.seats ?? {})
    expect(seats.map(({ role, bot, online }) => [role, bot, online])).toEqual([
      ['ciso', true, true],
      ['it', true, true],
    ])
    await next(led)
    await server.clock.advance(30_000)
    expect(looked).toContain('it playing')
    await expect.poll(() => led.device.views.control?.feed['night-log']?.seen).toHaveLength(1)
  })

  it('say a word in the debrief like everybody, and take nothing home [HOME-1]', async () => {
    const server = await startTestServer({ botBrain: scriptedPlayer })
    const led = await lead(server.url, { bots: ['ciso', 'it'] })
    for (let press = 0; press < 40 && led.device.views.overview?.exercise.status !== 'debrief'; press += 1) {
      const { kind, mayLapse, from } = led.device.views.control?.next ?? { kind: 'ended', mayLapse: false, from: '' }
      if (kind === 'decide' && mayLapse) await led.device.facilitate({ type: 'LapseNext', from })
      else await next(led)
      await server.clock.advance(15_000)
    }
    await server.clock.advance(15_000)
    await expect.poll(() => led.device.views.control?.debrief?.words).toHaveLength(2)
    const { home } = (await server.server.exercises.find(led.id))?.seatings[0]?.table.state ?? {}
    expect(home?.plans).toEqual({})
  })
})
