import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/store/store.ts'
import { closeDevices, connect, type Led, lead, next, seated, signIn } from './devices.ts'
import { aNewExercise, startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const scenarios = fileURLToPath(new URL('../../../scenarios', import.meta.url))
const natteMeren = { scenario: 'natte-meren', edition: 'short' }
const always = ['mayor', 'ciso', 'it']

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

describe('the seats of a table', () => {
  it('are those of the exercise: a table of three has three roles to choose from [SEAT-9]', async () => {
    const server = await startTestServer({ scenarios })
    const led = await lead(server.url, { ...natteMeren, roles: always })
    const phone = await connect(server.url)
    await phone.join(led.code)
    const offered = Object.values(phone.views.role?.roles ?? {}).filter((role) => role.offered)
    expect(offered.map(({ id }) => id).sort()).toEqual([...always].sort())
    expect(await phone.send({ type: 'ClaimSeat', role: 'secretary' })).toEqual({ ok: false, code: 'seat/unknown_role' })
  })

  it('always have the roles that a story cannot do without [SEAT-9]', async () => {
    const server = await startTestServer({ scenarios })
    const cookie = await signIn(server.url)
    const response = await fetch(`${server.url}/api/exercises`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ ...aNewExercise, ...natteMeren, roles: ['it', 'ciso'] }),
    })
    expect(await response.json()).toEqual({ code: 'seat/unknown_role' })
  })
})

describe('the door', () => {
  it('keeps newcomers from a seat, but not from looking on, and lets a phone back to its seat [SEAT-10]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    expect(await led.device.facilitate({ type: 'LockLobby', locked: true })).toMatchObject({ ok: true })
    await expect.poll(() => led.device.views.overview?.exercise.locked).toBe(true)
    const late = await connect(server.url)
    expect(await late.join(led.code)).toMatchObject({ ok: true, seat: null })
    expect(late.views.role?.exercise.locked).toBe(true)
    expect(await late.send({ type: 'ClaimSeat', role: 'it' })).toEqual({ ok: false, code: 'seat/locked' })
    mayor.close()
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const back = await connect(again.url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ role: 'mayor' })
    expect(back.views.role?.exercise.locked).toBe(true)
  })
})

describe('a national exercise', () => {
  it('has a table with a code of its own for each of 342 municipalities', async () => {
    const server = await startTestServer({ scenarios })
    const led = await lead(server.url, { ...natteMeren, tables: 342 })
    expect(new Set(led.tables.map(({ code }) => code)).size).toBe(342)
    const phone = await connect(server.url)
    expect(await phone.join(led.tables[341]?.code ?? '')).toMatchObject({ ok: true, table: 342 })
  })
})

describe('a table that is added', () => {
  const stageAt = async (server: TestServer, led: Led, index: number) => {
    const running = await server.server.exercises.find(led.id)
    return running?.seatings[index]?.table.state.stage
  }
  const lastTable = ({ device }: Led) =>
    Object.values(device.views.overview?.tables ?? {}).sort((a, b) => b.number - a.number)[0]

  it('has a code of its own, and begins in the phase in play when it is let [EX-8]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    await next(led)
    expect(await led.device.facilitate({ type: 'AddTable' })).toMatchObject({ ok: true })
    await expect.poll(() => lastTable(led)).toMatchObject({ number: 3, status: 'lobby' })
    const table = lastTable(led)
    const mayor = await seated(server.url, table?.code ?? '', 'mayor')
    expect(mayor.views.role?.stage.status).toBe('lobby')
    expect(mayor.views.role?.exercise.tables).toBe(3)
    expect(await led.device.facilitate({ type: 'BeginTable', table: table?.id ?? '' })).toMatchObject({ ok: true })
    await expect.poll(() => mayor.views.role?.stage.phase?.number).toBe(1)
    expect(await led.device.facilitate({ type: 'BeginTable', table: table?.id ?? '' })).toMatchObject({ ok: false })
  })

  it('comes once, however often it is asked for under one id, and stands in the list [EX-8]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    const answers = await Promise.all([1, 2].map(() => led.device.facilitate({ type: 'AddTable' }, null, 'add-once-1')))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    await expect.poll(() => Object.keys(led.device.views.overview?.tables ?? {}).length).toBe(3)
    const list = await (await fetch(`${server.url}/api/exercises`, { headers: { cookie: led.cookie } })).json()
    expect(list).toMatchObject([{ tables: 3 }])
  })

  it('makes the one code of a single table that of the room: newcomers choose, who sits stays [EX-8]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    await led.device.facilitate({ type: 'AddTable' })
    const late = await connect(server.url)
    expect(await late.join(led.code)).toMatchObject({ choose: { tables: [{ number: 1 }, { number: 2 }] } })
    expect(await late.join(led.code, { table: 2 })).toMatchObject({ ok: true, table: 2 })
    const back = await connect(server.url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ table: 1, role: 'mayor' })
  })

  it('is there after a restart, and never gets what happened before it came [EX-3] [EX-8]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    await next(led)
    await led.device.facilitate({ type: 'AddTable' })
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    expect(await stageAt(again, led, 2)).toMatchObject({ place: 'lobby', phaseIndex: -1 })
    expect(await stageAt(again, led, 0)).toMatchObject({ place: 'phase', phaseIndex: 0 })
  })

  it('is gone when the server died before the exercise knew of it, and its code is free [EX-8]', async () => {
    const failing = { stream: '' }
    const reserved: string[] = []
    const wrapStore = (store: Store): Store => ({
      ...store,
      addTable: (exercise, table) => {
        reserved.push(table.code)
        return store.addTable(exercise, table)
      },
      removeTable: () => Promise.reject(new Error('died')),
      append: (append) => (append.stream === failing.stream ? Promise.reject(new Error('died')) : store.append(append)),
    })
    const server = await startTestServer({ wrapStore })
    const led = await lead(server.url, { tables: 2 })
    failing.stream = led.id
    expect(await led.device.facilitate({ type: 'AddTable' })).toEqual({ ok: false, code: 'internal' })
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const running = await again.server.exercises.find(led.id)
    expect(running?.seatings).toHaveLength(2)
    expect(await again.data.store.code(reserved[0] ?? '')).toBeNull()
  })
})

describe('going on on another device', () => {
  const post = async (server: TestServer, path: string, body: object) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as Record<string, string>
  }
  const keyIn = ({ link = '' }: Record<string, string>): string => link.split('#verder=')[1] ?? ''

  it('takes the seat along, once, also when the door is closed [SEAT-11]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false })
    await led.device.facilitate({ type: 'LockLobby', locked: true })
    const key = keyIn(await post(server, '/api/seat/pass', { token: mayor.token }))
    const moved = await post(server, '/api/seat/move', { key })
    expect(moved.code).toBe(led.code)
    const tablet = await connect(server.url)
    expect(await tablet.join(led.code, { token: moved.token ?? null })).toMatchObject({ role: 'mayor' })
    expect(Object.values(tablet.views.seat?.questions ?? {})[0]?.text).toBe('Wat nu?')
    await expect.poll(() => mayor.unseated()).toBe(1)
    expect(await post(server, '/api/seat/move', { key })).toEqual({ code: 'handover/used' })
  })

  it('works for two minutes, and for nobody without a seat [SEAT-11]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const key = keyIn(await post(server, '/api/seat/pass', { token: mayor.token }))
    await server.clock.advance(120_000)
    expect(await post(server, '/api/seat/move', { key })).toEqual({ code: 'handover/expired' })
    expect(await post(server, '/api/seat/move', { key: 'verzonnen' })).toEqual({ code: 'handover/unknown' })
    expect(await post(server, '/api/seat/pass', { token: 'verzonnen' })).toEqual({ code: 'seat/unknown' })
  })
})

describe('a seat that moves to another table', () => {
  it('is free at once; its phone opens the other table and may sit down there [SEAT-12]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 5 })
    const [first, , , , fifth] = led.tables
    const mayor = await seated(server.url, led.code, 'mayor')
    const seat = mayor.views.seat?.seat.id ?? ''
    const move = { type: 'MoveSeat', table: first?.id ?? '', seat, to: fifth?.id ?? '' } as const
    expect(await led.device.facilitate(move, null, 'move-the-mayor')).toMatchObject({ ok: true })
    await expect.poll(() => mayor.views.role?.exercise.table).toBe(5)
    expect(mayor.views.seat).toBeNull()
    expect(await mayor.send({ type: 'ClaimSeat', role: 'mayor' })).toMatchObject({ ok: true })
    await expect.poll(() => mayor.views.seat?.seat.role).toBe('mayor')
    const late = await connect(server.url)
    await late.join(led.code)
    expect(Object.keys(late.views.role?.roles.mayor?.seats ?? {})).toEqual([])
    // A phone that was away comes back with the code of its old table.
    mayor.close()
    const back = await connect(server.url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ table: 5, role: 'mayor' })
    expect(await led.device.facilitate(move, null, 'move-the-mayor')).toMatchObject({ ok: true })
    expect(await led.device.facilitate(move, null, 'move-it-again')).toEqual({ ok: false, code: 'seat/unknown' })
  })

  it('is a person: a scripted player stays, and the other table has to be there [SEAT-12]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2, bots: ['it'] })
    const [first, second] = led.tables
    const seats = led.device.views.control?.seats ?? {}
    const move = { type: 'MoveSeat', table: first?.id ?? '', seat: Object.keys(seats)[0] ?? '' } as const
    expect(await led.device.facilitate({ ...move, to: second?.id ?? '' })).toEqual({
      ok: false,
      code: 'actor/not_allowed',
    })
    expect(await led.device.facilitate({ ...move, to: 'elders' })).toEqual({ ok: false, code: 'exercise/unknown' })
  })
})
