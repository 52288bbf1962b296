import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Led, lead, next, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

describe('joining', () => {
  let server: TestServer
  let led: Led
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url)
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  it('shows a newcomer the table, and nothing that is private to a role', async () => {
    const device = await connect(server.url)
    const joined = await device.join(led.code)
    expect(joined).toMatchObject({ ok: true, table: 1, seat: null, role: null })
    expect(device.views.role?.stage.status).toBe('lobby')
    expect(Object.keys(device.views.role?.roles ?? {})).toEqual(['mayor', 'ciso', 'it'])
    expect(device.views.seat).toBeUndefined()
  })

  it('works where a network lets no websocket through: each request gets one answer', async () => {
    const phones = await Promise.all(Array.from({ length: 8 }, () => connect(server.url, { transport: 'polling' })))
    const [first] = phones
    for (const phone of phones) expect(await phone.join(led.code)).toMatchObject({ ok: true })
    expect(await first?.send({ type: 'ClaimSeat', role: 'mayor' })).toMatchObject({ ok: true })
    await next(led)
    for (const phone of phones) await expect.poll(() => phone.views.role?.stage.status).toBe('playing')
    expect(server.logged.filter((line) => /"level":[56]0/.test(line))).toEqual([])
  })

  it('says whether a code is unknown or over', async () => {
    const device = await connect(server.url)
    const other = led.code === '123456' ? '654321' : '123456'
    expect(await device.join(other)).toEqual({ ok: false, code: 'join/unknown_code' })
    await led.device.facilitate({ type: 'EndExercise' })
    expect(await device.join(led.code)).toEqual({ ok: false, code: 'join/expired' })
    await fetch(`${server.url}/api/exercises/${led.id}`, { method: 'DELETE', headers: { cookie: led.cookie } })
    expect(await device.join(led.code)).toEqual({ ok: false, code: 'join/expired' })
  })

  it('needs no code twice: the token brings a device back to its seat', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    expect(mayor.views.seat?.seat.role).toBe('mayor')
    mayor.close()
    const again = await connect(server.url)
    const joined = await again.join(led.code, { token: mayor.token })
    expect(joined).toMatchObject({ ok: true, token: mayor.token, role: 'mayor' })
    expect(again.views.seat).toEqual(mayor.views.seat)
  })

  it('does not take a token of somebody else at its word', async () => {
    const device = await connect(server.url)
    const joined = await device.join(led.code, { token: 'verzonnen' })
    expect(joined).toMatchObject({ ok: true, seat: null })
    expect('token' in joined && joined.token).not.toBe('verzonnen')
  })

  it('lets two devices not hold one seat', async () => {
    await seated(server.url, led.code, 'mayor')
    const second = await connect(server.url)
    await second.join(led.code)
    expect(await second.send({ type: 'ClaimSeat', role: 'mayor' })).toEqual({ ok: false, code: 'seat/taken' })
    expect(await second.send({ type: 'ClaimSeat', role: 'king' })).toEqual({ ok: false, code: 'seat/unknown_role' })
  })

  it('lets a seat be taken over after fifteen seconds, and tells the device that had it', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const seat = mayor.views.seat?.seat.id ?? ''
    const second = await connect(server.url)
    await second.join(led.code)
    expect(await second.send({ type: 'RequestSeat', seat })).toMatchObject({ ok: true })
    expect(mayor.views.seat?.seat.request).toEqual({ until: server.clock.now() + 15_000 })
    await server.clock.advance(14_999)
    expect(mayor.unseated()).toBe(0)
    await server.clock.advance(1)
    await expect.poll(() => second.views.seat?.seat.id).toBe(seat)
    await expect.poll(() => mayor.unseated()).toBe(1)
    expect(mayor.views.seat).toBeNull()
    expect(mayor.views.role?.advice).toBeNull()
    expect(await mayor.send({ type: 'AskHelp' })).toEqual({ ok: false, code: 'actor/not_allowed' })
  })

  it('waits for a person when the device of the seat is away', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const seat = mayor.views.seat?.seat.id ?? ''
    const ciso = await seated(server.url, led.code, 'ciso')
    mayor.close()
    await expect.poll(() => led.device.views.control?.seats[seat]?.online).toBe(false)
    const second = await connect(server.url)
    await second.join(led.code)
    await second.send({ type: 'RequestSeat', seat })
    await server.clock.advance(60_000)
    expect(second.views.seat).toBeUndefined()
    expect(await ciso.send({ type: 'AnswerSeatRequest', seat, allow: true })).toMatchObject({ ok: true })
    expect(second.views.seat?.seat.role).toBe('mayor')
  })

  it('asks for the table when the code is that of an exercise with several', async () => {
    const many = await lead(server.url, { tables: 3 })
    const code = many.device.views.overview?.exercise.code ?? ''
    await seated(server.url, many.tables[1]?.code ?? '', 'mayor')
    const device = await connect(server.url)
    expect(await device.join(code)).toEqual({
      ok: true,
      choose: {
        tables: [
          { number: 1, name: null, seated: 0, room: true },
          { number: 2, name: null, seated: 1, room: true },
          { number: 3, name: null, seated: 0, room: true },
        ],
      },
    })
    expect(await device.join(code, { table: 2 })).toMatchObject({ ok: true, table: 2 })
    expect(await device.join(code, { table: 9 })).toEqual({ ok: false, code: 'join/unknown_code' })
  })

  it('brings a late joiner up to date with one full view', async () => {
    await seated(server.url, led.code, 'mayor')
    await next(led)
    const late = await seated(server.url, led.code, 'it')
    await server.clock.advance(20_000)
    await expect.poll(() => Object.keys(late.views.role?.inbox ?? {})).toContain('night-log')
    const other = await connect(server.url)
    await other.join(led.code, { token: late.token })
    expect(other.views.role).toEqual(late.views.role)
    expect(other.updates.filter(({ channel }) => channel === 'role')).toHaveLength(1)
  })
})
