import { join } from 'node:path'
import { exerciseSummary } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDriver } from '../src/store/sqlite/driver.ts'
import { closeDevices, connect, type Led, lead, makeExercise, next, seated, signIn } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'
import { playWholeGame } from './wholeGame.ts'

const dayMs = 86_400_000

describe('the list of exercises', () => {
  let server: TestServer
  beforeEach(async () => {
    server = await startTestServer()
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })
  /** One request to an exercise: its status, and the code of a refusal or what else it answers. */
  const ask = async (method: string, path: string, cookie: string, body?: unknown) => {
    const response = await fetch(`${server.url}/api/exercises${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, answer: text === '' ? null : JSON.parse(text) }
  }
  const list = async (cookie: string) =>
    ((await ask('GET', '', cookie)).answer as unknown[]).map((line) => exerciseSummary.parse(line))
  const one = async (cookie: string, id: string) => {
    const found = (await list(cookie)).find((line) => line.id === id)
    if (!found) throw new Error(`${id} is not in the list`)
    return found
  }
  const restart = async () => {
    const { folder, clock } = server
    await server.stop()
    server = await startTestServer({ folder, clock })
  }
  /** The tables of the store in which one of these is still named. */
  const tracesOf = async (...wanted: string[]): Promise<string[]> => {
    const driver = await openDriver(join(server.folder, 'data', 'natte-meren.sqlite'))
    const tables = driver.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all()
    const traces = tables.flatMap(({ name }) => {
      const rows = JSON.stringify(driver.prepare(`SELECT * FROM ${name}`).all())
      return wanted.some((id) => rows.includes(id)) ? [String(name)] : []
    })
    driver.close()
    return traces
  }
  const playedBy = async (led: Led) => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const [ciso, it] = [await seated(server.url, led.code, 'ciso'), await seated(server.url, led.code, 'it')]
    await playWholeGame(server, led, { mayor, ciso, it })
    return mayor
  }

  it('says where play is, with how many people, and when something last happened', async () => {
    const led = await lead(server.url, { name: '  Burgemeestersdag\n Zeeland ' })
    const before = await one(led.cookie, led.id)
    expect(before).toMatchObject({
      name: 'Burgemeestersdag Zeeland',
      status: 'lobby',
      phase: 0,
      people: 0,
      takeHomes: 0,
      archived: false,
    })
    await seated(server.url, led.code, 'mayor')
    await server.clock.advance(60_000)
    await next(led)
    const during = await one(led.cookie, led.id)
    expect(during).toMatchObject({ status: 'playing', phase: 1, people: 1, lastActivity: server.clock.now() })
    expect(during.phases).toBeGreaterThan(1)
    expect(during.createdAt).toBe(before.createdAt)
  })

  it('knows what ended without bringing it into memory [KEEP-1]', async () => {
    const led = await lead(server.url)
    await playedBy(led)
    await led.device.facilitate({ type: 'EndExercise' })
    const endedAt = server.clock.now()
    await restart()
    await server.clock.advance(60_000)
    expect(await one(led.cookie, led.id)).toMatchObject({
      status: 'ended',
      people: 3,
      takeHomes: 3,
      lastActivity: endedAt,
    })
  })

  it('keeps a name, the archive and a date, also after a restart', async () => {
    const cookie = await signIn(server.url)
    const id = await makeExercise(server.url, cookie)
    expect((await ask('PATCH', `/${id}`, cookie, { name: 'Provinciedag' })).status).toBe(204)
    expect((await ask('PATCH', `/${id}`, cookie, { archived: true })).status).toBe(204)
    expect((await ask('PATCH', `/${id}`, cookie, { keepDays: 5 })).status).toBe(204)
    await restart()
    const changed = { name: 'Provinciedag', archived: true, keptUntil: '2026-11-29' }
    expect(await one(cookie, id)).toMatchObject(changed)
    await ask('PATCH', `/${id}`, cookie, { archived: false, name: null })
    expect(await one(cookie, id)).toMatchObject({ ...changed, archived: false, name: null })
  })

  it.each([
    ['a name without a letter', { name: '  ' }],
    ['a name that is too long', { name: 'x'.repeat(61) }],
    ['no day at all', { keepDays: 0 }],
    ['more than a year', { keepDays: 366 }],
    ['half a day', { keepDays: 1.5 }],
    ['something else', { seed: 3 }],
  ])('refuses %s', async (_, change) => {
    const cookie = await signIn(server.url)
    const id = await makeExercise(server.url, cookie)
    const refused = await ask('PATCH', `/${id}`, cookie, change)
    expect(refused).toEqual({ status: 400, answer: { code: 'message/malformed' } })
  })

  it('does nothing for others, and nothing to what is not there', async () => {
    const cookie = await signIn(server.url)
    const id = await makeExercise(server.url, cookie)
    const notSignedIn = { status: 401, answer: { code: 'facilitator/not_signed_in' } }
    const unknown = { status: 404, answer: { code: 'exercise/unknown' } }
    for (const [method, path] of [
      ['PATCH', ''],
      ['POST', '/copy'],
      ['DELETE', ''],
    ] as const) {
      expect(await ask(method, `/${id}${path}`, '', {})).toEqual(notSignedIn)
      expect(await ask(method, `/nergens${path}`, cookie, {})).toEqual(unknown)
    }
    expect(await list(cookie)).toHaveLength(1)
  })

  it('archives what waits or has ended, never what is played; what begins comes out again [KEEP-4]', async () => {
    const led = await lead(server.url)
    expect((await ask('PATCH', `/${led.id}`, led.cookie, { archived: true })).status).toBe(204)
    await next(led)
    expect((await one(led.cookie, led.id)).archived).toBe(false)
    const refused = { status: 409, answer: { code: 'exercise/in_play' } }
    expect(await ask('PATCH', `/${led.id}`, led.cookie, { archived: true })).toEqual(refused)
    await led.device.facilitate({ type: 'EndExercise' })
    const { keptUntil } = await one(led.cookie, led.id)
    expect((await ask('PATCH', `/${led.id}`, led.cookie, { archived: true })).status).toBe(204)
    expect(await one(led.cookie, led.id)).toMatchObject({ archived: true, keptUntil })
  })

  it('makes another of the same plan, with codes and draws of its own, straight into its lobby', async () => {
    const led = await lead(server.url, { name: 'Regiodag', tables: 3, noClock: true, language: 'en', bots: ['it'] })
    await led.device.facilitate({ type: 'EndExercise' })
    await restart()
    const { status, answer } = await ask('POST', `/${led.id}/copy`, led.cookie)
    expect(status).toBe(201)
    const [first, second] = [await one(led.cookie, led.id), await one(led.cookie, answer.id)]
    const { title, edition, name } = first
    expect(second).toMatchObject({ title, edition, name, tables: 3, status: 'lobby', people: 0, archived: false })
    expect(second.code).not.toBe(first.code)
    const records = await server.data.store.exercises()
    const [before, copy] = [led.id, answer.id].map((id) => records.find((record) => record.id === id))
    expect(copy).toMatchObject({ noClock: true, language: 'en', scenarioHash: before?.scenarioHash })
    expect(copy?.seed).not.toBe(before?.seed)
    const codes = records.flatMap((record) => [record.code, ...record.tables.map(({ code }) => code)])
    expect(new Set(codes).size).toBe(8)
    const running = await server.server.exercises.find(answer.id)
    expect(running?.state.created?.bots).toEqual(['it'])
  })

  it('counts its days anew when play begins, so that nothing disappears during an evening [KEEP-2]', async () => {
    const led = await lead(server.url)
    await ask('PATCH', `/${led.id}`, led.cookie, { keepDays: 5 })
    expect((await one(led.cookie, led.id)).keptUntil).toBe('2026-11-29')
    await server.clock.jump(4.99 * dayMs)
    const mayor = await playedBy(led)
    await server.clock.jump(dayMs)
    expect((await one(led.cookie, led.id)).keptUntil).toBe('2026-12-04')
    const page = await fetch(`${server.url}/api/take-home/${mayor.views.seat?.takeHome?.key}`)
    expect(await page.json()).toMatchObject({ keptUntil: '2026-12-04' })
  })

  it('deletes on its day, by itself, and the pages that were taken home stop then [KEEP-3]', async () => {
    const led = await lead(server.url)
    const other = await makeExercise(server.url, led.cookie)
    const mayor = await playedBy(led)
    const page = () => fetch(`${server.url}/api/take-home/${mayor.views.seat?.takeHome?.key}`)
    await ask('PATCH', `/${led.id}`, led.cookie, { keepDays: 3, archived: false })
    await server.clock.jump(3 * dayMs - 1)
    expect(((await (await page()).json()) as { keptUntil: string }).keptUntil).toBe(
      (await one(led.cookie, led.id)).keptUntil,
    )
    // Gone on the minute, also when the hour at which the server looks is still to come.
    await server.clock.advance(1)
    expect(await (await page()).json()).toEqual({ code: 'take_home/unknown' })
    await server.clock.jump(3_600_000)
    expect((await list(led.cookie)).map(({ id }) => id)).toEqual([other])
    expect(await (await connect(server.url)).join(led.code)).toEqual({ ok: false, code: 'join/expired' })
  })

  it('deletes at its start what had its day while the server was off [KEEP-3]', async () => {
    const cookie = await signIn(server.url)
    await makeExercise(server.url, cookie)
    const kept = await makeExercise(server.url, cookie)
    await ask('PATCH', `/${kept}`, cookie, { keepDays: 365 })
    const { folder, clock } = server
    await server.stop()
    await clock.jump(31 * dayMs)
    server = await startTestServer({ folder, clock })
    expect((await list(await signIn(server.url))).map(({ id }) => id)).toEqual([kept])
  })

  it('deletes at once and whole when it is asked to: everybody who looks sees it go [KEEP-5]', async () => {
    const led = await lead(server.url)
    const mayor = await playedBy(led)
    const key = mayor.views.seat?.takeHome?.key ?? ''
    expect((await ask('DELETE', `/${led.id}`, led.cookie)).status).toBe(204)
    await expect.poll(() => [mayor.views.role, mayor.views.seat, led.device.views.overview]).toEqual([null, null, null])
    expect((await fetch(`${server.url}/api/take-home/${key}`)).status).toBe(404)
    expect(await (await connect(server.url)).join(led.code, { token: mayor.token })).toMatchObject({
      code: 'join/expired',
    })
    expect(await tracesOf(led.id, led.tables[0]?.id ?? '', key)).toEqual(['codes'])
    await restart()
    expect(await list(led.cookie)).toEqual([])
  })
})
