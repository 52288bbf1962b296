import type { ChairSlice, Meanwhile, Recap } from '@natte-meren/protocol'
import type { Store } from '../store/store.ts'
import type { Facilitator } from '../transport/play.ts'
import type { Clock } from './clock.ts'
import type { LiveExercise } from './liveExercise.ts'

/** Who was away for less than this saw it all happen, or will not miss it. */
const awayMs = 60_000

const worthTelling: Readonly<Record<string, Meanwhile>> = {
  StopCalled: 'stop',
  HelpAsked: 'help',
  DecisionTaken: 'decision',
  DecisionLapsed: 'lapse',
}

/** Where the tables stood when the last facilitator left. */
interface Absence {
  readonly at: number
  readonly versions: ReadonlyMap<string, number>
}

/** The chair of one exercise: which devices lead it now, and what happened while it was empty. */
export class Chair {
  readonly #exercise: LiveExercise
  readonly #store: Store
  readonly #clock: Clock
  readonly #changed: () => void
  /** Facilitators by the connection with which they have the exercise open. */
  readonly #open = new Map<string, Facilitator>()
  #absence: Absence | null = null
  #slice: ChairSlice = { devices: {}, recap: null }

  constructor(exercise: LiveExercise, { store, clock }: { store: Store; clock: Clock }, changed: () => void) {
    this.#exercise = exercise
    this.#store = store
    this.#clock = clock
    this.#changed = changed
  }

  get slice(): ChairSlice {
    return this.#slice
  }

  enter(connection: string, facilitator: Facilitator): void {
    const absence = this.#absence
    this.#absence = null
    this.#open.set(connection, facilitator)
    this.#show()
    if (absence && this.#clock.now() - absence.at >= awayMs) void this.#tell(absence)
  }

  leave(connection: string): void {
    if (!this.#open.delete(connection)) return
    this.#show()
    if (this.#open.size > 0 || this.#exercise.state.place !== 'playing') return
    const versions = new Map(this.#exercise.tables.map(({ id, state }) => [id, state.version]))
    this.#absence = { at: this.#clock.now(), versions }
  }

  #show(): void {
    const devices = Object.fromEntries([...this.#open.values()].map(({ id, kind, since }) => [id, { kind, since }]))
    const before = Object.keys(this.#slice.devices)
    const same = before.length === Object.keys(devices).length && before.every((id) => id in devices)
    if (same) return
    this.#slice = { ...this.#slice, devices }
    this.#changed()
  }

  /** One line about the time in which nobody was here. [CHAIR-6] */
  async #tell({ at, versions }: Absence): Promise<void> {
    const until = this.#clock.now()
    const tables: Recap['tables'] = {}
    for (const { id } of this.#exercise.tables) {
      const happened = new Set<Meanwhile>()
      for (const { event } of await this.#store.read(id, versions.get(id) ?? 0)) {
        const kind = worthTelling[(event as { type: string }).type]
        if (kind) happened.add(kind)
      }
      if (happened.size > 0) tables[id] = [...happened]
    }
    this.#slice = { ...this.#slice, recap: { from: at, until, tables } }
    this.#changed()
  }
}
