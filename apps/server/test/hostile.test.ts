import { connect as openTcp, type Socket as TcpSocket } from 'node:net'
import { commandRequest } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Led, lead, next, type Seated, seated, signIn } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'
import { playWholeGame } from './wholeGame.ts'

let server: TestServer
let led: Led
const lines: TcpSocket[] = []
beforeEach(async () => {
  server = await startTestServer()
  led = await lead(server.url)
})
afterEach(async () => {
  for (const line of lines.splice(0)) line.destroy()
  closeDevices()
  await stopTestServers()
})

const inherited = ['constructor', 'toString', 'hasOwnProperty', '__proto__', '__defineGetter__']
const naming = (name: string) => [
  { type: 'ClaimSeat', role: name },
  { type: 'RequestSeat', seat: name },
  { type: 'AnswerSeatRequest', seat: name, allow: true },
  { type: 'PassPen', seat: name },
  { type: 'MarkSeen', injects: [name] },
  { type: 'ShareFact', fact: name, how: 'tabled' },
  { type: 'TakeBackFact', fact: name },
  { type: 'GiveAdvice', decision: name, option: name, certainty: 'low' },
  { type: 'ProposeDecision', decision: name, option: name, explanation: 'x', considerations: [] },
  { type: 'WithdrawDecision', decision: name },
  { type: 'DeferDecision', decision: name, missing: 'x' },
  { type: 'RecordDissent', decision: name },
  { type: 'SaveQuestion', suggestion: name, text: 'x', shared: true },
  { type: 'EditQuestion', question: name, text: 'x' },
  { type: 'ShareQuestion', question: name, shared: true },
  { type: 'RemoveQuestion', question: name },
  { type: 'PlanTakeHome', questions: [name], agenda: name, coffee: null },
]

describe('a hostile client', () => {
  it.each(inherited)('gets nowhere with a name that every object has: %s [ACT-4]', async (name) => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const stranger = await connect(server.url)
    await stranger.join(led.code)
    await next(led)
    const before = (await mayor.ask('sync')) && structuredClone(mayor.views)
    for (const [index, command] of naming(name).entries()) {
      for (const device of [mayor, stranger]) {
        const answer = await device.ask('command', { id: `named-${index}-${device.socket.id}`.slice(0, 20), command })
        expect(answer, command.type).toEqual({ ok: false, code: 'message/malformed' })
      }
    }
    const forAll = { id: 'named-for-all', table: null, command: { type: 'SendMessage', to: [name] } }
    expect(await led.device.ask('facilitate', forAll)).toMatchObject({ ok: false })
    expect(await mayor.ask('sync')).toMatchObject({ ok: true })
    expect(mayor.views).toEqual(before)
    expect(server.logged.join('')).not.toContain('"level":50')
  })

  it('cannot take the id of what the server does by itself: gates, time, scripted players [ACT-4]', async () => {
    const withBots = await lead(server.url, { bots: ['it'] })
    const mayor = await seated(server.url, withBots.code, 'mayor')
    const { id } = withBots
    for (const guess of [1, 2, 3, 4, 5, 6])
      expect(
        await mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'x', shared: false }, `${id}-${guess}`),
      ).toMatchObject({ ok: true })
    expect(await next(withBots)).toMatchObject({ ok: true })
    await mayor.ask('sync')
    expect(mayor.views.role?.stage.phase?.number).toBe(1)
    await server.clock.advance(300_000)
    for (const { id: table } of withBots.tables)
      for (const { id: taken, actor } of await server.data.store.commands(table)) {
        const drawn = commandRequest.safeParse({ id: taken, command: { type: 'AskHelp' } })
        if ((actor as { kind: string }).kind === 'system') expect(drawn.success, taken).toBe(false)
      }
  })

  it('changes nothing with an id that was used before, by itself or by somebody else [ACT-3]', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const ciso = await seated(server.url, led.code, 'ciso')
    const id = 'said-once-and-no-more'
    const save = (text: string) => ({ type: 'SaveQuestion', suggestion: null, text, shared: true }) as const
    const first = await mayor.send(save('Wie belt de raad?'), id)
    expect(first).toMatchObject({ ok: true })
    expect(await mayor.send(save('Iets heel anders'), id)).toMatchObject({ ok: true })
    expect(await ciso.send(save('Van een ander'), id)).toMatchObject({ ok: true })
    await mayor.ask('sync')
    await ciso.ask('sync')
    expect(Object.values(mayor.views.seat?.questions ?? {}).map(({ text }) => text)).toEqual(['Wie belt de raad?'])
    expect(ciso.views.seat?.questions).toEqual({})
  })

  it('finds no other table with a token of one, and no seat with a token that it made up', async () => {
    const other = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const moved = await connect(server.url)
    expect(await moved.join(other.code, { token: mayor.token })).toMatchObject({ ok: true, seat: null, role: null })
    for (const token of ['', 'a'.repeat(43), mayor.token.slice(0, -1), `${mayor.token}=`, "' OR 1=1 --"]) {
      const guesser = await connect(server.url)
      expect(await guesser.join(led.code, { token })).toMatchObject({ ok: true, seat: null, role: null })
      expect(guesser.views.seat).toBeUndefined()
    }
    const { id: elsewhere } = other.tables[0] ?? { id: '' }
    expect(await led.device.facilitate({ type: 'PauseTable' }, elsewhere)).toEqual({
      ok: false,
      code: 'exercise/unknown',
    })
  })

  it('is heard by nobody while it shouts, and others are served meanwhile', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const shouter = await connect(server.url)
    await shouter.join(led.code)
    const shouts = Array.from({ length: 3_000 }, (_, index) => shouter.ask(index % 2 ? 'hack' : 'sync', {}))
    const startedAt = performance.now()
    expect(await mayor.send({ type: 'AskHelp' })).toMatchObject({ ok: true })
    expect(performance.now() - startedAt).toBeLessThan(4_000)
    const codes = (await Promise.all(shouts)).map(({ ok, code }) => (ok ? 'ok' : (code ?? '')))
    expect(codes.filter((code) => code === 'message/too_many').length).toBeGreaterThan(1_000)
  })

  it('holds three hundred lines open from one address, and a player still comes in, plays and is told', async () => {
    const crowd = await Promise.all(Array.from({ length: 300 }, () => connect(server.url)))
    const mayor = await seated(server.url, led.code, 'mayor')
    expect(await next(led)).toMatchObject({ ok: true })
    await expect.poll(() => mayor.views.role?.stage.phase?.number).toBe(1)
    expect(crowd.every(({ updates }) => updates.length === 0)).toBe(true)
    for (const device of crowd) device.close()
    await expect
      .poll(async () => (await fetch(`${server.url}/metrics`)).text())
      .toContain('natte_meren_connections 2\n')
  }, 20_000)

  it('opens lines and says nothing, or half a sentence, and others are served', async () => {
    const { port } = new URL(server.url)
    const starts = [
      '',
      'GET / HT',
      'POST /api/exercises HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{',
      '\u0000\u0001',
    ]
    for (const start of [...starts, ...starts, ...starts]) {
      const line = openTcp(Number(port), '127.0.0.1', () => line.write(start))
      line.on('error', () => undefined)
      lines.push(line)
    }
    await expect.poll(() => lines.every(({ connecting }) => !connecting)).toBe(true)
    const mayor = await seated(server.url, led.code, 'mayor')
    expect(await mayor.send({ type: 'AskHelp' })).toMatchObject({ ok: true })
  })
})

describe('packets that no client of ours sends', () => {
  const polling = (sid = '') => `${server.url}/socket.io/?EIO=4&transport=polling${sid && `&sid=${sid}`}`
  const handshake = async () => {
    const opened = await (await fetch(polling())).text()
    return (JSON.parse(opened.slice(1)) as { sid: string }).sid
  }
  const put = async (sid: string, body: string) => (await fetch(polling(sid), { method: 'POST', body })).status
  const read = async (sid: string) => (await fetch(polling(sid))).text()

  it.each([
    ['no answer to the question of the protocol', '40'],
    ['a text for it', '40"x"'],
    ['nothing for it', '40null'],
    ['another type', '40{"protocol":"2"}'],
    ['a list', '40{"protocol":[2]}'],
    ['an inherited one', '40{"__proto__":{"protocol":2}}'],
  ])('are refused at the door, or cut off: %s', async (_, packet) => {
    const sid = await handshake()
    await put(sid, packet)
    const answer = await read(sid)
    expect(answer.split('\u001e').at(-1)).toMatch(/^(1|44\{"message":"message\/old_client".*|\{"code":1,.*)$/)
  })

  it.each([
    ['the name of a fault', '42["error","x"]'],
    ['the name of an end', '42["disconnect"]'],
    ['a listener of ours', '42["newListener","x"]'],
    ['no name', '42[]'],
    ['a number for a name', '42[5]'],
    ['no list', '42{}'],
    ['broken JSON', '42["join",'],
    ['a room that is not there', '42/elsewhere,["join"]'],
    ['an answer to nothing', '439999["x"]'],
    ['a part that never comes', '452-["join",{"_placeholder":true,"num":0}]'],
    ['very deep lists', `42["join",${'['.repeat(7_000)}${']'.repeat(7_000)}]`],
    ['many things in one', `${'42["sync"]\u001e'.repeat(500)}42["sync"]`],
    ['no packet', '9'.repeat(30)],
  ])('harm nobody: %s', async (_, packet) => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const sid = await handshake()
    await put(sid, '40{"protocol":2}')
    expect(await read(sid)).toContain('40{"sid"')
    await put(sid, packet)
    expect(await mayor.send({ type: 'AskHelp' })).toMatchObject({ ok: true })
    expect(await connect(server.url)).toBeDefined()
    expect(server.logged.join('')).not.toContain('"level":50')
  })
})

describe('what a player types', () => {
  const played = async (): Promise<Seated> => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const ciso = await seated(server.url, led.code, 'ciso')
    await playWholeGame(server, led, { mayor, ciso, it: await seated(server.url, led.code, 'it') })
    return mayor
  }
  const save = (text: string) => ({ type: 'SaveQuestion', suggestion: null, text, shared: true }) as const

  it.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>', null],
    ['an emoji of several parts', 'Zo 👩‍👩‍👧‍👦 is het', null],
    ['letters of another direction', 'שלום — مرحبا', null],
    ['two lines', 'een\ntwee', null],
    ['a bell and an escape', 'stil\u0007 en\u001b[31m rood', 'stil en[31m rood'],
    ['a zero', 'voor\u0000na', 'voorna'],
    ['marks that turn the line around', 'naar \u202Egnikpo\u202C \u2066x\u2069', 'naar gnikpo x'],
    ['half a character', 'half \ud83d.', 'half \ufffd.'],
    ['line ends of Windows', 'een\r\ntwee', 'een\ntwee'],
    ['signs outside of lines', 'een\u2028twee\u0085drie', 'een\ntwee\ndrie'],
  ])('stays a text, without signs that nobody sees: %s [ACT-5]', async (_, text, kept) => {
    const mayor = await seated(server.url, led.code, 'mayor')
    expect(await mayor.send(save(text))).toMatchObject({ ok: true })
    await mayor.ask('sync')
    expect(Object.values(mayor.views.seat?.questions ?? {})[0]?.text).toBe(kept ?? text)
  })

  it.each(['\u0000\u0007', '\u200b\u200b', '\u202e \u2069', '\ufeff'])(
    'is not empty for the eye: %j [ACT-5]',
    async (text) => {
      const mayor = await seated(server.url, led.code, 'mayor')
      expect(await mayor.send(save(text))).toEqual({ ok: false, code: 'message/malformed' })
    },
  )

  it('adds no line of its own to the calendar file', async () => {
    const mayor = await played()
    const question = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTENDEE:mailto:a@b.example\u0085ORGANIZER:x'
    await mayor.send(save(question), 'question-for-the-coffee')
    const when = 'maandag\r\nX-INJECTED:1'
    const questions = ['q.question-for-the-coffee']
    const plan = {
      type: 'PlanTakeHome',
      questions,
      agenda: null,
      when,
      then: when,
      coffee: '2026-12-01T08:30',
    } as const
    expect(await mayor.send(plan)).toMatchObject({ ok: true })
    const key = mayor.views.seat?.takeHome?.key ?? ''
    const calendar = await (await fetch(`${server.url}/mijn/${key}/koffie-met-uw-ciso.ics`)).text()
    const names = calendar
      .replace(/\r\n /g, '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0])
    expect(names.filter((name) => name === 'BEGIN')).toHaveLength(2)
    expect(names).not.toEqual(expect.arrayContaining(['ATTENDEE']))
    expect(names).not.toEqual(expect.arrayContaining(['X-INJECTED']))
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}|\u2028|\u2029/u)
  })
})

describe('requests that no page of ours makes', () => {
  const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init })

  it.each([
    '/..%2f..%2fdata%2ffacilitator.secret',
    '/assets/..%2f..%2fdata/facilitator.secret',
    '/assets/%252e%252e/data/facilitator.secret',
    '/assets/..%5c..%5cdata',
    '/%00',
    '/assets/%00.js',
    '//etc/passwd',
    '/media/../../data/facilitator.secret',
    '/media/%2e%2e%2fscenario.yaml',
    '/.git/config',
    '/mijn/%2e%2e/koffie-met-uw-ciso.ics',
  ])('find no file outside the pages: %s', async (path) => {
    const response = await ask(path)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const body = await response.text()
    expect(body).not.toContain(server.folder)
    expect(body).not.toMatch(/\bat .*:\d+:\d+/)
  })

  it('put nothing into a header', async () => {
    const response = await ask('/mijn/x%0d%0aSet-Cookie:%20regie=1/koffie.ics')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('location')).toBe('/mijn/x%0D%0ASet-Cookie%3A%20regie%3D1/koffie-met-uw-ciso.ics')
  })

  it.each([
    ['the log of a table', 'GET', (id: string) => `/api/exercises/${id}/logs/1`],
    ['the hashes', 'GET', (id: string) => `/api/exercises/${id}/hashes`],
    ['the end of an exercise', 'DELETE', (id: string) => `/api/exercises/${id}`],
    ['a new one', 'POST', () => '/api/exercises'],
  ])('get nothing without the cookie, nor with one that was made up: %s', async (_, method, pathOf) => {
    for (const cookie of ['', 'regie=', `regie=${'a'.repeat(43)}`, `x=1; regie=%00; regie=${'0'.repeat(5_000)}`]) {
      const response = await ask(pathOf(led.id), { method, headers: { cookie } })
      expect([response.status, await response.json()]).toEqual([401, { code: 'facilitator/not_signed_in' }])
    }
    expect((await ask('/api/exercises', { headers: { cookie: led.cookie } })).status).toBe(200)
  })

  it.each(['https://elders.example', 'null', 'http://localhost:1', ''])(
    'change nothing with the cookie from a page of %s',
    async (origin) => {
      const cookie = await signIn(server.url)
      const headers = { cookie, origin, 'content-type': 'text/plain' }
      const body = JSON.stringify({ scenario: 'klein-lek' })
      for (const [method, path] of [
        ['POST', '/api/exercises'],
        ['DELETE', `/api/exercises/${led.id}`],
        ['DELETE', '/api/facilitator/session'],
        ['POST', '/api/facilitator/session'],
      ] as const) {
        const response = await ask(path, { method, headers, ...(method === 'POST' ? { body } : {}) })
        expect([path, response.status, await response.json()]).toEqual([path, 403, { code: 'actor/not_allowed' }])
      }
      expect(await (await ask('/api/exercises', { headers: { cookie } })).json()).toHaveLength(1)
    },
  )

  it('do not name an exercise by what every object has', async () => {
    for (const name of inherited) {
      const headers = { cookie: led.cookie }
      expect((await ask(`/api/exercises/${name}/hashes`, { headers })).status).toBe(404)
      expect((await ask(`/api/exercises/${name}/logs/1`, { headers })).status).toBe(404)
      expect((await ask(`/api/exercises/${name}`, { method: 'DELETE', headers })).status).toBe(404)
      expect((await ask(`/api/take-home/${name}`)).status).toBe(404)
    }
  })

  it('learn nothing from a key that was guessed, and leave no trace of it', async () => {
    for (const key of ['a'.repeat(43), "'; DROP TABLE take_home; --", 'x'.repeat(4_000), '%F0%9F%8D%B5'])
      expect((await ask(`/api/take-home/${encodeURIComponent(key)}`)).status).toBe(404)
    const body = '{"secret":"GERADEN-GEHEIM", "x":'
    await ask('/api/facilitator/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const log = server.logged.join('')
    expect(log).not.toMatch(/DROP TABLE|GERADEN|aaaaaaaa|xxxxxxxx/)
  })
})
