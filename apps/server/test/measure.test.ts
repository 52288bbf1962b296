import type { MeasureAnswer, MeasureOutcome } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, lead, type Led, next, type Seated, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

interface Room {
  readonly server: TestServer
  readonly led: Led
}

const post = (url: string, path: string, body: unknown) =>
  fetch(`${url}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const sure: MeasureAnswer = { confidence: '4', call: 'ibd' }
const unsure: MeasureAnswer = { confidence: '2', call: 'unknown' }

const before = async ({ server }: Room, { token }: Seated, answer: MeasureAnswer) =>
  (await post(server.url, 'seat/measure', { token, answer })).status
const after = async ({ server }: Room, { views }: Seated, answer: MeasureAnswer) =>
  (await post(server.url, `take-home/${views.seat?.takeHome?.key}/measure`, answer)).status

const outcome = async ({ server, led }: Room): Promise<MeasureOutcome> => {
  const answer = await fetch(`${server.url}/api/exercises/${led.id}/measure`, { headers: { cookie: led.cookie } })
  return (await answer.json()) as MeasureOutcome
}

const room = async (more: Parameters<typeof lead>[1] = {}): Promise<Room> => {
  const server = await startTestServer()
  return { server, led: await lead(server.url, { tables: 2, measure: true, ...more }) }
}

const sitDown = async ({ server, led }: Room, roles = ['mayor', 'ciso', 'it']): Promise<Seated[]> =>
  Promise.all(led.tables.flatMap(({ code }) => roles.map((role) => seated(server.url, code, role))))

const until = async ({ server, led }: Room, status: string): Promise<void> => {
  for (let press = 0; press < 60; press += 1) {
    if (led.device.views.overview?.exercise.status === status) return
    if (status === 'ended' && led.device.views.overview?.exercise.status === 'debrief')
      await led.device.facilitate({ type: 'EndExercise' })
    else await next(led)
    await server.clock.advance(20_000)
  }
  throw new Error(`It does not become ${status}.`)
}

const asked = ({ views }: Seated) => views.seat?.measure ?? null

describe('two questions before play and after', () => {
  it('are asked of whoever sits, once, and hold up nobody [MEAS-1]', async () => {
    const hall = await room()
    const [first, second, third] = await sitDown(hall, ['mayor', 'ciso'])
    if (!first || !second || !third) throw new Error('nobody sits')
    expect(asked(first)).toBe('before')
    expect(await before(hall, first, sure)).toBe(204)
    // Passed over is answered too.
    expect(await before(hall, second, { confidence: null, call: null })).toBe(204)
    await expect.poll(() => [asked(first), asked(second), asked(third)]).toEqual([null, null, 'before'])
    await next(hall.led)
    expect(hall.led.device.views.overview?.exercise.status).toBe('playing')
    const late = await seated(hall.server.url, hall.led.code, 'it')
    expect(asked(late)).toBe('before')
    await until(hall, 'debrief')
    await expect.poll(() => [first, second, third, late].map(asked)).toEqual(['after', 'after', 'after', 'after'])
    expect(await after(hall, first, sure)).toBe(204)
    await expect.poll(() => asked(first)).toBeNull()
  })

  it('are not asked where the organiser wants none, nor of who does not sit [MEAS-1]', async () => {
    const hall = await room({ measure: false, tables: 1 })
    const [mayor] = await sitDown(hall, ['mayor'])
    if (!mayor) throw new Error('nobody sits')
    expect(asked(mayor)).toBeNull()
    expect(await before(hall, mayor, sure)).toBe(204)
    expect(await outcome(hall)).toEqual({ asked: false, result: null })
    expect(await hall.server.data.store.measured(hall.led.id)).toEqual([])
    expect((await post(hall.server.url, 'seat/measure', { token: 'onbekend', answer: sure })).status).toBe(400)
    expect((await post(hall.server.url, 'take-home/onbekend/measure', sure)).status).toBe(404)
  })

  it('are shown as counts over all tables, after the end, and never of fewer than five [MEAS-3]', async () => {
    const hall = await room()
    const players = await sitDown(hall)
    for (const [index, player] of players.entries()) {
      expect(await before(hall, player, index < 2 ? sure : unsure)).toBe(204)
      await before(hall, player, sure) // again, after an answer that got lost
    }
    await until(hall, 'debrief')
    for (const player of players.slice(0, 4)) await after(hall, player, sure)
    // Too late for that moment.
    await before(hall, players[5] as Seated, sure)
    expect(await outcome(hall)).toEqual({ asked: true, result: null })
    await until(hall, 'ended')
    const counts = { confidence: { '2': 4, '4': 2 }, call: { unknown: 4, ibd: 2 } }
    expect((await outcome(hall)).result).toEqual({
      confidence: { before: counts.confidence, after: null },
      call: { before: counts.call, after: null },
    })
    await after(hall, players[4] as Seated, sure)
    expect((await outcome(hall)).result?.confidence.after).toEqual({ '4': 5 })
    // One more would say what it was.
    await after(hall, players[5] as Seated, unsure)
    expect((await outcome(hall)).result?.confidence.after).toEqual({ '4': 5 })
    const refused = await fetch(`${hall.server.url}/api/exercises/${hall.led.id}/measure`)
    expect(refused.status).toBe(401)
  })

  it('are kept as counts, beside no seat and in no log, and survive a power cut [MEAS-2]', async () => {
    const hall = await room()
    const players = await sitDown(hall)
    for (const player of players) await before(hall, player, unsure)
    await hall.server.stop()
    const { folder, clock } = hall.server
    const again = await startTestServer({ folder, clock })
    const { store } = again.data
    expect(await store.measureCounts(hall.led.id, 5)).toEqual([
      { moment: 'before', question: 'call', answer: 'unknown', times: 6 },
      { moment: 'before', question: 'confidence', answer: '2', times: 6 },
    ])
    const marks = await store.measured(hall.led.id)
    expect(marks).toHaveLength(6)
    for (const mark of marks) expect(Object.keys(mark)).toEqual(['device', 'moment'])
    for (const { id } of hall.led.tables) {
      const log = JSON.stringify([await store.read(id), await store.commands(id), await store.texts(id)])
      expect(log).not.toMatch(/measure|confidence|unknown/i)
    }
    const response = await fetch(`${again.url}/api/exercises/${hall.led.id}`, {
      method: 'DELETE',
      headers: { cookie: hall.led.cookie },
    })
    expect(response.status).toBe(204)
    expect([await store.measured(hall.led.id), await store.measureCounts(hall.led.id, 1)]).toEqual([[], []])
  })

  it('are not asked again of who goes on on another device [MEAS-1]', async () => {
    const hall = await room({ tables: 1 })
    const [mayor] = await sitDown(hall, ['mayor'])
    if (!mayor) throw new Error('nobody sits')
    await before(hall, mayor, sure)
    const pass = (await (await post(hall.server.url, 'seat/pass', { token: mayor.token })).json()) as { link: string }
    const key = pass.link.split('#verder=')[1]
    const moved = (await (await post(hall.server.url, 'seat/move', { key })).json()) as { token: string }
    const phone = await connect(hall.server.url)
    await phone.join(hall.led.code, { token: moved.token })
    expect(phone.views.seat?.seat.role).toBe('mayor')
    expect(phone.views.seat?.measure).toBeNull()
  })
})
