import { describe, expect, it } from 'vitest'
import { manualClock } from '../../test/manualClock.ts'
import { neverBack } from './clock.ts'
import { type Sleep, SleepWatch } from './sleepWatch.ts'

describe('the clock of the server', () => {
  it('follows the time of day, and goes on when somebody sets that back', () => {
    const hour = 3_600_000
    let wall = 10 * hour
    let passed = 50.5
    const now = neverBack(
      () => wall,
      () => passed,
    )
    expect(now()).toBe(10 * hour)
    wall += 1_000
    passed += 1_000
    expect(now()).toBe(10 * hour + 1_000)
    wall -= hour
    passed += 500
    expect(now()).toBe(10 * hour + 1_500)
    wall += 3 * hour
    expect(now()).toBe(12 * hour + 1_000)
  })
})

describe('a computer that sleeps', () => {
  it('is noticed by the first who looks, and told of once [TIME-5]', async () => {
    const clock = manualClock(0)
    const watch = new SleepWatch(clock)
    const heard: Sleep[] = []
    expect(watch.look()).toBeNull()
    watch.start((sleep) => heard.push(sleep))
    await clock.advance(60_400)
    expect(watch.look()).toBeNull()
    clock.sleep(300_000)
    expect(watch.look()).toEqual({ from: 60_400, to: 360_400 })
    await clock.advance(3_000)
    expect(heard).toEqual([{ from: 60_400, to: 360_400 }])
    watch.stop()
  })

  it('and dozes off again before everybody is up slept once', async () => {
    const clock = manualClock(0)
    const watch = new SleepWatch(clock)
    const heard: Sleep[] = []
    watch.start((sleep) => heard.push(sleep))
    clock.sleep(20_000)
    await clock.advance(2_000)
    clock.sleep(30_000)
    await clock.advance(10_000)
    expect(heard).toEqual([
      { from: 0, to: 20_000 },
      { from: 0, to: 52_000 },
    ])
    clock.sleep(9_000)
    await clock.advance(0)
    expect(watch.look()?.from).toBe(62_000)
    watch.stop()
  })

  it('is not held asleep for a busy moment', async () => {
    const clock = manualClock(0)
    const watch = new SleepWatch(clock)
    watch.start(() => expect.unreachable())
    clock.sleep(4_000)
    await clock.advance(1_000)
    expect(watch.look()).toBeNull()
    watch.stop()
  })
})
