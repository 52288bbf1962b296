import type { ExerciseCommand } from '@natte-meren/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { closeDevices, connect, type Device, type Led, lead, seated } from './devices.ts'
import { startTestServer, stopTestServers, type TestServer } from './testServer.ts'

const presses = 1_000
/** A device may send only so much in a row; a new line begins its count anew. */
const pressesPerLine = 15

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
const seededDraws = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('two facilitators and a remote', () => {
  afterEach(async () => {
    closeDevices()
    await stopTestServers()
  })

  const sitDown = async (server: TestServer, led: Led): Promise<Device[]> => {
    closeDevices()
    const devices = await Promise.all([1, 2, 3].map(() => connect(server.url, { cookie: led.cookie })))
    for (const device of devices) {
      await device.ask('open', { exercise: led.id, table: led.tables[0]?.id, language: 'nl' })
    }
    return devices
  }
  const answers = async (devices: readonly Device[], command: (device: Device) => ExerciseCommand) =>
    (await Promise.all(devices.map((device) => device.facilitate(command(device)))))
      .map((answer) => (answer.ok ? 'ok' : answer.code))
      .sort()
  const once = ['ok', 'step/stale', 'step/stale']

  it('press Next together a thousand times and make a thousand steps [CHAIR-4] [NEXT-2]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url)
    await seated(server.url, led.code, 'mayor')
    const draw = seededDraws(20261124)
    const exercise = (await server.server.exercises.find(led.id))?.exercise
    const stepsSoFar = () => exercise?.state.version ?? 0
    let devices: Device[] = []
    let pressed = 0
    let back = 0
    while (pressed < presses) {
      if ((pressed + back) % pressesPerLine === 0) devices = await sitDown(server, led)
      const control = devices[0]?.views.control
      const before = stepsSoFar()
      // Which of the three comes first differs, and so does what they do.
      const order = draw() < 0.5 ? devices : [...devices].reverse()
      const forward = control?.next.ready && control.next.kind !== 'end' && (draw() < 0.8 || !control.undo)
      if (forward) {
        const next = (device: Device) => ({ type: 'Next', from: device.views.control?.next.from ?? '' }) as const
        expect(await answers(order, next)).toEqual(once)
        pressed += 1
      } else {
        const stepBack = (device: Device) => {
          return { type: 'StepBackExercise', from: device.views.control?.undo?.from ?? '' } as const
        }
        const [ok, ...others] = await answers(order, stepBack)
        expect(ok).toBe('ok')
        expect(others.every((code) => code === 'step/stale' || code === 'step/nothing_to_undo')).toBe(true)
        back += 1
      }
      expect(stepsSoFar()).toBe(before + 1)
    }
    expect(back).toBeGreaterThan(100)
  }, 180_000)

  it('pause, go on and give a minute together, and it happens once [CHAIR-4]', async () => {
    const server = await startTestServer()
    const led = await lead(server.url, { tables: 2 })
    await led.device.facilitate({ type: 'Next', from: led.device.views.control?.next.from ?? '' })
    const devices = await sitDown(server, led)
    const running = await server.server.exercises.find(led.id)
    const clocks = () => running?.seatings.map(({ table }) => table.state.clock) ?? []
    const paused = () => clocks().map((clock) => !clock.running)
    expect(await answers(devices, () => ({ type: 'PauseAll' }))).toEqual(['ok', 'ok', 'ok'])
    expect(paused()).toEqual([true, true])
    expect(await answers(devices, () => ({ type: 'ResumeAll' }))).toEqual(['ok', 'ok', 'ok'])
    expect(paused()).toEqual([false, false])
    await expect.poll(() => devices.map(({ views }) => views.overview?.talkTime)).toEqual(['0.0', '0.0', '0.0'])
    const minute = ({ views }: Device) =>
      ({ type: 'ExtendAll', from: views.overview?.talkTime ?? '', seconds: 60 }) as const
    expect(await answers(devices, minute)).toEqual(once)
    expect(clocks().map(({ extraMs }) => extraMs)).toEqual([60_000, 60_000])
    await server.clock.advance(200)
    await expect.poll(() => devices[0]?.views.overview?.talkTime).toBe('0.1')
    expect(await devices[0]?.facilitate({ type: 'ExtendAll', from: '0.1', seconds: 60 })).toMatchObject({ ok: true })
  })
})
