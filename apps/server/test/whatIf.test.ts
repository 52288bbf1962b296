import type { ShownWhatIf } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Device, lead, seated } from './devices.ts'
import { startTestServer, stopTestServers } from './testServer.ts'
import { playWholeGame } from './wholeGame.ts'

afterEach(async () => {
  closeDevices()
  await stopTestServers()
})

const game = async () => {
  const server = await startTestServer()
  const led = await lead(server.url)
  const mayor = await seated(server.url, led.code, 'mayor')
  const ciso = await seated(server.url, led.code, 'ciso')
  const tech = await seated(server.url, led.code, 'it')
  const table = led.tables[0]?.id ?? ''
  const ask = (option: string | null, decision = 'disconnect') =>
    led.device.facilitate({ type: 'ShowWhatIf', choice: { table, decision, option, page: 0 } })
  return { server, led, mayor, ciso, tech, ask }
}

const shownTo = (device: Device): ShownWhatIf | null => device.views.plenary?.whatIf ?? null
/** Another process starts, plays hundreds of games and answers. */
const patient = { timeout: 60_000, interval: 100 }

describe('what if, in the room', () => {
  it('is worked out beside play and shown to everybody: both runs, and then the range [FORK-7]', async () => {
    const { server, led, mayor, ciso, tech, ask } = await game()
    expect(await ask('wait')).toMatchObject({ ok: false })
    await playWholeGame(server, led, { mayor, ciso, it: tech })
    expect(shownTo(mayor)).toBeNull()
    expect(await ask('wait')).toMatchObject({ ok: true })
    await expect.poll(() => shownTo(mayor)?.status).toBe('working')
    await expect.poll(() => shownTo(mayor)?.status, patient).toBe('ready')
    const { view, instead, table } = shownTo(mayor) ?? {}
    expect(table).toBe(1)
    expect(instead).toBe(view?.instead)
    expect(view?.indicators.length).toBeGreaterThan(0)
    expect(view?.range?.outcomes.reduce((sum, { games }) => sum + games, 0)).toBe(200)
    expect(JSON.stringify(view)).not.toContain('Uw gegevens gaan voor')
    expect(led.device.views.overview?.whatIf).toMatchObject({ decision: 'disconnect', option: 'wait' })

    const { folder, clock } = server
    const before = structuredClone(view)
    await server.stop()
    const again = await startTestServer({ folder, clock })
    const back = await connect(again.url)
    await back.join(led.code, { token: mayor.token })
    await expect.poll(() => shownTo(back)?.status, patient).toBe('ready')
    expect(shownTo(back)?.view).toEqual(before)
  }, 150_000)

  it('is asked only of a decision that was taken, with what was not chosen; and can be put away [FORK-6]', async () => {
    const { server, led, mayor, ciso, tech, ask } = await game()
    await playWholeGame(server, led, { mayor, ciso, it: tech })
    expect(await ask('pull')).toEqual({ ok: false, code: 'decision/unknown_option' })
    expect(await ask('nothing')).toEqual({ ok: false, code: 'decision/unknown_option' })
    expect(await ask(null, 'tell')).toEqual({ ok: false, code: 'decision/not_open' })
    expect(await ask(null)).toMatchObject({ ok: true })
    await expect.poll(() => shownTo(mayor)?.status).toBe('working')
    expect(await led.device.facilitate({ type: 'ShowWhatIf', choice: null })).toMatchObject({ ok: true })
    await expect.poll(() => shownTo(mayor)).toBeNull()
  })
})
