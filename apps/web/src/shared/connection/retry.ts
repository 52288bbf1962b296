// Close together at first: a drop of two seconds is over before the banner of three seconds appears.
const delays = [250, 500, 500, 500, 500, 1500, 2500] as const

/**
 * When to try again after the socket was lost: soon at first, then every few seconds, with some spread so
 * that a room full of phones does not knock at one moment.
 */
export class Retry {
  #attempt = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  readonly #again: () => void

  constructor(again: () => void) {
    this.#again = again
  }

  schedule(): void {
    if (this.#timer !== null) return
    const base = delays[Math.min(this.#attempt, delays.length - 1)] ?? 2500
    this.#attempt += 1
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        this.#again()
      },
      base + Math.random() * 0.4 * base,
    )
  }

  /** Forgets the waiting: the next loss starts from the shortest delay. */
  reset(): void {
    this.#attempt = 0
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}
