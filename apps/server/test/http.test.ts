import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageKey, prepareGame } from '@natte-meren/engine'
import { exerciseSummary, scenarioSummary, takeHomeView } from '@natte-meren/protocol'
import { readLog, replayLog } from '@natte-meren/prover'
import { parseScenario, type Scenario } from '@natte-meren/scenario'
import { minimalScenarioFiles } from '@natte-meren/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, lead, makeExercise, next, seated, signIn } from './devices.ts'
import { aNewExercise, startTestServer, stopTestServers, type TestServer, testSecret } from './testServer.ts'
import { playWholeGame } from './wholeGame.ts'

describe('http', () => {
  let server: TestServer
  beforeEach(async () => {
    server = await startTestServer()
    const web = join(server.folder, 'web')
    await mkdir(join(web, 'assets'), { recursive: true })
    for (const name of ['index', 'facilitate', 'beamer', 'venue', 'missing'])
      await writeFile(join(web, `${name}.html`), `<p>${name}</p>`)
    await writeFile(join(web, 'assets', 'main-1a2b3c.js'), 'export {}')
    await writeFile(join(web, 'icon.svg'), '<svg/>')
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { headers, redirect: 'manual' })
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

  it.each([
    ['/', 'index'],
    ['/123456', 'index'],
    ['/mijn/abc', 'index'],
    ['/spelleider', 'facilitate'],
    ['/spelleider/e123', 'facilitate'],
    ['/spelleider/e123/zaalcheck', 'facilitate'],
    ['/spelleider/e123/papier', 'facilitate'],
    ['/zaal', 'beamer'],
    ['/zaalcheck', 'venue'],
  ])('gives %s the page %s, never from a cache, under strict rules', async (path, page) => {
    const response = await get(path)
    expect(await response.text()).toBe(`<p>${page}</p>`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    expect(response.headers.get('x-powered-by')).toBeNull()
  })

  it('lets hashed files be kept for ever, and others not', async () => {
    expect((await get('/assets/main-1a2b3c.js')).headers.get('cache-control')).toContain('immutable')
    expect((await get('/icon.svg')).headers.get('cache-control')).toBe('public, max-age=0')
    expect((await get('/assets/none.js')).status).toBe(404)
    expect((await get('/12345')).status).toBe(404)
    expect((await get('/../data/facilitator.secret')).status).toBe(404)
    expect((await get('/%2e%2e/data/natte-meren.sqlite')).status).toBe(404)
    expect((await get('/mijn/%E0%A4%A')).status).toBe(400)
  })

  it('answers whoever opens a page that is not there with a page, and a program in plain text', async () => {
    const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    for (const [path, status] of [
      ['/nergens', 404],
      ['/mijn/onbekend/koffie-met-uw-ciso.ics', 404],
      ['/mijn/%E0%A4%A', 400],
    ] as const) {
      const opened = await get(path, asPage)
      expect([path, opened.status, await opened.text()]).toEqual([path, status, '<p>missing</p>'])
      expect(opened.headers.get('cache-control')).toBe('no-store')
      expect(opened.headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
    }
    const read = await get('/nergens', { accept: 'text/plain' })
    expect([read.status, await read.text()]).toEqual([404, 'Deze pagina bestaat niet.\nThis page does not exist.\n'])
    expect((await get('/assets/none.js', asPage)).headers.get('content-type')).toContain('text/plain')
    expect(await (await get('/api/nergens', asPage)).json()).toEqual({ code: 'message/malformed' })
  })

  it('gives the image of a scenario once it is played: it can do nothing, and no other can be guessed [VIEW-9]', async () => {
    const key = imageKey(minimalScenarioFiles['media/map.svg'] ?? '')
    expect((await get(`/media/${key}.svg`)).status).toBe(404)
    await lead(server.url)
    const response = await get(`/media/${key}.svg`)
    expect(await response.text()).toBe(minimalScenarioFiles['media/map.svg'])
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    for (const name of [`${'0'.repeat(32)}.svg`, `${key}`, 'map.svg', '..%2fscenario.yaml'])
      expect((await get(`/media/${name}`)).status).toBe(404)
  })

  it('opens for the secret only, and forgets a session that was closed', async () => {
    expect((await get('/api/facilitator/session')).status).toBe(401)
    const wrong = await post('/api/facilitator/session', JSON.stringify({ secret: 'geraden' }))
    expect([wrong.status, await wrong.json()]).toEqual([403, { code: 'facilitator/wrong_secret' }])
    const right = await post('/api/facilitator/session', JSON.stringify({ secret: testSecret }))
    const cookie = right.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^regie=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    expect((await get('/api/facilitator/session', headers)).status).toBe(204)
    await fetch(`${server.url}/api/facilitator/session`, { method: 'DELETE', headers })
    expect((await get('/api/facilitator/session', headers)).status).toBe(401)
  })

  it('stops whoever guesses secrets', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push((await post('/api/facilitator/session', JSON.stringify({ secret: `geraden-${attempt}` }))).status)
    expect(statuses.slice(0, 10).every((status) => status === 403)).toBe(true)
    expect(statuses.at(-1)).toBe(429)
  })

  it('answers a facilitator, in the shapes of the protocol', async () => {
    const cookie = await signIn(server.url)
    const id = await makeExercise(server.url, cookie, { tables: 2 })
    const scenarios = (await (await get('/api/scenarios', { cookie })).json()) as unknown[]
    expect(scenarioSummary.parse(scenarios[0])).toMatchObject({ id: 'klein-lek', title: { en: 'The small leak' } })
    const exercises = (await (await get('/api/exercises', { cookie })).json()) as unknown[]
    expect(exerciseSummary.parse(exercises[0])).toMatchObject({
      id,
      tables: 2,
      status: 'lobby',
      title: 'Het kleine lek',
      keptUntil: '2026-12-24',
    })
    expect(await (await get('/api/room', { cookie })).json()).toEqual({
      addresses: [server.url],
      address: server.url,
      reach: 'room',
    })
    const removed = await fetch(`${server.url}/api/exercises/${id}`, { method: 'DELETE', headers: { cookie } })
    expect(removed.status).toBe(204)
    expect(await (await get('/api/exercises', { cookie })).json()).toEqual([])
  })

  it.each(['/api/scenarios', '/api/exercises', '/api/room'])('keeps %s from others', async (path) => {
    const response = await get(path)
    expect([response.status, await response.json()]).toEqual([401, { code: 'facilitator/not_signed_in' }])
  })

  it.each([
    ['no JSON', 'x{', 'message/malformed'],
    ['another shape', '{"scenario":1}', 'message/malformed'],
    ['too much', JSON.stringify({ scenario: 'x'.repeat(20_000) }), 'message/too_large'],
    ['an unknown scenario', JSON.stringify({ ...aNewExercise, scenario: 'elders' }), 'scenario/unknown'],
    ['a path for a scenario', JSON.stringify({ ...aNewExercise, scenario: '..' }), 'scenario/unknown'],
    ['an unknown edition', JSON.stringify({ ...aNewExercise, edition: 'endless' }), 'scenario/unknown'],
  ])('refuses an exercise of %s', async (_, body, code) => {
    const response = await post('/api/exercises', body, { cookie: await signIn(server.url) })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(await response.json()).toEqual({ code })
  })

  it('refuses an exercise of a broken scenario', async () => {
    await writeFile(join(server.folder, 'scenarios-source', 'klein-lek', 'roles.yaml'), 'roles: [')
    const cookie = await signIn(server.url)
    const response = await post('/api/exercises', JSON.stringify(aNewExercise), { cookie })
    expect([response.status, await response.json()]).toEqual([422, { code: 'scenario/broken' }])
    expect(await (await get('/api/scenarios', { cookie })).json()).toEqual([])
  })

  it('takes no orders from a page of another site', async () => {
    const cookie = await signIn(server.url)
    const response = await post('/api/exercises', JSON.stringify(aNewExercise), {
      cookie,
      origin: 'https://elders.example',
    })
    expect(response.status).toBe(403)
  })

  it('says how it is', async () => {
    expect(await (await get('/healthz')).text()).toBe('ok')
    expect((await get('/readyz')).status).toBe(200)
    const led = await lead(server.url)
    await next(led)
    await led.device.ask('wat-is-dit', {})
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toContain('natte_meren_running_tables 1')
    expect(metrics).toContain('natte_meren_messages_total{event="other",code="message/malformed"} 1')
    expect(metrics).not.toContain('wat-is-dit')
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(403)
    expect((await get('/api/nergens')).status).toBe(404)
  })

  it('gives each player a page to take home, and the coffee as a calendar file', async () => {
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const players = {
      mayor,
      ciso: await seated(server.url, led.code, 'ciso'),
      it: await seated(server.url, led.code, 'it'),
    }
    await playWholeGame(server, led, players)
    const key = mayor.views.seat?.takeHome?.key ?? ''
    expect(key).toMatch(/^[\w-]{43}$/)
    expect((await get(`/mijn/${key}/koffie-met-uw-ciso.ics`)).status).toBe(404)
    expect(
      await mayor.send({
        type: 'PlanTakeHome',
        questions: [],
        agenda: null,
        when: 'ik maandag binnenkom',
        coffee: '2026-12-01T08:30',
      }),
    ).toMatchObject({ ok: true })
    const { page, ...rest } = (await (await get(`/api/take-home/${key}`)).json()) as Record<string, unknown>
    expect(takeHomeView.parse(page)).toEqual(mayor.views.seat?.takeHome?.page)
    expect(rest).toEqual({ keptUntil: '2026-12-24', reach: 'room', asks: false })
    const redirect = await get(`/mijn/${key}/koffie.ics`)
    expect([redirect.status, redirect.headers.get('location')]).toEqual([303, `/mijn/${key}/koffie-met-uw-ciso.ics`])
    const calendar = await get(`/mijn/${key}/koffie-met-uw-ciso.ics`)
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await calendar.text()).toContain('DTSTART:20261201T073000Z')
    expect(await (await get('/api/take-home/geraden')).json()).toEqual({ code: 'take_home/unknown' })

    await led.device.facilitate({ type: 'EndExercise' })
    const { folder, clock } = server
    await server.stop()
    server = await startTestServer({ folder, clock })
    expect((await get(`/api/take-home/${key}`)).status).toBe(200)
  })

  it('gives the facilitator logs without a word of a player, which replay to the state that is live [LOG-1] [LOG-4] [LOG-5]', async () => {
    const led = await lead(server.url)
    const players = {
      mayor: await seated(server.url, led.code, 'mayor'),
      ciso: await seated(server.url, led.code, 'ciso'),
      it: await seated(server.url, led.code, 'it'),
    }
    await playWholeGame(server, led, players)
    const path = `/api/exercises/${led.id}`
    expect((await get(`${path}/logs/1`)).status).toBe(401)
    expect((await get(`${path}/logs/2`, { cookie: led.cookie })).status).toBe(404)
    const text = await (await get(`${path}/logs/1`, { cookie: led.cookie })).text()
    for (const word of ['Leerzaam', 'stekker', 'vannacht iemand']) expect(text).not.toContain(word)
    const log = readLog(text)
    const game = prepareGame(parseScenario(minimalScenarioFiles).scenario as Scenario, 'short')
    if ('problem' in log || !game) throw new Error(JSON.stringify(log))
    const replayed = replayLog(game, log)
    if ('problem' in replayed) throw new Error(JSON.stringify(replayed))
    const { hash, state } = replayed
    expect(await (await get(`${path}/hashes`, { cookie: led.cookie })).json()).toEqual([
      { table: 1, version: state.version, hash },
    ])
  })

  it('writes no secret and no word of a player in its log', async () => {
    const led = await lead(server.url)
    const mayor = await seated(server.url, led.code, 'mayor')
    const players = {
      mayor,
      ciso: await seated(server.url, led.code, 'ciso'),
      it: await seated(server.url, led.code, 'it'),
    }
    await playWholeGame(server, led, players)
    const key = mayor.views.seat?.takeHome?.key ?? ''
    await get(`/api/take-home/${key}`)
    await get(`/mijn/${key}/koffie.ics`)
    await mayor.ask('command', { id: 'command-1', command: { type: 'SayWord', word: 'GEHEIMWOORD', extra: 1 } })
    const log = server.logged.join('')
    expect(log).toContain('/mijn/:key/koffie.ics')
    const beamer = led.device.views.overview?.exercise.beamer.split('#')[1] ?? ''
    const secrets = [
      testSecret,
      led.cookie.split('=')[1] ?? '',
      key,
      beamer,
      ...Object.values(players).map(({ token }) => token),
    ]
    for (const secret of [...secrets, 'GEHEIMWOORD', 'Leerzaam', 'stekker', 'vannacht iemand', 'gegevens gaan voor']) {
      expect(secret.length).toBeGreaterThan(5)
      expect(log).not.toContain(secret)
    }
  })
})
