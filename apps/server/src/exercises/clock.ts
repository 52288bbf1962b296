/** Time and timers of the host: the only ones in the program. */
export interface Clock {
  /** Epoch ms; never runs backwards. */
  now(): number
  /** Runs `work` once, `ms` from now; the function that comes back cancels it. */
  after(ms: number, work: () => void): () => void
}

/** Longest wait that `setTimeout` can do; whoever needs longer looks again then. */
const longestMs = 2 ** 31 - 1

/** Wall time, except that it goes on at its own pace where somebody sets the computer's clock back. */
export const neverBack = (wall: () => number, passed: () => number): (() => number) => {
  let ahead = wall() - passed()
  return () => {
    ahead = Math.max(ahead, wall() - passed())
    return Math.floor(ahead + passed())
  }
}

export const systemClock: Clock = {
  now: neverBack(Date.now, () => performance.now()),
  after: (ms, work) => {
    const timer = setTimeout(work, Math.min(Math.max(0, ms), longestMs))
    timer.unref()
    return () => clearTimeout(timer)
  },
}
