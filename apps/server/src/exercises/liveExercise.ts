import {
  type Actor,
  decideExercise,
  type ExerciseEvent,
  type ExerciseInput,
  type ExerciseState,
  evolveExercise,
  fanOut,
  foldExercise,
  type Game,
  isRefused,
  type Recorded,
  tablesOf,
} from '@natte-meren/engine'
import type { Logger } from 'pino'
import type { ExerciseRecord, Store, StoredEvent, StoredText, TableRecord } from '../store/store.ts'
import type { Clock } from './clock.ts'
import type { Answer, LiveTable } from './liveTable.ts'
import { serialQueue } from './serialQueue.ts'

const toRecorded = (stored: StoredEvent): Recorded<ExerciseEvent> => stored as Recorded<ExerciseEvent>
const system = (): Actor => ({ kind: 'system' })

/** With what an exercise lives. */
export interface ExercisePlace {
  readonly game: Game
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
  readonly tables: readonly LiveTable[]
  /** Shows what has been stored, and what it did at the tables. */
  readonly show: (exercise: LiveExercise, before: ExerciseState) => Promise<void>
}

/** A command on its way to an exercise, with what the facilitator typed in it apart. */
export interface ExerciseOrder {
  readonly commandId: string
  readonly command: ExerciseInput
  readonly by?: 'facilitator' | 'system'
  readonly texts?: readonly StoredText[]
  /** What has to be there once the command is stored, before its tables hear of it. */
  readonly whenStored?: () => void
}

/** One exercise in memory, over its tables. */
export class LiveExercise {
  readonly #place: ExercisePlace
  readonly #queue = serialQueue()
  readonly #log: Recorded<ExerciseEvent>[]
  readonly #texts = new Map<string, string>()
  #record: ExerciseRecord
  #tables: readonly LiveTable[]
  #state: ExerciseState

  private constructor(
    record: ExerciseRecord,
    place: ExercisePlace,
    log: readonly Recorded<ExerciseEvent>[],
    texts: readonly StoredText[],
  ) {
    this.#place = place
    this.#log = [...log]
    this.#state = foldExercise(log)
    // A table that was being added when the server stopped is in no log: nobody ever got an answer about it.
    const known = new Set(tablesOf(this.#state).map(({ table }) => table))
    const isKnown = ({ id }: { readonly id: string }): boolean => log.length === 0 || known.has(id)
    this.#record = { ...record, tables: record.tables.filter(isKnown) }
    this.#tables = place.tables.filter(isKnown)
    for (const { id, text } of texts) this.#texts.set(id, text)
  }

  /** Brings an exercise back from its log. */
  static async open(record: ExerciseRecord, place: ExercisePlace): Promise<LiveExercise> {
    const { store } = place
    const log = (await store.read(record.id)).map(toRecorded)
    return new LiveExercise(record, place, log, await store.texts(record.id))
  }

  get state(): ExerciseState {
    return this.#state
  }

  /** Server time of the last event. */
  get lastAt(): number {
    return this.#log.at(-1)?.at ?? 0
  }

  get game(): Game {
    return this.#place.game
  }

  get record(): ExerciseRecord {
    return this.#record
  }

  get tables(): readonly LiveTable[] {
    return this.#tables
  }

  /** Takes a table in that is being added. */
  takeIn(record: TableRecord, table: LiveTable): void {
    this.#record = { ...this.#record, tables: [...this.#record.tables, record] }
    this.#tables = [...this.#tables, table]
  }

  /** Carries a command out, at all tables too, before it answers. */
  submit(order: ExerciseOrder): Promise<Answer> {
    const { command } = order
    return this.#queue(async () => {
      try {
        // What comes next depends on the time at the tables.
        await Promise.all(this.tables.map((table) => table.settled()))
        return await this.#decide(order)
      } catch (error) {
        const log = { err: error, exercise: this.record.id, command: command.type }
        this.#place.log.error(log, 'a command could not be carried out')
        return { ok: false, code: 'internal' }
      }
    })
  }

  /** Finishes what a crash may have cut off between the exercise's log and those of its tables. [EX-3] */
  async resume(): Promise<void> {
    for (const recorded of this.#log) await this.#tell(recorded)
  }

  /** Resolves when what waited in the queue is done. */
  async settled(): Promise<void> {
    await this.#queue(async () => undefined)
  }

  async #decide({ commandId, command, by = 'facilitator', texts = [], whenStored }: ExerciseOrder): Promise<Answer> {
    const actor: Actor = { kind: by }
    const { game, store, clock } = this.#place
    const state = this.#state
    const at = Math.max(clock.now(), this.lastAt)
    const verdict = decideExercise({ game, tables: this.tables.map((table) => table.state), at }, state, command)
    if (isRefused(verdict)) {
      const earlier = await store.answered(this.record.id, commandId)
      return earlier === null ? { ok: false, code: verdict.code } : { ok: true, version: earlier }
    }
    const appended = await store.append({
      stream: this.record.id,
      expected: state.version,
      command: { id: commandId, at, actor, command },
      events: verdict.map((event) => ({ play: 0, story: 0, event })),
      texts,
    })
    if (!appended.ok) {
      if (appended.reason === 'repeat') return { ok: true, version: appended.version }
      throw new Error(`exercise ${this.record.id} is at version ${appended.version}, not ${state.version}`)
    }
    const recorded = verdict.map((event, index) => ({
      version: state.version + index + 1,
      at,
      play: 0,
      story: 0,
      commandId,
      event,
    }))
    whenStored?.()
    for (const { id, text } of texts) this.#texts.set(id, text)
    const answers: Answer[] = []
    for (const each of recorded) {
      this.#log.push(each)
      this.#state = evolveExercise(this.#state, each)
      answers.push(...(await this.#tell(each)))
    }
    await this.#place.show(this, state)
    return this.#outcome(recorded, answers)
  }

  /** With one table, a step that the table refused was no step: its reason is the answer. */
  #outcome(recorded: readonly Recorded<ExerciseEvent>[], answers: readonly Answer[]): Answer {
    const [only] = answers
    const isStep = recorded.some(({ event }) => event.type === 'StepDriven')
    if (isStep && answers.length === 1 && only && !only.ok) return only
    return { ok: true, version: this.#state.version }
  }

  /** Passes an exercise event on to the tables that it concerns. */
  async #tell(recorded: Recorded<ExerciseEvent>): Promise<Answer[]> {
    const orders = fanOut(this.#state, recorded).flatMap(({ table, commandId, command }) => {
      const live = this.tables.find(({ id }) => id === table)
      return live ? [live.submit({ commandId, actor: system, command, texts: this.#textsIn(command), once: true })] : []
    })
    return Promise.all(orders)
  }

  /** What the facilitator typed for tables goes into the texts of each. */
  #textsIn(command: object): StoredText[] {
    return Object.values(command).flatMap((id: unknown) => {
      const text = typeof id === 'string' ? this.#texts.get(id) : undefined
      return typeof id === 'string' && text !== undefined ? [{ id, text }] : []
    })
  }
}
