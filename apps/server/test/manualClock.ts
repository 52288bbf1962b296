import { setImmediate as turn } from 'node:timers/promises'
import type { Clock } from '../src/exercises/clock.ts'

export interface ManualClock extends Clock {
  /** Lets time pass; timers fire in the order in which they fall due. */
  advance(ms: number): Promise<void>
  /** As when the computer slept: the time is later at once, and what fell due meanwhile happens once. */
  jump(ms: number): Promise<void>
  /** The computer sleeps: the time is later, and no timer fires before time passes again. */
  sleep(ms: number): void
}

/** Lets what is under way finish: commits happen in a later turn of the event loop. */
const settle = async (turns = 12): Promise<void> => {
  for (let index = 0; index < turns; index += 1) await turn()
}

export const manualClock = (start = Date.UTC(2026, 10, 24, 12)): ManualClock => {
  let now = start
  const timers = new Set<{ due: number; work: () => void }>()
  const advance = async (ms: number) => {
    const until = now + ms
    for (;;) {
      const next = [...timers].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]
      if (!next) break
      timers.delete(next)
      now = Math.max(now, next.due)
      next.work()
      await settle()
    }
    now = until
    await settle()
  }
  return {
    now: () => now,
    after: (ms, work) => {
      const timer = { due: now + Math.max(0, ms), work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance,
    sleep: (ms) => {
      now += ms
    },
    jump: (ms) => {
      now += ms
      return advance(0)
    },
  }
}
