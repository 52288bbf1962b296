import type { Actor, ExerciseState, Game, TableState } from '@natte-meren/engine'
import { type ControlContext, lookedAt, type TableContext } from '@natte-meren/projection'
import type { Language, MeasureAnswer, MeasureMoment } from '@natte-meren/protocol'
import { StatePages } from '../paper/statePages.ts'
import type { ExerciseRecord, TableRecord } from '../store/store.ts'
import { TableBots } from './bots.ts'
import { Chair } from './chair.ts'
import { dayOf } from './days.ts'
import { ExerciseAudience } from './exerciseAudience.ts'
import { Autopilot } from './autopilot.ts'
import type { House } from './house.ts'
import { LiveExercise } from './liveExercise.ts'
import { type Answer, LiveTable } from './liveTable.ts'
import { clockOf, paceOf, viewPace } from './pacedClock.ts'
import { Measure } from './measure.ts'
import { Observers } from './observers.ts'
import { Runs } from './runs.ts'
import { ShownWhatIf } from './shownWhatIf.ts'
import { reserveTable } from './reserveTable.ts'
import { serialQueue } from './serialQueue.ts'
import { TableAudience } from './tableAudience.ts'
import { TakeHomeKeys } from './takeHomeKeys.ts'

/** With many tables the views of the whole exercise gather changes for this long, ms: in the debrief all devices see them. */
const gatherMs = 100
const gatherInDebriefMs = 500
const nobody: ReadonlyMap<string, number> = new Map()
const system = (): Actor => ({ kind: 'system' })

/** One table with all who look at it and play at it. */
export interface Seating {
  readonly record: TableRecord
  readonly table: LiveTable
  readonly audience: TableAudience
  readonly context: TableContext
  readonly bots: TableBots | null
}

/** What is kept beside the logs. */
interface Kept {
  readonly observers: Awaited<ReturnType<typeof Observers.keptOf>>
  readonly measured: Awaited<ReturnType<House['store']['measured']>>
}

/** An exercise in memory with its tables and everybody around them. */
export class RunningExercise {
  readonly exercise: LiveExercise
  readonly audience: ExerciseAudience
  readonly pages: StatePages
  readonly chair: Chair
  readonly observers: Observers
  readonly runs: Runs
  readonly measure: Measure
  readonly #house: House
  readonly #whatIf: ShownWhatIf
  readonly #seatings = new Map<string, Seating>()
  readonly #keys: TakeHomeKeys
  readonly #autopilot: Autopilot | null
  readonly #adding = serialQueue()
  readonly #openTable: (id: string) => Promise<LiveTable>
  #gathering: (() => void) | null = null
  /** Told when the exercise has moved on by itself. */
  onProgress: () => Promise<void> = async () => undefined

  private constructor(
    house: House,
    exercise: LiveExercise,
    keys: TakeHomeKeys,
    openTable: (id: string) => Promise<LiveTable>,
    kept: Kept,
  ) {
    this.#house = house
    this.#openTable = openTable
    this.exercise = exercise
    this.#keys = keys
    const { paper: files, clock, log } = house
    this.pages = new StatePages({ exercise: this.record.id, language: this.language, files, clock, log })
    this.chair = new Chair(exercise, house, () => this.audience.refresh())
    this.observers = new Observers(exercise, house, kept.observers, {
      noted: () => this.#refreshControls(),
      changed: () => this.audience.refresh(),
    })
    this.runs = new Runs(exercise.game, house.store)
    this.measure = new Measure(exercise, house.store, kept.measured)
    this.#whatIf = new ShownWhatIf(exercise.game, house, () => this.audience.refresh())
    this.audience = new ExerciseAudience(exercise, dayOf(this.record.createdAt), house, {
      away: (table) => this.#seatings.get(table)?.audience.away ?? nobody,
      chair: () => this.chair.slice,
      observers: () => this.observers.slice,
      lookedBack: (table) => this.runs.ready(table),
      workedOut: (choice) => this.#whatIf.workedOut(choice),
    })
    for (const record of this.record.tables) {
      const table = exercise.tables.find(({ id }) => id === record.id)
      if (!table) continue
      const seating = this.#seat(record, table)
      this.#seatings.set(record.id, seating)
      this.pages.add(record.number, table, () => seating.audience.controlContext())
    }
    this.#autopilot = paceOf(this.record) ? new Autopilot(this, clockOf(this.record, house.clock)) : null
  }

  /** Brings an exercise and its tables back from their logs; nothing moves yet. */
  static async open(house: House, record: ExerciseRecord, game: Game): Promise<RunningExercise> {
    const { store, clock, sleeps, log } = house
    const keys = new TakeHomeKeys(store, record.id, await store.takeHomes(record.id))
    // The tables are there before the whole of which they are part, and can change only after it is there.
    const whole: { running: RunningExercise | null } = { running: null }
    const show = async (table: LiveTable, before: TableState) => whole.running?.showTable(table, before)
    const own = clockOf(record, clock)
    const place = { game, store, clock: own, sleeps, log, show }
    const openTable = (id: string) => LiveTable.open(id, place)
    const tables = await Promise.all(record.tables.map(({ id }) => openTable(id)))
    const observers = await Observers.keptOf(store, record.id)
    const measured = await store.measured(record.id)
    const showExercise = async (_: LiveExercise, before: ExerciseState) => {
      await whole.running?.readRun()
      whole.running?.showExercise(before)
    }
    const exercise = await LiveExercise.open(record, { game, store, clock: own, log, tables, show: showExercise })
    whole.running = new RunningExercise(house, exercise, keys, openTable, { observers, measured })
    await whole.running.readRun()
    return whole.running
  }

  get record(): ExerciseRecord {
    return this.exercise.record
  }

  get state(): ExerciseState {
    return this.exercise.state
  }

  /** What the control room of the first table shows Next by. */
  get controlContext(): ControlContext {
    const [first] = this.seatings
    if (!first) throw new Error('An exercise has at least one table.')
    const allTables = this.exercise.tables.map(({ state }) => state)
    return { ...first.context, exercise: this.state, allTables, online: new Set(), observed: [], scored: [] }
  }

  get seatings(): readonly Seating[] {
    return [...this.#seatings.values()]
  }

  seating(table: string): Seating | null {
    return this.#seatings.get(table) ?? null
  }

  /** Takes up play again after the server was away since `lastAlive`: that was no play time. [TIME-5] */
  async recover(lastAlive: number): Promise<void> {
    await Promise.all(this.seatings.map(({ table }) => table.reanchor(lastAlive)))
    await this.exercise.resume()
    await this.placeBots()
    this.wake()
  }

  /** Puts scripted players where the exercise asked for them; a repeat does nothing. */
  async placeBots(): Promise<void> {
    const roles = this.state.created?.bots ?? []
    await Promise.all(
      this.seatings.flatMap(({ table }) =>
        roles.map((role) => {
          const commandId = `${this.record.id}:bot:${role}`
          return table.submit({ commandId, actor: system, command: { type: 'PlaceBot', role }, once: true })
        }),
      ),
    )
  }

  /**
   * One table more. Its code is kept before the log knows of the table, so that it is nobody else's: what is cut off
   * in between goes at the next start. [EX-8]
   */
  addTable(commandId: string): Promise<Answer> {
    return this.#adding(async () => {
      const { store } = this.#house
      const earlier = await store.answered(this.record.id, commandId)
      if (earlier !== null) return { ok: true, version: earlier }
      const record = await reserveTable(store, this.record)
      const table = await this.#openTable(record.id)
      const { id, number, code } = record
      const answer = await this.exercise.submit({
        commandId,
        command: { type: 'AddTable', table: id, number, code },
        whenStored: () => {
          this.exercise.takeIn(record, table)
          this.#seatings.set(id, this.#seat(record, table))
        },
      })
      if (!answer.ok) await store.removeTable(record)
      await this.placeBots()
      this.wake()
      return answer
    })
  }

  /** Time passes, and scripted players play. */
  wake(): void {
    for (const { table, bots } of this.#seatings.values()) {
      table.wake()
      bots?.think()
    }
    this.#autopilot?.start()
    this.pages.touchAll()
  }

  async sleep(): Promise<void> {
    this.#gathering?.()
    this.audience.sleep()
    this.#autopilot?.stop()
    this.#whatIf.follow(null)
    for (const { bots } of this.#seatings.values()) bots?.stop()
    await this.exercise.settled()
    await Promise.all(this.seatings.map(({ table }) => table.sleep()))
    await this.pages.flush()
  }

  /** Whether play time is passing at any table. */
  get isRunning(): boolean {
    return this.seatings.some(({ table }) => table.state.clock.running)
  }

  async showTable(table: LiveTable, before: TableState): Promise<void> {
    const seating = this.#seatings.get(table.id)
    if (!seating) return
    await this.#keys.layOut(table.state, (seat) => this.#languageOf(seating, seat))
    seating.audience.refresh(before)
    this.observers.refresh()
    seating.bots?.think()
    this.pages.touch(table.id)
    this.#showSoon()
  }

  /** Counts what somebody answered to the measure, and asks it no more. */
  async answerMeasure(
    { table, audience }: Seating,
    seat: string,
    moment: MeasureMoment,
    answer: MeasureAnswer,
  ): Promise<void> {
    await this.measure.answer(table.state, seat, moment, answer)
    audience.refreshAll()
  }

  #showSoon(): void {
    if (this.record.tables.length === 1) this.audience.refresh()
    else this.#gathering ??= this.#house.clock.after(this.#gatherFor, () => this.showExercise())
  }

  get #gatherFor(): number {
    return this.state.place === 'debrief' ? gatherInDebriefMs : gatherMs
  }

  /** Brings everything that facilitators and beamers see up to date. */
  showExercise(before: ExerciseState = this.state): void {
    this.#gathering?.()
    this.#gathering = null
    this.audience.refresh()
    // A word that is hidden goes from the screens of its own table too.
    const hid = before.desk.hidden !== this.state.desk.hidden
    for (const { audience } of this.#seatings.values()) hid ? audience.refreshAll() : audience.refreshControl()
  }

  #refreshControls(): void {
    for (const { audience } of this.#seatings.values()) audience.refreshControl()
  }

  /** Reads the run that the room looks at. */
  async readRun(): Promise<void> {
    const { state, tables } = this.exercise
    this.#whatIf.follow(state.place === 'debrief' ? state.whatIf : null)
    if (state.place !== 'debrief') return this.runs.clear()
    const table = lookedAt(
      state,
      tables.map((each) => each.state),
    )
    if (table !== null) await this.runs.read(table)
  }

  #languageOf(seating: Seating, seat: string): Language {
    const sitting = [...seating.audience.players].find((player) => player.seat === seat)
    return sitting?.language ?? this.language
  }

  /** Language of the beamer and of what is printed. */
  get language(): Language {
    return this.record.language === 'en' ? 'en' : 'nl'
  }

  #seat(record: TableRecord, table: LiveTable): Seating {
    const pace = viewPace(this.record)
    const tables = () => this.record.tables.length
    const context: TableContext = {
      texts: (id) => table.texts.get(id),
      code: record.code,
      get tables() {
        return tables()
      },
      takeHomeKey: (seat) => this.#keys.of(record.id, seat),
      day: dayOf(this.record.createdAt),
      hiddenWords: () => this.audience.hiddenWords,
      measure: (seat) => this.measure.asks(table.state, seat),
      ...(pace ? { pace } : {}),
    }
    const around = () => ({
      exercise: this.exercise.state,
      allTables: this.exercise.tables.map(({ state }) => state),
      observed: this.observers.at(record.id),
      scored: this.observers.scoredAt(record.id),
    })
    const { botBrain } = this.#house
    return {
      record,
      table,
      context,
      audience: new TableAudience(
        table,
        {
          context,
          exercise: around,
          together: {
            enter: (connection, language) => this.audience.together(connection, language),
            leave: (view, connection) => this.audience.leave(view, connection),
          },
          onPresence: () => this.#showSoon(),
        },
        this.#house,
      ),
      bots:
        botBrain &&
        new TableBots(table, context, this.language, botBrain, {
          clock: clockOf(this.record, this.#house.clock),
          log: this.#house.log,
        }),
    }
  }
}
