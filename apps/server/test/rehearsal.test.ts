import { rehearsalReport } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { scriptedPlayer } from '../src/exercises/scriptedPlayer.ts'
import { closeDevices, lead, signIn } from './devices.ts'
import { startTestServer, stopTestServers } from './testServer.ts'

const minute = 60_000

describe('a rehearsal', () => {
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  const begin = async (pace: 'real' | 'fast') => {
    const server = await startTestServer({ botBrain: scriptedPlayer })
    const led = await lead(server.url, { tables: 3, rehearsal: pace })
    const running = await server.server.exercises.find(led.id)
    if (!running) throw new Error('There is a rehearsal.')
    return { server, led, running }
  }

  it('fills every seat of every table, and plays itself to the end: sixty minutes in one [REH-4]', async () => {
    const { server, led, running } = await begin('fast')
    expect(running.seatings.map(({ table }) => Object.values(table.state.seats.seats).every(({ bot }) => bot))).toEqual(
      [true, true, true],
    )
    for (let second = 0; second < 90 && running.state.place !== 'ended'; second += 1) await server.clock.advance(1_000)
    expect(running.state.place).toBe('ended')
    expect(running.seatings.every(({ table }) => table.state.stage.outcome !== null)).toBe(true)
    expect(server.server.exercises.hasEnded(running)).toBe(true)
    expect(led.device.views.overview?.exercise.rehearsal).toBe('fast')
  })

  it('is seen at its own pace: the clock of a view runs sixty times as fast as the wall [REH-4]', async () => {
    const { server, led } = await begin('fast')
    await server.clock.advance(1_000)
    await expect.poll(() => led.device.views.control?.clock.running).toBe(true)
    const clock = led.device.views.control?.clock
    expect(clock?.rate).toBe(60)
    expect(Math.abs((clock?.at ?? 0) - server.clock.now())).toBeLessThan(2_000)
  })

  it('at the pace of people takes the time that people take [REH-4]', async () => {
    const { server, running } = await begin('real')
    await server.clock.advance(minute)
    expect(running.state.place).toBe('playing')
    expect(running.seatings[0]?.table.state.clock.playMs).toBeLessThanOrEqual(minute)
  })

  it('goes on after the server was away, and ends in a report [REH-5]', async () => {
    const { server, led } = await begin('fast')
    await server.clock.advance(5_000)
    const { folder, clock } = server
    await server.stop()
    const again = await startTestServer({ folder, clock, botBrain: scriptedPlayer })
    const running = await again.server.exercises.find(led.id)
    for (let second = 0; second < 90 && running?.state.place !== 'ended'; second += 1) await clock.advance(1_000)
    const cookie = await signIn(again.url)
    const answer = await fetch(`${again.url}/api/exercises/${led.id}/rehearsal?lang=en`, { headers: { cookie } })
    const report = rehearsalReport.parse(await answer.json())
    expect(report.tables).toBe(3)
    expect(report.outcomes.reduce((sum, { tables }) => sum + tables, 0)).toBe(3)
    for (const { longest, decision } of report.phases) {
      expect(longest).toBeGreaterThan(0)
      expect(decision?.options.reduce((sum, { tables }) => sum + tables, 0)).toBe(3)
    }
    expect((await fetch(`${again.url}/api/exercises/${led.id}/rehearsal`)).status).toBe(401)
  })
})
