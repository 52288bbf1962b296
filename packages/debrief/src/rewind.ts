import {
  evolveTable,
  type Game,
  initialTable,
  type Recorded,
  type TableEvent,
  type TableState,
} from '@natte-meren/engine'

/** States are kept for every so many events: they share most of what they hold. */
const stride = 32

/**
 * A table at any moment of its run. The log is folded once, and states on the way are kept; a moment costs at most
 * a stride of events.
 */
export class Rewind {
  readonly #game: Game
  readonly #events: readonly Recorded<TableEvent>[]
  readonly #kept: TableState[]

  constructor(game: Game, events: readonly Recorded<TableEvent>[]) {
    this.#game = game
    this.#events = events
    let state = initialTable(game)
    this.#kept = [state]
    for (const [index, event] of events.entries()) {
      state = evolveTable(game, state, event)
      if ((index + 1) % stride === 0) this.#kept.push(state)
    }
  }

  /** Play time [ms] and story minute of that event; of the beginning before the first. */
  stampOf(version: number): { readonly play: number; readonly story: number } {
    const event = this.#events[this.#index(version) - 1]
    return { play: event?.play ?? 0, story: event?.story ?? 0 }
  }

  /** The table after this many events of its log; the nearest there is when the log has no such version. */
  at(version: number): TableState {
    const to = this.#index(version)
    const nearest = Math.floor(to / stride)
    let state = this.#kept[nearest] ?? initialTable(this.#game)
    for (const event of this.#events.slice(nearest * stride, to)) state = evolveTable(this.#game, state, event)
    return state
  }

  #index(version: number): number {
    return Math.max(0, Math.min(Math.floor(version), this.#events.length))
  }
}
