import { Rewind } from '@natte-meren/debrief'
import type { Game, Recorded, TableEvent } from '@natte-meren/engine'
import type { Store } from '../store/store.ts'

/** Runs that are kept at hand: a hall in which everybody looks back at once reads each log once. */
const most = 64

/** What tables did, to be looked back on: each log is read when somebody first asks, and kept for a while. */
export class Runs {
  readonly #game: Game
  readonly #store: Store
  /** Least lately asked for first. */
  readonly #kept = new Map<string, Promise<Rewind>>()
  readonly #ready = new Map<string, Rewind>()

  constructor(game: Game, store: Store) {
    this.#game = game
    this.#store = store
  }

  /** A run that was read before; null when it was not. */
  ready(table: string): Rewind | null {
    return this.#ready.get(table) ?? null
  }

  read(table: string): Promise<Rewind> {
    const reading = this.#kept.get(table) ?? this.#read(table)
    this.#kept.delete(table)
    this.#kept.set(table, reading)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) break
      this.#forget(oldest)
    }
    return reading
  }

  /** Play went on after all: what was read is no longer the whole run. */
  clear(): void {
    for (const table of [...this.#kept.keys()]) this.#forget(table)
  }

  async #read(table: string): Promise<Rewind> {
    try {
      const rewind = new Rewind(this.#game, (await this.#store.read(table)) as Recorded<TableEvent>[])
      if (this.#kept.has(table)) this.#ready.set(table, rewind)
      return rewind
    } catch (error) {
      this.#forget(table)
      throw error
    }
  }

  #forget(table: string): void {
    this.#kept.delete(table)
    this.#ready.delete(table)
  }
}
