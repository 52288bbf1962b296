import { setImmediate as turn } from 'node:timers/promises'
import type { Clock } from '../src/exercises/clock.ts'

export interface ManualClock extends Clock {
  /** Lets time pass; timers fire in the order in which they fall due. */
  advance(ms: number): Promise<void>
  /** As when the computer slept: the time is later at once, and what fell due meanwhile happens once. */
  jump(ms: number): Promise<void>
}

/** Lets what is under way finish: commits happen in a later turn of the event loop. */
const settle = async (turns = 12): Promise<void> => {
  for (let index = 0; index < turns; index += 1) await turn()
}

export const manualClock = (start = Date.UTC(2026, 10, 24, 12)): ManualClock => {
  let now = start
  const timers = new Set<{ due: number; work: () => void }>()
  return {
    now: () => now,
    after: (ms, work) => {
      const timer = { due: now + Math.max(0, ms), work }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance: async (ms) => {
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
    },
    jump: async (ms) => {
      now += ms
      for (const timer of [...timers].filter(({ due }) => due <= now).sort((a, b) => a.due - b.due)) {
        if (timers.delete(timer)) timer.work()
        await settle()
      }
    },
  }
}
