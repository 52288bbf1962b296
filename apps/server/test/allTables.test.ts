import type { TogetherView } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Device, type Led, lead, next, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

interface Hall {
  readonly server: TestServer
  readonly led: Led
  /** The mayors of tables 1 and 2, and a CISO at table 2. */
  readonly mayors: readonly [Device, Device]
  readonly ciso: Device
  readonly beamer: Device
}

const shared = 'Wie mag bij ons de stekker eruit trekken?'
const kept = 'Durf ik dit hardop te vragen?'

const hall = async (tables = 3): Promise<Hall> => {
  const server = await startTestServer()
  const led = await lead(server.url, { tables })
  const code = (table: number) => led.tables[table]?.code ?? ''
  const mayors = [await seated(server.url, code(0), 'mayor'), await seated(server.url, code(1), 'mayor')] as const
  const ciso = await seated(server.url, code(1), 'ciso')
  const beamer = await connect(server.url)
  await beamer.ask('beamer', { key: led.device.views.overview?.exercise.beamer.split('#')[1], language: 'nl' })
  return { server, led, mayors, ciso, beamer }
}

/** Presses Next at the exercise until the debrief opens; tables that take no decision go by. */
const toTheDebrief = async ({ server, led }: Hall): Promise<void> => {
  for (let press = 0; press < 40; press += 1) {
    if (led.device.views.overview?.exercise.status === 'debrief') return
    expect(await next(led)).toMatchObject({ ok: true })
    await server.clock.advance(20_000)
  }
  throw new Error('The debrief does not open.')
}
const settle = ({ server }: Hall) => server.clock.advance(1_000)
const seen = (device: Device): TogetherView | null => device.views.together?.together ?? null
const order = async (room: Hall, command: Parameters<Device['facilitate']>[0]): Promise<void> => {
  expect(await room.led.device.facilitate(command)).toMatchObject({ ok: true })
  await settle(room)
}

/** Both tables said a word, and shared or kept a question. */
const withWords = async (): Promise<Hall> => {
  const room = await hall()
  const [first, second] = room.mayors
  await next(room.led)
  const question = { type: 'SaveQuestion', suggestion: null } as const
  await first.send({ ...question, text: shared, shared: true })
  await second.send({ ...question, text: `${shared} `, shared: true })
  await room.ciso.send({ ...question, text: kept, shared: false })
  await toTheDebrief(room)
  await first.send({ type: 'SayWord', word: 'Onrust' })
  await second.send({ type: 'SayWord', word: 'onrust!' })
  await room.ciso.send({ type: 'SayWord', word: 'helder' })
  await settle(room)
  return room
}

describe('the debrief of all tables', () => {
  it('reaches nobody before the debrief, and then everybody alike, in words without names [ALL-1] [ALL-2] [ALL-9]', async () => {
    const room = await hall()
    const [first, second] = room.mayors
    for (let press = 0; press < 3; press += 1) {
      await next(room.led)
      await room.server.clock.advance(20_000)
      for (const device of [first, second, room.ciso]) expect(device.views.together).toBeUndefined()
      expect(room.beamer.views.beamer?.together).toBeNull()
      expect(room.led.device.views.overview?.desk).toBeNull()
    }
    await toTheDebrief(room)
    await first.send({ type: 'SayWord', word: 'Onrust' })
    await second.send({ type: 'SayWord', word: 'onrust!' })
    await settle(room)
    await expect.poll(() => seen(second)?.words.list).toEqual([{ word: expect.stringMatching(/onrust/i), count: 2 }])
    expect(seen(first)).toEqual(seen(second))
    expect(room.beamer.views.beamer?.together).toEqual(seen(first))
    // Nobody sat at the third.
    expect(seen(first)?.tables).toBe(2)
    const bytes = JSON.stringify(seen(first))
    for (const { id } of room.led.tables) expect(bytes).not.toContain(id)
    for (const device of [first, second]) expect(bytes).not.toContain(`"${device.views.seat?.seat.id}"`)
  })

  it('is taken away when play goes a step back, and gives nothing to a table that never began [ALL-1]', async () => {
    const room = await hall(2)
    const upcoming = () => room.led.device.views.control?.next.kind
    for (let press = 0; press < 40 && upcoming() !== 'debrief'; press += 1) {
      expect(await next(room.led)).toMatchObject({ ok: true })
      await room.server.clock.advance(20_000)
    }
    await room.led.device.facilitate({ type: 'AddTable' })
    await settle(room)
    const added = Object.values(room.led.device.views.overview?.tables ?? {}).find(({ number }) => number === 3)
    const waiting = await seated(room.server.url, added?.code ?? '', 'mayor')
    await toTheDebrief(room)
    const [first] = room.mayors
    await expect.poll(() => seen(first)?.tables).toBe(2)
    expect(waiting.views.role?.stage.status).toBe('lobby')
    expect(waiting.views.together).toBeUndefined()
    const from = room.led.device.views.control?.undo?.from ?? ''
    await order(room, { type: 'StepBackExercise', from })
    await expect.poll(() => first.views.together).toBeNull()
    await expect.poll(() => room.beamer.views.beamer?.together).toBeNull()
    await toTheDebrief(room)
    await expect.poll(() => seen(first)).not.toBeNull()
  })

  it('is the same for who comes back to it, and after the server was away [ALL-1]', async () => {
    const room = await withWords()
    const [first] = room.mayors
    await order(room, { type: 'LetTableTell', table: room.led.tables[1]?.id ?? '' })
    const before = seen(first)
    expect(before?.telling).toBe(2)
    const { folder, clock } = room.server
    await room.server.stop()
    const again = await startTestServer({ folder, clock })
    const back = await connect(again.url)
    await back.join(room.led.tables[0]?.code ?? '')
    expect(seen(back)).toEqual(before)
  })
})

describe('the facilitator’s desk', () => {
  it('takes a word off every screen, also off those of its own table, and puts it back [ALL-10]', async () => {
    const room = await withWords()
    const [first, second] = room.mayors
    const desk = () => room.led.device.views.overview?.desk
    await expect.poll(() => desk()?.words.length).toBe(2)
    const word = desk()?.words.find(({ count }) => count === 2)
    await order(room, { type: 'HideWord', word: word?.id ?? '', hidden: true })
    await expect.poll(() => seen(second)?.words.list).toEqual([{ word: 'helder', count: 1 }])
    await expect.poll(() => first.views.role?.debrief?.words).toEqual([])
    expect(room.beamer.views.beamer?.together?.words.said).toBe(1)
    expect(first.views.seat?.takeHome?.word).toBe('Onrust')
    await room.ciso.send({ type: 'SayWord', word: 'ONRUST' })
    await settle(room)
    await expect.poll(() => seen(second)?.words.list).toEqual([])
    const hidden = desk()?.words.find((each) => each.hidden)
    await order(room, { type: 'HideWord', word: hidden?.id ?? '', hidden: false })
    await expect.poll(() => seen(second)?.words.said).toBe(3)
    await expect.poll(() => first.views.role?.debrief?.words).toEqual(['Onrust'])
  })

  it('lets a table tell about its own run on the beamer, and no other [ALL-9]', async () => {
    const room = await withWords()
    await order(room, { type: 'LetTableTell', table: room.led.tables[1]?.id ?? '' })
    // Words are of everybody.
    expect(room.beamer.views.beamer?.debrief).toBeNull()
    await order(room, { type: 'SetDebriefScene', scene: 'timeline' })
    await expect.poll(() => room.beamer.views.beamer?.debrief?.words.sort()).toEqual(['helder', 'onrust!'])
    expect(seen(room.mayors[0])?.telling).toBe(2)
    await order(room, { type: 'LetTableTell', table: null })
    await expect.poll(() => room.beamer.views.beamer?.debrief).toBeNull()
  })

  it('opens a vote on the questions that were shared; what was kept is nowhere [ALL-5] [ALL-7]', async () => {
    const room = await withWords()
    const [first, second] = room.mayors
    const questions = () => seen(first)?.questions.themes.flatMap(({ list }) => list) ?? []
    await expect
      .poll(() => questions().map((each) => ({ ...each, id: '' })))
      .toEqual([{ id: '', text: shared, shared: 2, votes: null }])
    const id = questions()[0]?.id ?? ''
    const choice = { type: 'VoteQuestions', questions: [id] } as const
    expect(await first.send(choice)).toEqual({ ok: false, code: 'take_home/not_open' })
    await order(room, { type: 'OpenVote', open: true })
    for (const device of [first, second, room.ciso]) expect(await device.send(choice)).toMatchObject({ ok: true })
    expect(await first.send({ ...choice, questions: [id, 'a', 'b', 'c'] })).toMatchObject({ code: 'message/malformed' })
    await room.ciso.send({ ...choice, questions: [] })
    await settle(room)
    await expect.poll(() => seen(second)?.vote).toEqual({ open: true, voters: 2 })
    expect(second.views.seat?.votes).toEqual([id])
    expect(questions()[0]?.votes).toBeNull()
    await order(room, { type: 'OpenVote', open: false })
    await expect.poll(() => questions()[0]?.votes).toBe(2)
    for (const device of [first, second, room.beamer]) expect(device.received.join('\n')).not.toContain(kept)
  })
})
