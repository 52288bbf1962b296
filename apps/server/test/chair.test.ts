import type { FacilitatorDevice, Handover } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kindOf } from '../src/sessions.ts'
import { closeDevices, connect, type Led, lead, next, seated, signIn } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer, testSecret } from './testServer.ts'

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148'

describe('the chair of the facilitator', () => {
  let server: TestServer
  let led: Led
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url, { tables: 2 })
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })
  const ask = (method: string, path: string, cookie: string | null, body?: unknown, agent = '') =>
    fetch(`${server.url}/api/facilitator/${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'user-agent': agent, ...(cookie === null ? {} : { cookie }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const handOver = async (cookie = led.cookie): Promise<string> => {
    await server.clock.advance(1_000)
    const response = await ask('POST', 'handover', cookie, { exercise: led.id })
    const { link, until, now } = (await response.json()) as Handover
    expect(link).toMatch(/\/regie#overdracht=[\w-]{43}$/)
    expect(until - now).toBe(120_000)
    return link.split('=')[1] ?? ''
  }
  const takeOver = async (key: string) => {
    const response = await ask('POST', 'session', null, { handover: key }, phone)
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? null
    return { status: response.status, body: await response.json(), cookie }
  }
  const devices = async (cookie = led.cookie) =>
    (await (await ask('GET', 'devices', cookie)).json()) as FacilitatorDevice[]
  const open = async (cookie: string) => {
    const device = await connect(server.url, { cookie })
    const answer = await device.ask('open', { exercise: led.id, table: led.tables[0]?.id, language: 'nl' })
    return { device, answer }
  }

  it('lets one more device in by a key, once, and the first stays [CHAIR-1] [CHAIR-2]', async () => {
    const key = await handOver()
    const second = await takeOver(key)
    expect(second).toMatchObject({ status: 200, body: { exercise: led.id } })
    const { device, answer } = await open(second.cookie ?? '')
    expect(answer).toMatchObject({ ok: true })
    expect(await next({ device })).toMatchObject({ ok: true })
    expect(await led.device.facilitate({ type: 'PauseAll' })).toMatchObject({ ok: true })
    expect((await devices()).map(({ kind, here, self }) => [kind, here, self])).toEqual([
      ['laptop', true, true],
      ['phone', true, false],
    ])
    await expect.poll(() => Object.values(led.device.views.overview?.chair.devices ?? {})).toHaveLength(2)
    expect(await takeOver(key)).toMatchObject({ status: 410, body: { code: 'handover/used' } })
    device.close()
    await expect.poll(() => Object.values(led.device.views.overview?.chair.devices ?? {})).toHaveLength(1)
    expect((await devices()).map(({ here }) => here)).toEqual([true, false])
  })

  it('gives two who show the same key at once one place [CHAIR-1]', async () => {
    const key = await handOver()
    const both = await Promise.all([takeOver(key), takeOver(key)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
    expect(await devices()).toHaveLength(2)
  })

  it('closes to a key after two minutes, also over a restart, and to one that nobody gave [CHAIR-1]', async () => {
    const [early, late] = [await handOver(), await handOver()]
    await server.clock.advance(118_000)
    const { folder, clock } = server
    await server.stop()
    server = await startTestServer({ folder, clock })
    expect(await takeOver(early)).toMatchObject({ status: 200 })
    await server.clock.advance(2_000)
    expect(await takeOver(late)).toMatchObject({ status: 410, body: { code: 'handover/expired' } })
    expect(await takeOver('verzonnen')).toMatchObject({ status: 404, body: { code: 'handover/unknown' } })
    for (let guess = 0; guess < 10; guess += 1) await takeOver(`verzonnen-${guess}`)
    expect(await takeOver('verzonnen')).toMatchObject({ status: 429, body: { code: 'message/too_many' } })
  })

  it('is given away only by who sits in it [CHAIR-1]', async () => {
    for (const [method, path] of [
      ['POST', 'handover'],
      ['GET', 'devices'],
      ['DELETE', 'devices/c1'],
    ] as const) {
      const response = await ask(method, path, null, method === 'POST' ? { exercise: null } : undefined)
      expect([response.status, await response.json()]).toEqual([401, { code: 'facilitator/not_signed_in' }])
    }
    expect((await ask('POST', 'handover', led.cookie, { exercise: 12 })).status).toBe(400)
  })

  it('is taken away from one device by another: it sees nothing more, and its keys are void [CHAIR-3]', async () => {
    const second = await takeOver(await handOver())
    const cookie = second.cookie ?? ''
    const { device } = await open(cookie)
    const key = await handOver(cookie)
    const gone = new Promise((resolve) => device.socket.once('disconnect', resolve))
    const [, other] = await devices()
    expect((await ask('DELETE', `devices/${other?.id}`, led.cookie)).status).toBe(204)
    await gone
    const shown = device.updates.length
    await led.device.facilitate({ type: 'SetBeamer', scene: 'follow', black: true, dark: false })
    expect(device.updates).toHaveLength(shown)
    expect((await open(cookie)).answer).toEqual({ ok: false, code: 'facilitator/ended' })
    expect(await (await ask('GET', 'devices', cookie)).json()).toEqual({ code: 'facilitator/ended' })
    expect(await takeOver(key)).toMatchObject({ body: { code: 'handover/unknown' } })
    expect((await ask('POST', 'session', cookie, { secret: testSecret })).status).toBe(204)
  })

  it('never stands empty by that: nobody ends their own access, and of two who end each other one stays [CHAIR-3]', async () => {
    const second = await takeOver(await handOver())
    const [first, other] = await devices()
    const own = await ask('DELETE', `devices/${first?.id}`, led.cookie)
    expect([own.status, await own.json()]).toEqual([403, { code: 'actor/not_allowed' }])
    const both = await Promise.all([
      ask('DELETE', `devices/${other?.id}`, led.cookie),
      ask('DELETE', `devices/${first?.id}`, second.cookie),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([204, 401])
  })

  it('knows a device again that opens its link once more [CHAIR-2]', async () => {
    await ask('POST', 'session', led.cookie, { secret: testSecret })
    expect(await devices()).toHaveLength(1)
    await signIn(server.url)
    expect(await devices()).toHaveLength(2)
  })

  it.each([
    [phone, 'phone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Mobile Safari/537.36', 'phone'],
    ['Mozilla/5.0 (Linux; Android 15; SM-X210) Safari/537.36', 'tablet'],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Mobile/15E148', 'tablet'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'laptop'],
    [undefined, 'laptop'],
  ])('calls %s a %s', (agent, kind) => {
    expect(kindOf(agent)).toBe(kind)
  })

  it('left empty, it tells who comes back what happened, and the tables notice nothing [CHAIR-5] [CHAIR-6]', async () => {
    const mayor = await seated(server.url, led.tables[1]?.code ?? '', 'mayor')
    await next(led)
    await server.clock.advance(2_000)
    const before = mayor.versions.role
    led.device.close()
    await expect.poll(async () => (await devices())[0]?.here).toBe(false)
    await mayor.ask('sync')
    expect(mayor.versions.role).toBe(before)
    await server.clock.advance(60_000)
    await mayor.send({ type: 'AskHelp' })
    await server.clock.advance(300_000)
    const { device } = await open(led.cookie)
    await expect.poll(() => device.views.overview?.chair.recap).not.toBeNull()
    const { from = 0, until = 0, tables } = device.views.overview?.chair.recap ?? {}
    expect(until - from).toBe(360_000)
    expect(tables).toEqual({ [led.tables[1]?.id ?? '']: ['help'] })
    // Play went on: the clock that a device shows is this, and the time since then.
    const { running, phaseMs = 0, at = 0 } = device.views.control?.clock ?? {}
    expect(running).toBe(true)
    expect(phaseMs + server.clock.now() - at).toBe(362_000)
    device.close()
    await expect.poll(async () => (await devices())[0]?.here).toBe(false)
    const again = await open(led.cookie)
    expect(again.device.views.overview?.chair.recap?.from).toBe(from)
  })
})
