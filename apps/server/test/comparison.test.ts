import type { Comparison, ExerciseSummary } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, lead, type Led, next, type Seated, seated, signIn } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

/** In everything that can be typed. */
const secret = 'KANARIE'

const asking = (server: TestServer, cookie: string) => (method: string, path: string, body?: unknown) =>
  fetch(`${server.url}/api/${path}`, {
    method,
    headers: { cookie, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

/** Everything that a table can type about its decision; what is not open yet is refused. */
const typeAll = async (mayor: Seated, it: Seated): Promise<void> => {
  const about = { decision: 'disconnect' }
  const from = () => mayor.views.role?.stage.from ?? ''
  await mayor.send({ type: 'ClosePicture', from: from() })
  await it.send({ type: 'GiveAdvice', ...about, option: 'pull', certainty: 'high', reason: `${secret} reden` })
  await mayor.send({ type: 'RevealAdvice', from: from() })
  await mayor.send({
    ...{ type: 'ProposeDecision', ...about, option: 'pull', considerations: [] },
    explanation: `${secret} uitleg`,
  })
  await it.send({ type: 'RecordDissent', ...about, reason: `${secret} anders` })
}

/** An exercise that was played to its end, in which everything was typed that can be. */
const ended = async (server: TestServer, tables: number): Promise<Led> => {
  const led = await lead(server.url, { tables, name: `${secret} dag` })
  const players = await Promise.all(
    led.tables.map(({ code }) => Promise.all([seated(server.url, code, 'mayor'), seated(server.url, code, 'it')])),
  )
  await led.device.facilitate({ type: 'NameTable', name: `${secret} tafel` }, led.tables[0]?.id)
  await next(led)
  for (const [mayor] of players)
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text: `${secret} vraag`, shared: true })
  for (let press = 0; press < 60; press += 1) {
    const status = led.device.views.overview?.exercise.status
    if (status === 'ended') return led
    if (status === 'debrief') await led.device.facilitate({ type: 'EndExercise' })
    else await next(led)
    for (const [mayor, it] of players) await typeAll(mayor, it)
    await server.clock.advance(20_000)
  }
  throw new Error('It does not end.')
}

describe('exercises beside each other', () => {
  it('are those that ended and of which somebody said so, for facilitators [COMP-1]', async () => {
    const server = await startTestServer()
    const [large, small] = [await ended(server, 3), await ended(server, 2)]
    const going = await lead(server.url, { tables: 4 })
    const ask = asking(server, large.cookie)
    const compared = async () => (await (await ask('GET', 'comparison?lang=nl')).json()) as Comparison[]
    expect(await compared()).toEqual([])
    for (const { id } of [large, small, going])
      expect((await ask('PATCH', `exercises/${id}`, { compared: true })).status).toBe(204)
    const [comparison, ...others] = await compared()
    expect(others).toEqual([])
    expect(comparison?.exercises).toEqual([{ month: '2026-11', edition: expect.any(String), tables: 3 }])
    const listed = (await (await ask('GET', 'exercises')).json()) as ExerciseSummary[]
    expect(listed.find(({ id }) => id === large.id)?.compared).toBe(true)
    await ask('PATCH', `exercises/${large.id}`, { compared: false })
    expect(await compared()).toEqual([])
    expect((await fetch(`${server.url}/api/comparison`)).status).toBe(401)
    expect((await fetch(`${server.url}/api/comparison/file`)).status).toBe(401)
  })

  it('hold no name, table, code, day or text that anybody typed, on the page nor in the list [COMP-2] [COMP-5]', async () => {
    const server = await startTestServer()
    const led = await ended(server, 3)
    const ask = asking(server, await signIn(server.url))
    await ask('PATCH', `exercises/${led.id}`, { compared: true })
    const page = await (await ask('GET', 'comparison?lang=nl')).text()
    const file = await ask('GET', 'comparison/file?lang=nl')
    expect(file.headers.get('content-disposition')).toContain('natte-meren-vergelijking.csv')
    const list = await file.text()
    for (const text of [page, list]) {
      const own = [led.id, ...led.tables.flatMap(({ id, code }) => [id, code])]
      for (const hidden of [secret, ...own]) expect(text).not.toContain(hidden)
      expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
      expect(text).toContain('2026-11')
    }
    const [head, ...lines] = list.trim().split(/\r?\n/)
    expect(head).toMatch(/;OEFENING$/)
    expect(lines.some((line) => /;Alles afsluiten;oefening 1;2026-11;[^;]+;3;3;3;OEFENING$/.test(line))).toBe(true)
    expect(
      lines.some((line) => /;besluit: dacht er anders over;[^;]+;;alle oefeningen;.*;3;;OEFENING$/.test(line)),
    ).toBe(true)
  })
})
