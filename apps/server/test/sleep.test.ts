import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Led, lead, next, type Seated, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const minutes = (count: number) => count * 60_000

describe('when the computer of the server sleeps', () => {
  let server: TestServer
  let led: Led
  let mayor: Seated
  beforeEach(async () => {
    server = await startTestServer()
    led = await lead(server.url, { tables: 2 })
    mayor = await seated(server.url, led.code, 'mayor')
    await seated(server.url, led.code, 'it')
    await next(led)
    await server.clock.advance(5_000)
  })
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })
  const playTimes = async () => {
    const running = await server.server.exercises.find(led.id)
    return running?.seatings.map(({ table: { state } }) => ({
      playMs: state.clock.playMs,
      at: state.clock.at,
    }))
  }
  const night = () => led.device.views.control?.feed['night-log']

  it('play time stands still at every table, and goes on from there [TIME-5]', async () => {
    server.clock.sleep(minutes(5))
    const woke = server.clock.now()
    await server.clock.advance(1_000)
    await expect.poll(playTimes).toEqual([
      { playMs: 5_000, at: woke },
      { playMs: 5_000, at: woke },
    ])
    await expect.poll(() => mayor.views.role?.clock.at).toBe(woke)
    expect(mayor.views.role?.clock).toMatchObject({ phaseMs: 5_000, running: true })
    expect(night()).toBeUndefined()
    await server.clock.advance(14_000)
    await expect.poll(night).toBeDefined()
    expect(server.logged.some((line) => line.includes('this computer slept'))).toBe(true)
  })

  it('nothing falls due for whoever is quicker than the clock [TIME-5]', async () => {
    server.clock.sleep(minutes(5))
    expect(await mayor.send({ type: 'AskHelp' })).toMatchObject({ ok: true })
    expect(await led.device.facilitate({ type: 'PauseAll' })).toMatchObject({ ok: true })
    expect((await playTimes())?.map(({ playMs }) => playMs)).toEqual([5_000, 5_000])
    await server.clock.advance(minutes(1))
    expect((await playTimes())?.map(({ playMs }) => playMs)).toEqual([5_000, 5_000])
    expect(night()).toBeUndefined()
  })

  it('a pause lasts as long as it lasts, and nothing is lost', async () => {
    await mayor.send({ type: 'SaveQuestion', suggestion: null, text: 'Wat nu?', shared: false })
    await led.device.facilitate({ type: 'PauseAll' })
    server.clock.sleep(minutes(5))
    await server.clock.advance(2_000)
    await led.device.facilitate({ type: 'ResumeAll' })
    await server.clock.advance(3_000)
    await led.device.facilitate({ type: 'PauseAll' })
    expect((await playTimes())?.map(({ playMs }) => playMs)).toEqual([8_000, 8_000])
    const back = await connect(server.url)
    expect(await back.join(led.code, { token: mayor.token })).toMatchObject({ ok: true, role: 'mayor' })
    expect(Object.values(back.views.seat?.questions ?? {})).toHaveLength(1)
  })

  it('and stops right after, the sleep is no play time either [TIME-5]', async () => {
    server.clock.sleep(minutes(5))
    await server.clock.advance(2_000)
    const { folder, clock } = server
    await server.stop()
    await clock.advance(minutes(10))
    server = await startTestServer({ folder, clock })
    expect((await playTimes())?.map(({ playMs }) => playMs)).toEqual([7_000, 7_000])
  })
})
