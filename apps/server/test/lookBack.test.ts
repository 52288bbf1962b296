import type { Looked, Message } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Device, type Led, lead, next, type Seated, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'
import { playWholeGame } from './wholeGame.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

interface Played {
  readonly server: TestServer
  readonly led: Led
  readonly mayor: Seated
  readonly tech: Seated
  readonly beamer: Device
  /** The messages on the technician's device, by the version of the log at which they were there. */
  readonly seen: ReadonlyMap<number, Record<string, Message>>
}

const tableOf = async ({ server, led }: Pick<Played, 'server' | 'led'>, index = 0) => {
  const seating = (await server.server.exercises.find(led.id))?.seatings[index]
  if (!seating) throw new Error('The table is there.')
  return seating.table
}

const openBeamer = async (url: string, led: Led): Promise<Device> => {
  const beamer = await connect(url)
  const key = led.device.views.overview?.exercise.beamer.split('#')[1]
  await beamer.ask('beamer', { key, language: 'nl' })
  return beamer
}

const played = async (): Promise<Played> => {
  const server = await startTestServer()
  const led = await lead(server.url)
  const beamer = await openBeamer(server.url, led)
  const mayor = await seated(server.url, led.code, 'mayor')
  const ciso = await seated(server.url, led.code, 'ciso')
  const tech = await seated(server.url, led.code, 'it')
  const seen = new Map<number, Record<string, Message>>()
  const table = await tableOf({ server, led })
  const note = async () => {
    await tech.ask('sync')
    seen.set(table.state.version, structuredClone(tech.views.role?.inbox ?? {}))
  }
  await playWholeGame(server, led, { mayor, ciso, it: tech }, note)
  return { server, led, mayor, tech, beamer, seen }
}

const show = ({ device, tables }: Led, version: number, role: string | null = null, quote: number | null = null) =>
  device.facilitate({ type: 'ShowMoment', table: tables[0]?.id ?? '', version, role, quote })

describe('a moment of a run', () => {
  it('is on beamer, phones and control room where the facilitator stops, as the role saw it [SCRUB-1] [SCRUB-5]', async () => {
    const { led, mayor, beamer, seen } = await played()
    for (const [version, inbox] of seen) {
      if (Object.keys(inbox).length === 0) continue
      expect(await show(led, version, 'it')).toMatchObject({ ok: true })
      for (const device of [beamer, mayor, led.device]) {
        await expect.poll(() => device.views.plenary?.moment?.version).toBe(version)
        expect(device.views.plenary?.moment?.messages).toEqual(inbox)
      }
      expect(led.device.views.overview?.moment).toMatchObject({ version, role: 'it' })
    }
    expect(mayor.views.plenary?.run?.timeline.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['phase', 'message', 'tabled', 'advice', 'decision']),
    )
    for (const device of [beamer, mayor, led.device]) expect(device.mismatches).not.toContain('plenary')
  })

  it('is still there after the power failed [SCRUB-5]', async () => {
    const { server, led, beamer } = await played()
    const { version } = (await tableOf({ server, led })).state
    await show(led, version - 4, 'mayor')
    await expect.poll(() => beamer.views.plenary?.moment?.role).toBe('mayor')
    const before = structuredClone(beamer.views.plenary)
    await server.stop()
    const again = await startTestServer({ folder: server.folder, clock: server.clock })
    const back = await openBeamer(again.url, led)
    expect(back.views.plenary).toEqual(before)
  })

  it('is what a player asks of its own table, as any role, no faster than a hand slides [SCRUB-3]', async () => {
    const { server, led, mayor, seen } = await played()
    const [version = 0, inbox] = [...seen].at(-1) ?? []
    const answer = await mayor.ask<Looked>('moment', { version, role: 'it' })
    expect(answer.moment.messages).toEqual(inbox)
    expect(JSON.stringify(answer)).not.toContain('Wie mag de stekker eruit trekken?')
    expect(await mayor.ask('moment', { version, role: 'nobody' })).toEqual({ ok: false, code: 'seat/unknown_role' })
    expect(await mayor.ask('moment', { version: -1, role: null })).toEqual({ ok: false, code: 'message/malformed' })
    expect(await led.device.ask('moment', { version, role: null })).toMatchObject({ ok: false })
    const many = await Promise.all(Array.from({ length: 40 }, () => mayor.ask('moment', { version, role: null })))
    expect(many.filter(({ code }) => code === 'message/too_many').length).toBeGreaterThan(10)
    expect(server.logged.filter((line) => line.includes('"level":50'))).toEqual([])
  })

  it('is nobody’s before the debrief is open, nor after the exercise has ended [SCRUB-2]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const refusedNow = async () => {
      expect(await show(led, 3, 'mayor')).toMatchObject({ ok: false })
      expect(await mayor.ask('moment', { version: 3, role: 'it' })).toEqual({ ok: false, code: 'exercise/not_open' })
      expect(mayor.views.plenary).toMatchObject({ run: null, moment: null })
    }
    await refusedNow()
    await next(led)
    await refusedNow()
    await led.device.facilitate({ type: 'EndExercise' })
    await refusedNow()
  })
})

describe('a run of one of several tables', () => {
  it('is shown without its number or what players typed, once nobody plays any more [SCRUB-2] [SCRUB-4]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    const tech = await seated(server.url, led.tables[0]?.code ?? '', 'it')
    const other = await connect(server.url)
    await other.join(led.tables[1]?.code ?? '')
    await next(led)
    await server.clock.advance(20_000)
    const words = 'Er was vannacht iemand binnen'
    await tech.send({ type: 'ShareFact', fact: 'night-login', how: 'tabled', sentence: words })
    for (let press = 0; press < 12 && !led.device.views.overview?.debrief; press += 1) {
      await led.device.ask('sync')
      await next(led)
      await server.clock.advance(1_000)
    }
    await expect.poll(() => tech.views.role?.debrief?.timeline.map(({ detail }) => detail)).toContain(words)
    expect(other.views.plenary?.run).toBeNull()
    expect(await show(led, 40, 'it')).toMatchObject({ ok: true })
    await expect.poll(() => other.views.plenary?.moment?.role).toBe('it')
    const { run } = other.views.plenary ?? {}
    expect(run?.table).toBeNull()
    expect(run?.timeline.length).toBeGreaterThan(5)
    expect(run?.timeline.some(({ kind }) => kind === 'tabled')).toBe(true)
    expect(JSON.stringify(other.views.plenary)).not.toContain(words)
  })
})
