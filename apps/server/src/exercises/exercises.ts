import { prepareGame } from '@natte-meren/engine'
import { exerciseStatus, lensOf, projectTakeHome } from '@natte-meren/projection'
import {
  type ExerciseSummary,
  type Language,
  type NewExercise,
  type RejectionCode,
  type TakeHomeView,
  takeHomeView,
} from '@natte-meren/protocol'
import { inLanguage } from '@natte-meren/scenario'
import type { ExerciseRecord } from '../store/store.ts'
import { dayOf } from './days.ts'
import type { House } from './house.ts'
import { createExercise } from './newExercise.ts'
import { RunningExercise } from './runningExercise.ts'

const heartbeatMs = 1_000
const sweepMs = 3_600_000

export interface TakeHomePage {
  readonly page: TakeHomeView
  /** Last day on which it can be read, "2027-02-22". */
  readonly keptUntil: string
}

/** Where a code leads. */
export type CodeTarget = { readonly running: RunningExercise; readonly table: string | null }

const languageOf = (text: string): Language => (text === 'en' ? 'en' : 'nl')

/** All exercises of this server. Those that ended are in memory only after somebody asked for them. */
export class Exercises {
  readonly #house: House
  readonly #records = new Map<string, ExerciseRecord>()
  readonly #running = new Map<string, Promise<RunningExercise | null>>()
  #stopTimers: (() => void)[] = []
  #closed = false
  /** Told when an exercise is about to be deleted, so that nobody goes on looking at it. */
  onRemove: (running: RunningExercise) => void = () => undefined

  constructor(house: House) {
    this.#house = house
  }

  /** Takes up everything where it was when the server stopped, however it stopped. */
  async recover(): Promise<void> {
    const { store, log, clock } = this.#house
    const lastAlive = (await store.lastBeat()) ?? 0
    for (const record of await store.exercises()) this.#records.set(record.id, record)
    for (const record of [...this.#records.values()].filter(({ endedAt }) => endedAt === null)) {
      const running = await this.find(record.id)
      if (running && running.state.version > 0) {
        await running.recover(lastAlive)
        if (running.state.place === 'ended') await this.end(running)
      } else {
        // It was being made when the server stopped: nobody ever got an answer about it.
        log.warn({ exercise: record.id }, 'an unfinished exercise was removed')
        await this.remove(record.id)
      }
    }
    await this.#sweep()
    this.#every(heartbeatMs, () => this.#beat())
    this.#every(sweepMs, () => this.#sweep())
    log.info({ exercises: this.#records.size, at: clock.now() }, 'recovered')
  }

  async create(request: NewExercise): Promise<RunningExercise | RejectionCode> {
    const made = await createExercise(this.#house, request)
    if (typeof made === 'string') return made
    this.#records.set(made.record.id, made.record)
    this.#running.set(made.record.id, Promise.resolve(made))
    return made
  }

  /** An exercise by id, brought into memory where it is not; null when it is unknown. */
  find(id: string): Promise<RunningExercise | null> {
    const known = this.#running.get(id)
    if (known) return known
    const record = this.#records.get(id)
    if (!record) return Promise.resolve(null)
    const opening = this.#open(record)
    this.#running.set(id, opening)
    opening.catch(() => this.#running.delete(id))
    return opening
  }

  /** What a six-digit code leads to, also when that has ended. */
  async byCode(code: string): Promise<CodeTarget | 'join/unknown_code' | 'join/expired'> {
    const found = await this.#house.store.code(code)
    if (!found) return 'join/unknown_code'
    const running = await this.find(found.exercise)
    return running ? { running, table: found.table } : 'join/expired'
  }

  hasEnded(running: RunningExercise): boolean {
    return this.#records.get(running.record.id)?.endedAt !== null
  }

  async byBeamerKey(key: string): Promise<RunningExercise | null> {
    const record = [...this.#records.values()].find(({ beamerKey }) => beamerKey === key)
    return record ? this.find(record.id) : null
  }

  /** The exercise of a table. */
  ofTable(table: string): Promise<RunningExercise | null> {
    const record = [...this.#records.values()].find(({ tables }) => tables.some(({ id }) => id === table))
    return record ? this.find(record.id) : Promise.resolve(null)
  }

  async list(): Promise<ExerciseSummary[]> {
    const newestFirst = [...this.#records.values()].sort((a, b) => b.createdAt - a.createdAt)
    return Promise.all(newestFirst.map((record) => this.#summary(record)))
  }

  /** Takes note that an exercise ended: its codes are no longer for newcomers. */
  async end(running: RunningExercise): Promise<void> {
    const { id, endedAt } = this.#records.get(running.record.id) ?? running.record
    if (endedAt !== null) return
    const at = this.#house.clock.now()
    await this.#house.store.endExercise(id, at)
    this.#records.set(id, { ...running.record, endedAt: at })
  }

  /** Deletes an exercise with everything that was typed and done in it; false when it is unknown. */
  async remove(id: string): Promise<boolean> {
    const record = this.#records.get(id)
    if (!record) return false
    const running = await this.find(id)
    this.#records.delete(id)
    this.#running.delete(id)
    if (running) {
      this.onRemove(running)
      await running.sleep()
    }
    await this.#house.store.deleteExercise(id)
    return true
  }

  async takeHome(key: string): Promise<TakeHomePage | null> {
    const found = await this.#house.store.takeHome(key)
    const running = found && (await this.find(found.exercise))
    const seating = found && running?.seating(found.table)
    if (!found || !running || !seating) return null
    const { table, context } = seating
    const lens = lensOf(table.game, languageOf(found.language))
    const page = takeHomeView.parse(projectTakeHome(lens, table.state, found.seat, context))
    return { page, keptUntil: dayOf(running.record.keptUntil) }
  }

  /** Number of exercises that can be played, and of tables where play time passes. */
  async counts(): Promise<{ exercises: number; runningTables: number }> {
    const all = await Promise.all(this.#running.values())
    const runningTables = all
      .flatMap((running) => running?.seatings ?? [])
      .filter(({ table }) => table.state.clock.running)
    const open = [...this.#records.values()].filter(({ endedAt }) => endedAt === null)
    return { exercises: open.length, runningTables: runningTables.length }
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const stop of this.#stopTimers) stop()
    await Promise.all([...this.#running.values()].map(async (running) => (await running)?.sleep()))
    await this.#beat()
  }

  async #open(record: ExerciseRecord): Promise<RunningExercise | null> {
    const scenario = await this.#house.shelf.pinned(record.scenarioHash)
    const game = scenario && prepareGame(scenario, record.edition)
    if (game) return RunningExercise.open(this.#house, record, game)
    this.#house.log.error({ exercise: record.id, hash: record.scenarioHash }, 'the scenario of an exercise is gone')
    return null
  }

  async #summary(record: ExerciseRecord): Promise<ExerciseSummary> {
    const scenario = await this.#house.shelf.pinned(record.scenarioHash)
    const language = languageOf(record.language)
    const edition = scenario?.editions.find(({ id }) => id === record.edition)
    const running = record.endedAt === null ? await this.find(record.id) : null
    return {
      id: record.id,
      title: scenario ? inLanguage(scenario.title, language) : record.scenario,
      edition: edition ? inLanguage(edition.title, language) : record.edition,
      code: record.code,
      tables: record.tables.length,
      status: running ? exerciseStatus(running.state) : 'ended',
      createdAt: record.createdAt,
      keptUntil: dayOf(record.keptUntil),
    }
  }

  async #beat(): Promise<void> {
    const { runningTables } = await this.counts()
    if (runningTables > 0) await this.#house.store.beat(this.#house.clock.now())
  }

  async #sweep(): Promise<void> {
    const now = this.#house.clock.now()
    for (const { id, keptUntil } of [...this.#records.values()]) if (keptUntil <= now) await this.remove(id)
  }

  #every(ms: number, work: () => Promise<void>): void {
    const { clock, log } = this.#house
    let stop: () => void = () => undefined
    const next = () => {
      stop = clock.after(ms, () => {
        work()
          .catch((error) => log.error({ err: error }, 'a regular task failed'))
          .finally(() => {
            if (!this.#closed) next()
          })
      })
    }
    next()
    this.#stopTimers.push(() => stop())
  }
}
