import { prepareGame, seatOfDevice } from '@natte-meren/engine'
import { lensOf, projectTakeHome } from '@natte-meren/projection'
import {
  type ExerciseChange,
  type ExerciseSummary,
  type MeasureAnswer,
  type NewExercise,
  type RejectionCode,
  type TakeHomeView,
  takeHomeView,
} from '@natte-meren/protocol'
import type { ExerciseRecord, RecordChange } from '../store/store.ts'
import { dayOf, daysLater } from './days.ts'
import { summaryOf } from './exerciseSummary.ts'
import type { House } from './house.ts'
import { createExercise, languageOf, planOf } from './newExercise.ts'
import type { Answer } from './liveTable.ts'
import { RunningExercise } from './runningExercise.ts'
import { hashToken } from './secrets.ts'
import type { Sleep } from './sleepWatch.ts'

const heartbeatMs = 1_000
const sweepMs = 3_600_000

export interface TakeHomePage {
  readonly page: TakeHomeView
  /** Day on which it disappears, "2026-12-24". */
  readonly keptUntil: string
  /** It asks what was asked before play once more. */
  readonly asks: boolean
}

/** Where a code leads. */
export type CodeTarget = { readonly running: RunningExercise; readonly table: string | null }

/** All exercises of this server. Those that ended are in memory only after somebody asked for them. */
export class Exercises {
  readonly #house: House
  readonly #records = new Map<string, ExerciseRecord>()
  readonly #running = new Map<string, Promise<RunningExercise | null>>()
  #stopTimers: (() => void)[] = []
  #closed = false
  /** Told when an exercise is about to be deleted, so that nobody goes on looking at it. */
  onRemove: (running: RunningExercise) => void = () => undefined
  /** Told when the link of the observers of an exercise was taken away. */
  onLinkGone: (running: RunningExercise) => void = () => undefined

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
        await this.noteProgress(running)
      } else {
        // It was being made when the server stopped: nobody ever got an answer about it.
        log.warn({ exercise: record.id }, 'an unfinished exercise was removed')
        await this.remove(record.id)
      }
    }
    await this.#sweep()
    this.#house.sleeps.start((sleep) => void this.#wakeUp(sleep))
    this.#every(heartbeatMs, () => this.#beat())
    this.#every(sweepMs, () => this.#sweep())
    log.info({ exercises: this.#records.size, at: clock.now() }, 'recovered')
  }

  async create(request: NewExercise): Promise<RunningExercise | RejectionCode> {
    const made = await createExercise(this.#house, request)
    if (typeof made === 'string') return made
    this.#records.set(made.record.id, made.record)
    this.#running.set(made.record.id, Promise.resolve(this.#watched(made)))
    return made
  }

  /** One table more at an exercise. */
  async addTable(running: RunningExercise, commandId: string): Promise<Answer> {
    const answer = await running.addTable(commandId)
    this.#adopt(running.record.id, { tables: running.record.tables })
    return answer
  }

  /** Makes another exercise after the plan of this one. */
  async copy(id: string): Promise<RunningExercise | RejectionCode> {
    const running = await this.find(id)
    const record = this.#records.get(id)
    if (!running || !record) return 'exercise/unknown'
    return this.create(planOf(record, running.state))
  }

  /** Changes what its facilitators decide about an exercise as a whole; null when that is done. */
  async change(id: string, { name, archived, compared, keepDays }: ExerciseChange): Promise<RejectionCode | null> {
    const record = this.#records.get(id)
    if (!record) return 'exercise/unknown'
    if (archived && record.endedAt === null && (await this.find(id))?.state.place !== 'lobby') return 'exercise/in_play'
    await this.#change(id, {
      ...(name === undefined ? {} : { name }),
      ...(archived === undefined ? {} : { archived }),
      ...(compared === undefined ? {} : { compared }),
      ...(keepDays === undefined ? {} : { keepDays, keptUntil: daysLater(this.#house.clock.now(), keepDays) }),
    })
    return null
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

  /** Where the link of an observer leads. [OBS-1] */
  async byObserverKey(key: string): Promise<RunningExercise | 'observer/unknown_link' | 'observer/revoked'> {
    const link = await this.#house.store.observerLink(key)
    if (link?.revoked) return 'observer/revoked'
    return (link && (await this.find(link.exercise))) ?? 'observer/unknown_link'
  }

  /** Gives observers another link, or none; false when there is no such exercise. */
  async changeObserverLink(id: string, open: boolean): Promise<boolean> {
    const running = await this.find(id)
    if (!running) return false
    await running.observers.changeLink(open)
    this.onLinkGone(running)
    return true
  }

  /** Exercises that ended and may be held beside others; what scripted players did alone says nothing. [COMP-1] */
  get compared(): readonly ExerciseRecord[] {
    return [...this.#records.values()].filter(
      ({ compared, endedAt, rehearsal }) => compared && endedAt !== null && rehearsal === null,
    )
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

  /**
   * Takes note of where play has come. What begins is kept as long from then on: what was prepared weeks ahead does not
   * disappear during play. The codes of what ended are no longer for newcomers.
   */
  async noteProgress({ record: { id }, state: { place } }: RunningExercise): Promise<void> {
    const at = this.#house.clock.now()
    const record = this.#records.get(id)
    if (!record || place === 'lobby') return
    if (record.begunAt === null) {
      const keptUntil = Math.max(record.keptUntil, daysLater(at, record.keepDays))
      await this.#change(id, { begunAt: at, keptUntil, archived: false })
    }
    if (place !== 'ended' || record.endedAt !== null) return
    await this.#house.store.endExercise(id, at)
    this.#adopt(id, { endedAt: at })
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
    await this.#house.paper.remove(id)
    return true
  }

  async takeHome(key: string): Promise<TakeHomePage | null> {
    const found = await this.#seatOfKey(key)
    if (!found) return null
    const { running, seating, seat, language, record } = found
    const { table, context } = seating
    const lens = lensOf(table.game, languageOf(language))
    const page = takeHomeView.parse(projectTakeHome(lens, table.state, seat, context))
    const asks = running.measure.asks(table.state, seat) === 'after'
    return { page, keptUntil: dayOf(record.keptUntil), asks }
  }

  /** What is answered to the measure on a page that was taken home. */
  async measureAfter(key: string, answer: MeasureAnswer): Promise<RejectionCode | null> {
    const found = await this.#seatOfKey(key)
    if (!found) return 'take_home/unknown'
    await found.running.answerMeasure(found.seating, found.seat, 'after', answer)
    return null
  }

  /** What is answered to it before play, by the device with this token. */
  async measureBefore(token: string, answer: MeasureAnswer): Promise<RejectionCode | null> {
    const known = await this.#house.store.device(hashToken(token))
    const running = known && (await this.ofTable(known.table))
    const seating = running?.seating(known?.table ?? '')
    const seat = known && seating && seatOfDevice(seating.table.state.seats, known.device)
    if (!running || !seating || !seat) return 'seat/unknown'
    await running.answerMeasure(seating, seat, 'before', answer)
    return null
  }

  async #seatOfKey(key: string) {
    const found = await this.#house.store.takeHome(key)
    const record = found && this.#records.get(found.exercise)
    if (!found || !record || record.keptUntil <= this.#house.clock.now()) return null
    const running = await this.find(record.id)
    const seating = running?.seating(found.table)
    return running && seating ? { running, seating, record, seat: found.seat, language: found.language } : null
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
    this.#house.sleeps.stop()
    for (const stop of this.#stopTimers) stop()
    await Promise.all([...this.#running.values()].map(async (running) => (await running)?.sleep()))
    await this.#beat()
  }

  /** A rehearsal goes on by itself. */
  #watched(running: RunningExercise): RunningExercise {
    running.onProgress = () => this.noteProgress(running)
    return running
  }

  async #open(record: ExerciseRecord): Promise<RunningExercise | null> {
    const scenario = await this.#house.shelf.pinned(record.scenarioHash)
    const game = scenario && prepareGame(scenario, record.edition)
    if (game)
      return this.#watched(await this.#adoptTables(record, await RunningExercise.open(this.#house, record, game)))
    this.#house.log.error({ exercise: record.id, hash: record.scenarioHash }, 'the scenario of an exercise is gone')
    return null
  }

  /** Lets go of a table that was half added when the server stopped. */
  async #adoptTables(record: ExerciseRecord, running: RunningExercise): Promise<RunningExercise> {
    const { tables } = running.record
    const dropped = record.tables.filter((table) => !tables.includes(table))
    await Promise.all(dropped.map((table) => this.#house.store.removeTable(table)))
    this.#adopt(record.id, { tables })
    return running
  }

  async #summary(record: ExerciseRecord): Promise<ExerciseSummary> {
    const { shelf, store } = this.#house
    const running = record.endedAt === null ? await this.find(record.id) : null
    const [scenario, pages] = await Promise.all([shelf.pinned(record.scenarioHash), store.takeHomes(record.id)])
    return summaryOf(record, scenario, running, pages.length)
  }

  async #change(id: string, change: RecordChange): Promise<void> {
    await this.#house.store.changeExercise(id, change)
    this.#adopt(id, change)
  }

  /** Takes over what is stored, unless the exercise was deleted meanwhile. */
  #adopt(id: string, change: Partial<ExerciseRecord>): void {
    const record = this.#records.get(id)
    if (record) this.#records.set(id, { ...record, ...change })
  }

  /** The computer slept: every table's clock stands where it stood before. */
  async #wakeUp({ from, to }: Sleep): Promise<void> {
    const { log } = this.#house
    log.warn({ from, seconds: Math.round((to - from) / 1000) }, 'this computer slept')
    await this.#settled().catch((error) => log.error({ err: error }, 'a clock could not be set right after a sleep'))
  }

  async #settled(): Promise<void> {
    const all = await Promise.all(this.#running.values())
    await Promise.all(all.flatMap((running) => running?.seatings ?? []).map(({ table }) => table.settled()))
  }

  /** A sleep is left out before the beat says that the server was alive. */
  async #beat(): Promise<void> {
    await this.#settled()
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
