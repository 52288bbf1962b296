import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Observing, Refused } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Device, type Led, lead, next, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

const secret = 'de burgemeester zucht diep'
const content = { tag: 'picture', goal: null, text: secret } as const

const link = async (server: TestServer, led: Led, method: 'POST' | 'DELETE' = 'POST'): Promise<string> => {
  const before = led.device.views.overview?.observers.link ?? null
  await fetch(`${server.url}/api/exercises/${led.id}/observers`, { method, headers: { cookie: led.cookie } })
  await expect.poll(() => led.device.views.overview?.observers.link).not.toBe(before)
  return (led.device.views.overview?.observers.link ?? '').split('#')[1] ?? ''
}

const observe = (device: Device, key: string, more: object = {}): Promise<Observing | Refused> =>
  device.ask('observe', { key, token: null, name: 'Wil', table: 1, language: 'nl', ...more })

const observer = async (
  server: TestServer,
  key: string,
  more: object = {},
): Promise<Device & { token: string; table: string }> => {
  const device = await connect(server.url)
  const answer = await observe(device, key, more)
  if (!answer.ok || !('token' in answer)) throw new Error(JSON.stringify(answer))
  return { ...device, token: answer.token, table: device.views.observer?.table.id ?? '' }
}

const texts = ({ views }: Device): string[] => Object.values(views.observer?.notes ?? {}).map(({ text }) => text)
const observed = ({ device }: Led) => Object.values(device.views.control?.observed ?? {})
const write = (device: Device & { table: string }, at: number, more: object = {}, id?: string) =>
  device.send({ type: 'WriteNote', table: device.table, at, ...content, ...more }, id)

describe('an observer', () => {
  it('comes with the link of the facilitator, and chooses a table [OBS-1]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 3 })
    const device = await connect(server.url)
    expect(led.device.views.overview?.observers).toEqual({ link: null, here: {} })
    expect(await observe(device, 'verzonnen')).toEqual({ ok: false, code: 'observer/unknown_link' })
    const key = await link(server, led)
    const asked = await observe(device, key, { name: null, table: null })
    expect('choose' in asked && asked.choose.tables.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await observe(device, key, { table: 4 })).toEqual({ ok: false, code: 'exercise/unknown' })
    expect(await observe(device, key, { table: 2 })).toMatchObject({ ok: true, table: 2 })
    expect(device.views.role?.exercise.table).toBe(2)
    await expect
      .poll(() => Object.values(led.device.views.overview?.observers.here ?? {}))
      .toEqual([{ name: 'Wil', table: led.tables[1]?.id }])
    device.close()
    await expect.poll(() => led.device.views.overview?.observers.here).toEqual({})
  })

  it('is sent nothing more once the link was taken away, and is told so [OBS-1]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const old = await link(server, led)
    const wil = await observer(server, old)
    const fresh = await link(server, led)
    await expect.poll(() => wil.socket.connected).toBe(false)
    const back = await connect(server.url)
    expect(await observe(back, old)).toEqual({ ok: false, code: 'observer/revoked' })
    expect(await observe(back, fresh, { token: wil.token })).toMatchObject({ ok: true, token: wil.token })
    await link(server, led, 'DELETE')
    expect(await observe(await connect(server.url), fresh)).toEqual({ ok: false, code: 'observer/revoked' })
  })

  it('sees what everybody at the table may see, does nothing there, and is no difference to anybody [OBS-2]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const companion = await connect(server.url)
    await companion.join(led.code)
    const key = await link(server, led)
    const before = [mayor.received.length, companion.received.length]
    const wil = await observer(server, key)
    await write(wil, server.clock.now())
    await companion.ask('sync')
    expect(mayor.received.length).toBe(before[0])
    await next(led)
    await expect.poll(() => wil.views.role?.stage.status).toBe('playing')
    await expect.poll(() => companion.views.role).toEqual(wil.views.role)
    for (const command of [
      { type: 'ClaimSeat', role: 'ciso' },
      { type: 'RequestSeat', seat: mayor.views.seat?.seat.id ?? '' },
      { type: 'CallStop' },
    ] as const)
      expect(await wil.send(command)).toEqual({ ok: false, code: 'actor/not_allowed' })
    expect(await wil.facilitate({ type: 'PauseAll' })).toMatchObject({ ok: false })
    expect(await mayor.send({ type: 'RemoveNote', note: 'n.x' })).toEqual({ ok: false, code: 'actor/not_allowed' })
  })
})

/** Presses Next until the debrief opens. */
const toTheDebrief = async (server: TestServer, led: Led): Promise<void> => {
  for (let press = 0; press < 40 && led.device.views.overview?.exercise.status !== 'debrief'; press += 1) {
    await next(led)
    await server.clock.advance(20_000)
  }
}

describe('an observer in the debrief', () => {
  it('follows what the room sees, as players do: nothing of it before, nothing when its link is gone [OBS-2] [ALL-1]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    const mayor = await seated(server.url, led.code, 'mayor')
    const wil = await observer(server, await link(server, led))
    expect(wil.views.together).toBeUndefined()
    expect(wil.views.plenary).toMatchObject({ run: null, moment: null, scenes: [] })
    await toTheDebrief(server, led)
    const [first] = led.tables
    await led.device.facilitate({ type: 'SetDebriefScene', scene: 'timeline' })
    await led.device.facilitate({ type: 'ShowMoment', table: first?.id ?? '', version: 9, role: 'ciso', quote: null })
    await server.clock.advance(1_000)
    await expect.poll(() => wil.views.plenary?.moment?.role).toBe('ciso')
    expect(wil.views.plenary).toEqual(mayor.views.plenary)
    expect(wil.views.together).toEqual(mayor.views.together)
    expect(wil.views.together?.together?.scene).toBe('timeline')
    expect(await wil.ask('moment', { version: 9, role: 'ciso' })).toMatchObject({ ok: true, moment: { role: 'ciso' } })
    const before = wil.received.length
    await link(server, led, 'DELETE')
    await led.device.facilitate({ type: 'SetDebriefScene', scene: 'facts' })
    await server.clock.advance(1_000)
    await expect.poll(() => mayor.views.together?.together?.scene).toBe('facts')
    expect(wil.received.slice(before).join()).not.toContain('facts')
  })
})

describe('a note of an observer', () => {
  it('bears the moment at which it was begun, also when it had to wait for a connection [OBS-3]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const wil = await observer(server, await link(server, led))
    expect(await write(wil, server.clock.now(), { text: 'vooraf' })).toMatchObject({ ok: true })
    await server.clock.advance(1_000)
    await next(led)
    await server.clock.advance(60_000)
    const then = server.clock.now()
    await server.clock.advance(60_000)
    await led.device.facilitate(
      { type: 'ClosePicture', from: led.device.views.control?.stage.from ?? '' },
      led.tables[0]?.id,
    )
    await server.clock.advance(30_000)
    await write(wil, then, { text: 'in het beeld' })
    await write(wil, server.clock.now(), { text: 'in het oordeel', tag: 'judgement', goal: 'share' })
    await write(wil, server.clock.now() + 3_600_000, { text: 'uit de toekomst', goal: 'onbekend' })
    await expect.poll(() => observed(led).length).toBe(4)
    const notes = observed(led).sort((a, b) => a.order - b.order)
    const moments = notes.map(({ text, place, phase, step, play }) => [text, place, phase?.number, step, play])
    expect(moments).toEqual([
      ['vooraf', 'lobby', undefined, null, 0],
      ['in het beeld', 'phase', 1, 'picture', 60_000],
      ['in het oordeel', 'phase', 1, 'judgement', 150_000],
      ['uit de toekomst', 'phase', 1, 'judgement', 150_000],
    ])
    expect(notes.map(({ goal }) => goal?.id ?? null)).toEqual([null, null, expect.any(String), null])
    expect(notes[2]?.story).toBeGreaterThan(notes[1]?.story ?? 0)
  })

  it('is changed and removed by its writer alone, and leaves no text [OBS-4] [ACT-3]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const key = await link(server, led)
    const wil = await observer(server, key)
    const els = await observer(server, key, { name: 'Els' })
    await write(wil, server.clock.now(), {}, 'een-notitie')
    await write(wil, server.clock.now(), { text: 'nog eens' }, 'een-notitie')
    const note = 'n.een-notitie'
    expect(texts(wil)).toEqual([secret])
    expect(texts(els)).toEqual([])
    const edit = { type: 'EditNote', note, tag: 'decision', goal: null, text: 'de burgemeester lacht' } as const
    expect(await els.send(edit)).toEqual({ ok: false, code: 'note/unknown' })
    expect(await wil.send(edit)).toMatchObject({ ok: true })
    await expect
      .poll(() => observed(led))
      .toMatchObject([{ by: 'Wil', tag: 'decision', text: 'de burgemeester lacht' }])
    expect(await wil.send({ type: 'RemoveNote', note })).toMatchObject({ ok: true })
    expect(await wil.send({ type: 'RemoveNote', note })).toMatchObject({ ok: true })
    expect(await wil.send(edit)).toEqual({ ok: false, code: 'note/unknown' })
    await write(wil, server.clock.now(), {}, 'een-notitie')
    expect(texts(wil)).toEqual([])
    for (const file of ['natte-meren.sqlite', 'natte-meren.sqlite-wal'])
      expect(await readFile(join(server.folder, 'data', file), 'latin1')).not.toMatch(/burgemeester (lacht|zucht)/)
  })

  it('is read by its writer and by facilitators, and by nobody else, anywhere [OBS-5] [LOG-4]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    const key = await link(server, led)
    const wil = await observer(server, key)
    const els = await observer(server, key, { name: 'Els' })
    const others = [await seated(server.url, led.code, 'mayor'), await connect(server.url), await connect(server.url)]
    await others[1]?.join(led.code)
    await others[2]?.ask('beamer', { key: led.device.views.overview?.exercise.beamer.split('#')[1], language: 'nl' })
    await next(led)
    await write(wil, server.clock.now())
    await next(led)
    await expect.poll(() => observed(led).map(({ text }) => text)).toEqual([secret])
    const heard = [els, ...others].flatMap(({ received }) => received)
    expect(heard.length).toBeGreaterThan(10)
    expect(heard.join('\n')).not.toContain(secret)
    expect(heard.join('\n')).not.toContain('Wil')
    const channels = server.sent.filter(({ payload }) => JSON.stringify(payload).includes(secret))
    expect(new Set(channels.map(({ event }) => event))).toEqual(new Set(['control', 'observer']))
    for (const stream of [led.id, ...led.tables.map(({ id }) => id)]) {
      const log = [await server.data.store.read(stream), await server.data.store.commands(stream)]
      expect(JSON.stringify(log)).not.toContain(secret)
    }
    expect(server.logged.join('\n')).not.toContain(secret)
    await led.device.ask('open', { exercise: led.id, table: led.tables[1]?.id, language: 'nl' })
    expect(observed(led)).toEqual([])
  })

  it('is there again after a crash and after a step back, and goes with its exercise [OBS-5] [KEEP-5]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const key = await link(server, led)
    const wil = await observer(server, key)
    await next(led)
    await write(wil, server.clock.now())
    await led.device.facilitate({ type: 'StepBackExercise', from: led.device.views.control?.undo?.from ?? '' })
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const back = await observer(again, key, { token: wil.token, name: 'Wil de Vries' })
    expect(Object.values(back.views.observer?.notes ?? {})).toMatchObject([{ text: secret, by: 'Wil de Vries' }])
    expect((await again.data.store.notes(led.id)).map(({ table, text }) => [table, text])).toEqual([
      [wil.table, secret],
    ])
    await again.server.exercises.remove(led.id)
    await expect.poll(() => back.views.observer).toBeNull()
    expect(await again.data.store.notes(led.id)).toEqual([])
    expect(await observe(await connect(again.url), key)).toEqual({ ok: false, code: 'observer/unknown_link' })
  })

  it('is one of 300 of its writer at most [OBS-6]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const key = await link(server, led)
    const wil = await observer(server, key)
    await write(wil, server.clock.now())
    const { store } = server.data
    const [first] = await store.notes(led.id)
    if (!first) throw new Error('no note')
    for (let count = 1; count < 300; count += 1) await store.addNote({ ...first, id: `n.kept-${count}` })
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const back = await observer(again, key, { token: wil.token })
    expect(await write(back, clock.now())).toEqual({ ok: false, code: 'note/too_many' })
    await back.send({ type: 'RemoveNote', note: first.id })
    expect(await write(back, clock.now())).toMatchObject({ ok: true })
  })
})

describe('how far an observer saw a goal', () => {
  it('is said in words, said anew and taken back, and read by its writer and the facilitator only [OBS-7]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    const key = await link(server, led)
    const mayor = await seated(server.url, led.code, 'mayor')
    const wil = await observer(server, key)
    const els = await observer(server, key, { name: 'Els' })
    const before = mayor.received.length
    const score = (device: Device & { table: string }, value: string | null, goal = 'share') =>
      device.send({ type: 'ScoreGoal', table: device.table, goal, score: value } as never)
    expect(await score(wil, 'partly')).toMatchObject({ ok: true })
    expect(await score(wil, 'clearly')).toMatchObject({ ok: true })
    expect(await score(els, 'unseen')).toMatchObject({ ok: true })
    expect(await score(els, null)).toMatchObject({ ok: true })
    expect(await score(wil, 'clearly', 'onbekend')).toMatchObject({ ok: false })
    expect(await score(wil, 'tien')).toMatchObject({ ok: false })
    await expect.poll(() => wil.views.observer?.scores).toEqual({ share: 'clearly' })
    expect(els.views.observer?.scores).toEqual({})
    await expect
      .poll(() => Object.values(led.device.views.control?.scored ?? {}))
      .toEqual([{ by: 'Wil', goal: 'share', text: expect.any(String), score: 'clearly' }])
    expect(mayor.received.length).toBe(before)
    expect(await mayor.send({ type: 'ScoreGoal', table: wil.table, goal: 'share', score: 'partly' } as never)).toEqual({
      ...{ ok: false, code: 'actor/not_allowed' },
    })
  })
})
