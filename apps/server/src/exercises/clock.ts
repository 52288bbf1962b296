/** Time and timers of the host: the only ones in the program. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Runs `work` once, `ms` from now; the function that comes back cancels it. */
  after(ms: number, work: () => void): () => void
}

/** Longest wait that `setTimeout` can do; whoever needs longer looks again then. */
const longestMs = 2 ** 31 - 1

export const systemClock: Clock = {
  now: Date.now,
  after: (ms, work) => {
    const timer = setTimeout(work, Math.min(Math.max(0, ms), longestMs))
    timer.unref()
    return () => clearTimeout(timer)
  },
}
