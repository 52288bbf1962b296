import {
  type PhoneFindings,
  type VenueCheckAnswer,
  type VenueCheckView,
  type VenueStep,
  venueCheckAnswer,
} from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Led, lead } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const minute = 60_000

describe('the check of the room', () => {
  let server: TestServer
  let led: Led
  beforeEach(async () => {
    server = await startTestServer({ env: { TRUST_PROXY: '1' } })
    led = await lead(server.url)
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  const path = () => `${server.url}/api/exercises/${led.id}/venue-check`
  const look = async (): Promise<VenueCheckAnswer> =>
    venueCheckAnswer.parse(await (await fetch(path(), { headers: { cookie: led.cookie } })).json())
  const shown = async (): Promise<VenueCheckView> => {
    const { check } = await look()
    if (!check) throw new Error('no check')
    return check
  }
  const step = async (body: VenueStep): Promise<VenueCheckView> => {
    const response = await fetch(path(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: led.cookie },
      body: JSON.stringify(body),
    })
    const { check } = venueCheckAnswer.parse(await response.json())
    if (!check) throw new Error('no check')
    return check
  }
  const begin = () => step({ type: 'begin', now: server.clock.now() })
  const keyOf = ({ link }: VenueCheckView): string => link?.split('#')[1] ?? ''
  /** As a phone elsewhere in the room. */
  const asPhone = (name: string, body: unknown, from = '203.0.113.9') =>
    fetch(`${server.url}/api/venue-check/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify(body),
    })
  const tokenFor = async (check: VenueCheckView): Promise<string> => {
    const { token } = (await (await asPhone('claim', { key: keyOf(check) })).json()) as { token: string }
    return token
  }
  const found = (change: Partial<PhoneFindings> = {}): PhoneFindings => ({
    clock: server.clock.now(),
    origin: server.url,
    live: 'websocket',
    portal: 'clear',
    secure: false,
    lost: ['wakeLock'],
    roundTripMs: 12,
    pageMs: 80,
    ...change,
  })

  it('is begun by a facilitator and by nobody else', async () => {
    expect((await fetch(path())).status).toBe(401)
    const other = await fetch(path(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    expect(other.status).toBe(401)
    expect(await look()).toEqual({ check: null, earlier: [] })
    const check = await begin()
    expect(check).toMatchObject({ open: true, phone: 'invited', checks: { reach: 'waiting', beamer: 'closed' } })
    expect(check.link).toMatch(new RegExp(`^${server.url}/zaalcheck#[\\w-]{43}$`))
  })

  it('lets in one phone per code, once, and tells it nothing about the exercise [VENUE-2]', async () => {
    const check = await begin()
    const first = await asPhone('claim', { key: keyOf(check) })
    const claimed: unknown = await first.json()
    expect(claimed).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) })
    expect((await asPhone('claim', { key: keyOf(check) })).status).toBe(404)
    expect(await shown()).toMatchObject({ phone: 'testing', link: null })
    const { token } = claimed as { token: string }
    const answer: unknown = await (await asPhone('report', { token, found: found() })).json()
    expect(answer).toEqual({
      verdicts: { reach: 'good', live: 'good', portal: 'good', clock: 'good', secure: 'caution', speed: 'good' },
    })
    expect(await shown()).toMatchObject({ phone: 'done', checks: { reach: 'reached', secure: 'plain' } })
  })

  it('refuses a code that is too old, and the phone of an earlier code [VENUE-2]', async () => {
    const old = await begin()
    await server.clock.advance(31 * minute)
    expect((await asPhone('claim', { key: keyOf(old) })).status).toBe(404)
    expect((await shown()).link).toBeNull()
    const token = await tokenFor(await step({ type: 'invite', now: server.clock.now() }))
    await step({ type: 'invite', now: server.clock.now() })
    const late = await asPhone('report', { token, found: found() })
    expect([late.status, await late.json()]).toEqual([404, { code: 'venue_check/unknown_key' }])
  })

  it('tries anew with a new code after a phone that could not get the page', async () => {
    await begin()
    expect((await step({ type: 'answer', question: 'reach', yes: false })).checks.reach).toBe('notReached')
    expect((await step({ type: 'invite', now: server.clock.now() })).checks.reach).toBe('waiting')
  })

  it('stops whoever guesses keys', async () => {
    await begin()
    for (let attempt = 0; attempt < 20; attempt += 1)
      expect((await asPhone('claim', { key: `geraden-${attempt}` })).status).toBe(404)
    expect((await asPhone('claim', { key: 'geraden' })).status).toBe(429)
    expect((await asPhone('claim', { key: 'geraden' }, '203.0.113.10')).status).toBe(404)
  })

  it('gives back exactly what was asked for, and a page of 40 KB to its phone alone', async () => {
    const token = await tokenFor(await begin())
    const mirror = await fetch(`${server.url}/api/venue-check/mirror/peil42`)
    expect([await mirror.text(), mirror.headers.get('cache-control')]).toEqual(['natte-meren peil42', 'no-store'])
    expect((await fetch(`${server.url}/api/venue-check/mirror/%3Cb%3E`)).status).toBe(400)
    const page = (authorization: string) => fetch(`${server.url}/api/venue-check/page`, { headers: { authorization } })
    expect((await (await page(`Bearer ${token}`)).arrayBuffer()).byteLength).toBe(40 * 1024)
    expect((await page('Bearer geraden')).status).toBe(404)
  })

  it('says that a page opened on this very computer is no phone', async () => {
    await stopTestServers()
    server = await startTestServer()
    led = await lead(server.url)
    const token = await tokenFor(await begin())
    await asPhone('report', { token, found: found() })
    expect((await shown()).checks.reach).toBe('ownComputer')
  })

  it('takes a beamer window for one, and a small picture of it for none [VENUE-4]', async () => {
    await begin()
    const key = led.device.views.overview?.exercise.beamer.split('#')[1] ?? ''
    const picture = await connect(server.url)
    await picture.ask('beamer', { key, language: 'nl', preview: true })
    expect((await shown()).checks.beamer).toBe('closed')
    const window = await connect(server.url)
    await window.ask('beamer', { key, language: 'nl' })
    expect((await shown()).checks.beamer).toBe('unread')
    expect((await step({ type: 'answer', question: 'backRow', yes: true })).checks.beamer).toBe('read')
    window.close()
    await expect.poll(async () => (await shown()).checks.beamer).toBe('closed')
  })

  it('shows what is now while it is open, and stays as it was from then on [VENUE-3]', async () => {
    await begin()
    const key = led.device.views.overview?.exercise.beamer.split('#')[1] ?? ''
    const window = await connect(server.url)
    await window.ask('beamer', { key, language: 'nl' })
    await server.clock.advance(5 * minute)
    const closed = await step({ type: 'close' })
    expect(closed).toMatchObject({ open: false, phone: 'none', checks: { beamer: 'unread' } })
    window.close()
    await server.clock.advance(minute)
    expect(await shown()).toEqual(closed)
    expect(await step({ type: 'answer', question: 'hotspot', yes: true })).toEqual(closed)
  })

  it('is over by the next day, also when nobody closed it [VENUE-3]', async () => {
    await begin()
    await server.clock.advance(13 * 60 * minute)
    expect(await shown()).toMatchObject({ open: false, link: null })
  })

  it('asks for new cards once the address is another, also in a later check [VENUE-5]', async () => {
    await begin()
    expect((await step({ type: 'answer', question: 'paper', yes: true })).checks.paper).toBe('printed')
    await server.stop()
    server = await startTestServer({
      folder: server.folder,
      clock: server.clock,
      env: { TRUST_PROXY: '1', PUBLIC_URL: 'https://oefening.example' },
    })
    expect(await shown()).toMatchObject({ checks: { paper: 'otherAddress' } })
    await server.clock.advance(minute)
    expect(await begin()).toMatchObject({ checks: { paper: 'otherAddress' } })
    expect((await look()).earlier).toHaveLength(1)
  })

  it('sees cards that are printed while it is open [VENUE-5]', async () => {
    expect((await begin()).checks.paper).toBe('unasked')
    await fetch(`${server.url}/api/exercises/${led.id}/paper/printed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: led.cookie },
      body: JSON.stringify({ address: server.url }),
    })
    expect((await shown()).checks.paper).toBe('printed')
  })

  it('is kept through a crash and goes with its exercise [VENUE-6]', async () => {
    const token = await tokenFor(await begin())
    await asPhone('report', { token, found: found() })
    const before = await shown()
    await server.stop()
    server = await startTestServer({ folder: server.folder, clock: server.clock, env: { TRUST_PROXY: '1' } })
    const { checks, at, startedAt } = await shown()
    expect({ startedAt, at }).toEqual({ startedAt: before.startedAt, at: before.at })
    // The port is another after this start, and with it the address that the phone did not come from.
    expect(checks).toEqual({ ...before.checks, reach: 'otherAddress' })
    await fetch(`${server.url}/api/exercises/${led.id}`, { method: 'DELETE', headers: { cookie: led.cookie } })
    expect(await server.data.store.venueChecks(led.id)).toEqual([])
    expect((await fetch(path(), { headers: { cookie: led.cookie } })).status).toBe(404)
  })
})
