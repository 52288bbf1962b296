import { type PaperKit, paperKit } from '@natte-meren/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, type Led, lead, seated } from './devices.ts'
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
    expect(kit.tables).toEqual(led.tables.map(({ code }, index) => ({ number: index + 1, code })))
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
})
