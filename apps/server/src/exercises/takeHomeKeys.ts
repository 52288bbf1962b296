import type { TableState } from '@natte-meren/engine'
import type { Language } from '@natte-meren/protocol'
import type { Store, TakeHomeRecord } from '../store/store.ts'
import { newToken } from './secrets.ts'

/** Keys of the take-home pages of one exercise: one per seat, made when its debrief opens. */
export class TakeHomeKeys {
  readonly #store: Store
  readonly #exercise: string
  readonly #keys = new Map<string, string>()

  constructor(store: Store, exercise: string, known: readonly TakeHomeRecord[]) {
    this.#store = store
    this.#exercise = exercise
    for (const { table, seat, key } of known) this.#keys.set(`${table}/${seat}`, key)
  }

  of(table: string, seat: string): string | null {
    return this.#keys.get(`${table}/${seat}`) ?? null
  }

  /** Makes the keys that are missing; they are stored before anybody sees them. */
  async layOut(state: TableState, languageOf: (seat: string) => Language): Promise<void> {
    const { place } = state.stage
    if (place !== 'debrief' && place !== 'ended') return
    const missing = Object.entries(state.seats.seats)
      .filter(([seat, { bot }]) => !bot && this.of(state.table, seat) === null)
      .map(([seat]) => ({
        key: newToken(),
        exercise: this.#exercise,
        table: state.table,
        seat,
        language: languageOf(seat),
      }))
    await Promise.all(missing.map((record) => this.#store.addTakeHome(record)))
    for (const { seat, key } of missing) this.#keys.set(`${state.table}/${seat}`, key)
  }
}
