import { maxMessageBytes } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Led, lead, next, seated, signIn } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

describe('messages', () => {
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

  it.each([
    ['nothing', []],
    ['a text', ['hallo']],
    ['null', [null]],
    ['no id', [{ command: { type: 'AskHelp' } }]],
    ['an unknown command', [{ id: 'command-1', command: { type: 'Cheat' } }]],
    ['a field too many', [{ id: 'command-1', command: { type: 'AskHelp', seat: 'x' } }]],
    ['an id with other characters', [{ id: '../../etc', command: { type: 'AskHelp' } }]],
    ['an empty text', [{ id: 'command-1', command: { type: 'SayWord', word: '   ' } }]],
    ['a text over its length', [{ id: 'command-1', command: { type: 'SayWord', word: 'x'.repeat(41) } }]],
    ['a polluted prototype', [JSON.parse('{"id":"command-1","command":{"type":"AskHelp"},"__proto__":{"a":1}}')]],
  ])('that are malformed get an answer: %s', async (_, message) => {
    const mayor = await seated(server.url, led.code, 'mayor')
    expect(await mayor.ask('command', ...message)).toEqual({ ok: false, code: 'message/malformed' })
  })

  it('of an unknown kind, or without a place, get an answer', async () => {
    const device = await connect(server.url)
    expect(await device.ask('hack', { a: 1 })).toEqual({ ok: false, code: 'message/malformed' })
    expect(await device.send({ type: 'AskHelp' })).toEqual({ ok: false, code: 'join/not_joined' })
    expect(await device.ask('sync')).toEqual({ ok: false, code: 'join/not_joined' })
  })

  it('that ask for no answer do no harm', async () => {
    const device = await connect(server.url)
    device.socket.emit('join', { code: 12 })
    device.socket.emit('command')
    device.socket.emit('constructor', {})
    expect(await device.join(led.code)).toMatchObject({ ok: true })
  })

  it('that are too large are refused, and much too large ones end the line, but not the server', async () => {
    const device = await connect(server.url)
    await device.join(led.code)
    const large = { id: 'command-1', command: { type: 'SayWord', word: 'é'.repeat(maxMessageBytes / 2) } }
    expect(await device.ask('command', large)).toEqual({ ok: false, code: 'message/too_large' })
    expect(await device.ask('sync')).toMatchObject({ ok: true })
    const gone = new Promise((resolve) => device.socket.once('disconnect', resolve))
    device.socket.emit('command', { id: 'command-2', command: 'x'.repeat(maxMessageBytes * 10) })
    await gone
    expect(await (await connect(server.url)).join(led.code)).toMatchObject({ ok: true })
  })

  it('of another role are refused', async () => {
    const it = await seated(server.url, led.code, 'it')
    await next(led)
    await it.ask('sync')
    const from = it.views.role?.stage.from ?? ''
    expect(await it.send({ type: 'ClosePicture', from })).toEqual({ ok: false, code: 'actor/not_allowed' })
    expect(await it.send({ type: 'PauseTable' })).toEqual({ ok: false, code: 'actor/not_allowed' })
    expect(await it.send({ type: 'ShareFact', fact: 'benefits-friday', how: 'told' })).toEqual({
      ok: false,
      code: 'fact/unknown',
    })
  })

  it('in a flood are held back, and an honest one gets through again', async () => {
    const device = await connect(server.url)
    await device.join(led.code)
    const answers = await Promise.all(Array.from({ length: 150 }, () => device.ask('sync')))
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(30)
    expect(answers.some(({ code }) => code === 'message/too_many')).toBe(true)
    await expect.poll(async () => (await device.ask('sync')).ok).toBe(true)
  })

  it('that guess codes are stopped, while devices with a token still get in', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const guesser = await connect(server.url)
    const codes = Array.from({ length: 45 }, (_, index) => String(100_000 + index)).filter((code) => code !== led.code)
    const answers: unknown[] = []
    // A token that somebody makes up is no way around the limit.
    for (const code of codes) answers.push(await guesser.join(code, { token: 'verzonnen' }))
    expect(answers.at(-1)).toEqual({ ok: false, code: 'message/too_many' })
    expect(await (await connect(server.url)).join(led.code)).toEqual({ ok: false, code: 'message/too_many' })
    expect(await (await connect(server.url)).join(led.code, { token: mayor.token })).toMatchObject({ ok: true })
    const key = led.device.views.overview?.exercise.beamer.split('#')[1]
    expect(key?.length).toBeGreaterThan(40)
    expect(await guesser.ask('beamer', { key, language: 'nl' })).toMatchObject({ ok: true })
  })

  it('of an old page are refused at the door', async () => {
    await expect(connect(server.url, { protocol: 0 })).rejects.toMatchObject({
      message: 'message/old_client',
      data: { code: 'message/old_client' },
    })
  })
})

describe('the facilitator’s messages', () => {
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

  it('need a session', async () => {
    const request = { exercise: led.id, table: null, language: 'nl' }
    for (const cookie of [undefined, 'regie=verzonnen', '']) {
      const device = await connect(server.url, cookie === undefined ? {} : { cookie })
      expect(await device.ask('open', request)).toEqual({ ok: false, code: 'facilitator/not_signed_in' })
      expect(await device.facilitate({ type: 'PauseAll' })).toEqual({ ok: false, code: 'facilitator/not_signed_in' })
    }
  })

  it('end with the session, and so does what is shown [CHAIR-3]', async () => {
    const gone = new Promise((resolve) => led.device.socket.once('disconnect', resolve))
    await fetch(`${server.url}/api/facilitator/session`, { method: 'DELETE', headers: { cookie: led.cookie } })
    await gone
    const back = await connect(server.url, { cookie: led.cookie })
    const refused = { ok: false, code: 'facilitator/ended' }
    expect(await back.ask('open', { exercise: led.id, table: null, language: 'nl' })).toEqual(refused)
    expect(await back.facilitate({ type: 'EndExercise' })).toEqual(refused)
  })

  it('do not come from a page of another site', async () => {
    const cookie = await signIn(server.url)
    await expect(connect(server.url, { cookie, origin: 'https://elders.example' })).rejects.toThrow()
    await expect(connect(server.url, { cookie, origin: server.url })).resolves.toBeDefined()
  })

  it('reach only what is there', async () => {
    const { device } = led
    expect(await device.ask('open', { exercise: 'e0', table: null, language: 'nl' })).toEqual({
      ok: false,
      code: 'exercise/unknown',
    })
    expect(await device.facilitate({ type: 'AskHelp' }, led.tables[0]?.id)).toEqual({
      ok: false,
      code: 'actor/not_allowed',
    })
    expect(await device.facilitate({ type: 'PauseTable' }, 't0')).toEqual({ ok: false, code: 'exercise/unknown' })
    expect(await device.facilitate({ type: 'PauseTable' })).toEqual({ ok: false, code: 'message/malformed' })
    expect(await device.facilitate({ type: 'PauseAll' }, led.tables[0]?.id)).toEqual({
      ok: false,
      code: 'message/malformed',
    })
    expect(await device.ask('beamer', { key: 'geraden', language: 'nl' })).toEqual({
      ok: false,
      code: 'exercise/unknown',
    })
  })

  it('make one step when two press at once', async () => {
    const second = await connect(server.url, { cookie: led.cookie })
    await second.ask('open', { exercise: led.id, table: led.tables[0]?.id, language: 'nl' })
    const answers = await Promise.all([next(led), next({ device: second })])
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['ok', 'step/stale'])
    expect(second.views.role).toBeUndefined()
    expect(second.views.control?.stage.phase?.number).toBe(1)
  })
})
