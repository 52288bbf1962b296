import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type PaperKit, paperKit } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDevices, type Led, lead, next, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

describe('paper', () => {
  let server: TestServer
  let led: Led
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url, { tables: 3 })
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })
  const paper = (more = '') => `${server.url}/api/exercises/${led.id}/paper${more}`
  const asked = async (): Promise<PaperKit> =>
    paperKit.parse(await (await fetch(paper(), { headers: { cookie: led.cookie } })).json())
  const printed = (body: unknown, cookie = led.cookie) =>
    fetch(paper('/printed'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })

  it('is for facilitators: it holds the whole edition [PAPER-1]', async () => {
    await seated(server.url, led.code, 'mayor')
    for (const [path, method] of [
      [paper(), 'GET'],
      [paper('/state'), 'GET'],
      [paper('/printed'), 'POST'],
    ] as const) {
      const response = await fetch(path, { method })
      expect([response.status, await response.json()]).toEqual([401, { code: 'facilitator/not_signed_in' }])
    }
    expect((await fetch(`${server.url}/api/exercises/e0/paper`, { headers: { cookie: led.cookie } })).status).toBe(404)
  })

  it('has a card for each table with its own code, and no secret of a seat or a beamer [PAPER-1]', async () => {
    const mayor = await seated(server.url, led.code, 'mayor')
    const kit = await asked()
    expect(kit.tables).toEqual(led.tables.map(({ code }, index) => ({ number: index + 1, code, name: null })))
    const beamer = led.device.views.overview?.exercise.beamer.split('#')[1] ?? ''
    expect(beamer.length).toBeGreaterThan(30)
    for (const secret of [mayor.token, beamer, mayor.views.seat?.seat.id ?? 'no seat'])
      expect(JSON.stringify(kit)).not.toContain(secret)
  })

  it('remembers with which address the cards were printed, also after a power cut [PAPER-4]', async () => {
    expect(await asked()).toMatchObject({ address: server.url, printed: null })
    expect((await printed({ address: 'http://192.0.2.7:3000' })).status).toBe(204)
    const at = server.clock.now()
    const { folder, clock } = server
    await server.stop()
    server = await startTestServer({ folder, clock })
    expect(await asked()).toMatchObject({ address: server.url, printed: { address: 'http://192.0.2.7:3000', at } })
    expect((await printed({ address: '' })).status).toBe(400)
  })

  const page = (table: number) => readFile(join(server.data.path, 'papier', led.id, `tafel-0${table}.html`), 'utf8')

  /** The first table decides, with an explanation that looks like markup. */
  const decide = async (): Promise<void> => {
    const { device } = led
    const [first] = led.tables
    if (!first) throw new Error('no table')
    const mayor = await seated(server.url, first.code, 'mayor')
    await next(led)
    const from = () => device.views.control?.stage.from ?? ''
    await device.facilitate({ type: 'ClosePicture', from: from() }, first.id)
    await server.clock.advance(1_000)
    await device.facilitate({ type: 'RevealAdvice', from: from() }, first.id)
    const made = { decision: 'disconnect', option: 'pull', explanation: '<b>Eerlijk</b> & kort', considerations: [] }
    expect(await mayor.send({ type: 'ProposeDecision', ...made })).toMatchObject({ ok: true })
    await server.clock.advance(15_000)
  }

  it('keeps a page with the state of each table, where what a player typed stays text [PAPER-5]', async () => {
    await decide()
    await vi.waitFor(async () => expect(await page(1)).toContain('Netwerk afsluiten: Alles afsluiten'))
    const text = await page(1)
    expect(text).toContain('OEFENING')
    expect(text).toContain('<q>&lt;b&gt;Eerlijk&lt;/b&gt; &amp; kort</q>')
    expect(text).toMatch(/<strong>Burgemeester<\/strong>: bezet/)
    expect(text).toContain('Fase 1 van')
    expect(await page(2)).not.toContain('Eerlijk')
    const folder = join(server.data.path, 'papier', led.id)
    expect((await readdir(folder)).sort()).toEqual(['tafel-01.html', 'tafel-02.html', 'tafel-03.html'])
    expect((await stat(join(folder, 'tafel-01.html'))).mode & 0o077).toBe(0)
    const all = await fetch(paper('/state'), { headers: { cookie: led.cookie } })
    expect(all.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect((await all.text()).match(/<article>/g)).toHaveLength(3)
    expect((await asked()).folder).toBe(folder)
  })

  it('has the page of the moment before a stop, and deletes it with the exercise [PAPER-5] [PAPER-6]', async () => {
    await seated(server.url, led.code, 'mayor')
    await server.stop()
    expect(await page(1)).toMatch(/<strong>Burgemeester<\/strong>: bezet/)
    const { folder, clock } = server
    server = await startTestServer({ folder, clock })
    const own = `${server.url}/api/exercises/${led.id}`
    expect((await fetch(own, { method: 'DELETE', headers: { cookie: led.cookie } })).status).toBe(204)
    expect(await readdir(join(server.data.path, 'papier'))).toEqual([])
  })
})
