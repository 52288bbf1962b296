import type { Clock } from './clock.ts'

/** A stretch of server time in which this computer did nothing. */
export interface Sleep {
  readonly from: number
  readonly to: number
}

const lookEveryMs = 1_000
/** However busy the server is, it looks at the clock more often than this. */
const longestBlinkMs = 5_000

/**
 * Notices that the computer slept, or that its clock was set forward: nobody looked at the clock for too long. Who wakes
 * up first after a sleep is anybody's guess, so whoever is about to act on the time looks here before.
 */
export class SleepWatch {
  readonly #clock: Clock
  #lookedAt: number | null = null
  #last: Sleep | null = null
  #told: Sleep | null = null
  #stop: () => void = () => undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Looks from here on; `woken` hears of every sleep, once. */
  start(woken: (sleep: Sleep) => void): void {
    this.#lookedAt = this.#clock.now()
    const next = () => {
      this.#stop = this.#clock.after(lookEveryMs, () => {
        const sleep = this.look()
        next()
        if (!sleep || sleep === this.#told) return
        this.#told = sleep
        woken(sleep)
      })
    }
    next()
  }

  stop(): void {
    this.#stop()
  }

  /** The latest sleep, if any; this very look may be the one that notices it. */
  look(): Sleep | null {
    if (this.#lookedAt === null) return null
    const from = this.#lookedAt
    const to = this.#clock.now()
    this.#lookedAt = to
    if (to - from <= longestBlinkMs) return this.#last
    // Asleep again before everybody was up: that is one sleep.
    const sameSleep = this.#last !== null && from - this.#last.to <= longestBlinkMs
    this.#last = { from: sameSleep && this.#last ? this.#last.from : from, to }
    return this.#last
  }
}
