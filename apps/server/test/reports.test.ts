import { readLogs, replayLog } from '@natte-meren/prover'
import type { Reminder, ReportOrder, ReportProgress } from '@natte-meren/protocol'
import { prepareGame } from '@natte-meren/engine'
import { parseScenario } from '@natte-meren/scenario'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, lead, type Led, next, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

interface Played {
  readonly server: TestServer
  readonly led: Led
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Response>
}

const kept = 'Durf ik dit te vragen?'
const shared = 'Wie belt er in de nacht?'

const played = async (tables = 3, env: Record<string, string> = {}): Promise<Played> => {
  const server = await startTestServer({ env })
  const led = await lead(server.url, { tables })
  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${server.url}/api/${path}`, {
      method,
      headers: { cookie: led.cookie, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { server, led, ask }
}

const toTheDebrief = async ({ server, led }: Played): Promise<void> => {
  const mayor = await seated(server.url, led.tables[0]?.code ?? '', 'mayor')
  await next(led)
  for (const [text, open] of [
    [kept, false],
    [shared, true],
  ] as const)
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text, shared: open })
  for (let press = 0; press < 40; press += 1) {
    if (led.device.views.overview?.exercise.status === 'debrief') return
    await next(led)
    await server.clock.advance(20_000)
  }
  throw new Error('The debrief does not open.')
}

const anonymous: ReportOrder = { form: 'html', named: false, language: 'nl' }
const begin = async ({ ask, led }: Played, order: Partial<ReportOrder> = {}): Promise<string> => {
  const answer = await ask('POST', `exercises/${led.id}/report`, { ...anonymous, ...order })
  expect(answer.status).toBe(202)
  return ((await answer.json()) as { report: string }).report
}
const progress = async ({ ask }: Played, report: string) =>
  (await (await ask('GET', `reports/${report}`)).json()) as ReportProgress
const fetched = async (room: Played, order: Partial<ReportOrder>): Promise<Response> => {
  const report = await begin(room, order)
  await expect.poll(() => progress(room, report)).toMatchObject({ state: 'ready', done: 3, of: 3 })
  return room.ask('GET', `reports/${report}/file`)
}

describe('the report of an exercise', () => {
  it('is there once the debrief is open, for facilitators only [REP-8]', async () => {
    const room = await played()
    const early = await room.ask('POST', `exercises/${room.led.id}/report`, anonymous)
    expect([early.status, await early.json()]).toEqual([409, { code: 'exercise/in_play' }])
    await toTheDebrief(room)
    const report = await begin(room)
    for (const path of [`reports/${report}`, `reports/${report}/file`, `exercises/${room.led.id}/actions`])
      expect((await fetch(`${room.server.url}/api/${path}`)).status).toBe(401)
  })

  it('says how far it is, and holds only what was shared [REP-2] [REP-8]', async () => {
    const room = await played()
    await toTheDebrief(room)
    const answer = await fetched(room, {})
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await answer.text()
    expect(page).toContain(shared)
    expect(page).not.toContain(kept)
    const docx = await fetched(room, { form: 'docx', language: 'en' })
    expect(docx.headers.get('content-disposition')).toBe('attachment; filename="natte-meren-2026-11-24.docx"')
    expect((await docx.arrayBuffer()).byteLength).toBeGreaterThan(5_000)
  })

  it('as a log replays to the hashes of the tables, and names none of them [REP-4]', async () => {
    const room = await played()
    await toTheDebrief(room)
    const file = await (await fetched(room, { form: 'jsonl' })).text()
    const parsed = parseScenario(minimalScenarioFiles)
    const logs = readLogs(file)
    const hashes = (await (await room.ask('GET', `exercises/${room.led.id}/hashes`)).json()) as { hash: string }[]
    if ('problem' in logs || !parsed.scenario) throw new Error('unreadable')
    const game = prepareGame(parsed.scenario, logs[0]?.header.edition ?? '')
    if (!game) throw new Error('no such edition')
    const replayed = logs.map((log) => replayLog(game, log)).map((one) => ('hash' in one ? one.hash : one.line))
    expect([...replayed].sort()).toEqual(hashes.map(({ hash }) => hash).sort())
    for (const { id, code } of room.led.tables) for (const hidden of [id, code]) expect(file).not.toContain(hidden)
  })

  it('has a text to send two weeks later once the debrief is open, without names, and an entry for it [REP-11]', async () => {
    const room = await played()
    const path = `exercises/${room.led.id}/reminder`
    expect((await room.ask('GET', path)).status).toBe(409)
    await toTheDebrief(room)
    const { subject, text, on } = (await (await room.ask('GET', path)).json()) as Reminder
    expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(subject).toContain('Hoe was de koffie?')
    // Nobody else shared this question, and this server is in the room only.
    for (const hidden of [shared, kept, room.led.tables[0]?.code, 'http']) expect(text).not.toContain(hidden)
    expect(text).toContain('mijn-opbrengst')
    const english = (await (await room.ask('GET', `${path}?language=en`)).json()) as Reminder
    expect(english.text).toContain('Did that coffee happen?')
    expect((await room.ask('GET', `${path}?language=fy`)).status).toBe(400)
    const calendar = await (await room.ask('GET', `${path}.ics`)).text()
    expect(calendar).toContain('BEGIN:VALARM')
    expect((await fetch(`${room.server.url}/api/${path}`)).status).toBe(401)
  })

  it('leads to the page at home where the server is reached from there [REP-11]', async () => {
    const room = await played(3, { PUBLIC_URL: 'https://oefening.example' })
    await toTheDebrief(room)
    const { text } = (await (await room.ask('GET', `exercises/${room.led.id}/reminder`)).json()) as Reminder
    expect(text).toContain('\nhttps://oefening.example/mijn\n')
  })

  it('can be cancelled, and is gone ten minutes after it was ready [REP-8]', async () => {
    const room = await played()
    await toTheDebrief(room)
    const report = await begin(room)
    expect((await room.ask('DELETE', `reports/${report}`)).status).toBe(204)
    expect((await room.ask('GET', `reports/${report}`)).status).toBe(404)
    const other = await begin(room)
    await expect.poll(() => progress(room, other)).toMatchObject({ state: 'ready' })
    await room.server.clock.advance(10 * 60_000 + 1)
    expect((await room.ask('GET', `reports/${other}/file`)).status).toBe(404)
  })

  it('has the actions that were typed for it, which go with the exercise [REP-7] [KEEP-5]', async () => {
    const room = await played()
    await toTheDebrief(room)
    const path = `exercises/${room.led.id}/actions`
    const actions = [{ id: 'a1', what: 'Bellijst nalezen', owner: 'CISO', due: '2026-12-15' }]
    expect((await room.ask('PUT', path, actions)).status).toBe(204)
    expect((await room.ask('PUT', path, [{ ...actions[0], due: 'morgen' }])).status).toBe(400)
    expect(await (await room.ask('GET', path)).json()).toEqual(actions)
    expect(await (await fetched(room, { form: 'ics' })).text()).toContain('SUMMARY:Bellijst nalezen (CISO)')
    await room.ask('DELETE', `exercises/${room.led.id}`)
    expect(await (await room.ask('GET', path)).json()).toEqual([])
  })
})
