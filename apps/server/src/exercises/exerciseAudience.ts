import {
  beamerProjector,
  type ExerciseContext,
  firstLook,
  type HiddenWords,
  hiddenWords,
  type Lookout,
  lookAtTables,
  type OverviewContext,
  overviewProjector,
  type TogetherContext,
  togetherProjector,
  type PlenaryContext,
  plenaryProjector,
  rowsProjector,
  type WatchedTable,
} from '@natte-meren/projection'
import {
  beamerView,
  type Channel,
  type Language,
  overviewRow,
  overviewView,
  togetherChannel,
  plenaryView,
  type Views,
} from '@natte-meren/protocol'
import type { Connection } from '../transport/play.ts'
import { eachEntry } from './eachEntry.ts'
import type { House } from './house.ts'
import type { LiveExercise } from './liveExercise.ts'
import { paceOf, viewPace } from './pacedClock.ts'
import { SharedView, type SliceSchemas } from './sharedView.ts'

/** With many tables, how often somebody looks who has waited too long, ms. */
const lookMs = 1_000

/** What the views of an exercise need that is in no log. */
export interface ExerciseSurroundings {
  readonly away: (table: string) => WatchedTable['away']
  readonly chair: () => OverviewContext['chair']
  readonly observers: () => OverviewContext['observers']
  readonly lookedBack: PlenaryContext['lookedBack']
  readonly workedOut: PlenaryContext['workedOut']
}

/** Everybody who looks at the whole exercise: facilitators and beamers. */
export class ExerciseAudience {
  readonly #exercise: LiveExercise
  readonly #house: House
  readonly #day: string
  readonly #around: ExerciseSurroundings
  readonly #rows: ReturnType<typeof rowsProjector>
  readonly #views = new Map<string, SharedView>()
  #lookout: Lookout = firstLook
  #stopLooking: () => void = () => undefined
  #hiddenBy: readonly string[] | null = null
  #hidden: HiddenWords = new Map()

  constructor(exercise: LiveExercise, day: string, house: House, around: ExerciseSurroundings) {
    this.#exercise = exercise
    this.#day = day
    this.#house = house
    this.#around = around
    this.#rows = rowsProjector(exercise.game)
  }

  overview(connection: Connection, language: Language): SharedView {
    const room = `overview:${this.#exercise.record.id}:${language}`
    const schemas = { ...overviewView.shape, tables: eachEntry(overviewRow) }
    const view = this.#show(connection, room, 'overview', schemas, () => {
      const project = overviewProjector(this.#exercise.game, language)
      return () => project(this.#overviewContext())
    })
    this.#lookAgain()
    return view
  }

  beamer(connection: Connection, language: Language): SharedView {
    const room = `beamer:${this.#exercise.record.id}:${language}`
    return this.#show(connection, room, 'beamer', beamerView.shape, () => {
      const project = beamerProjector(this.#exercise.game, language)
      const [first] = this.#exercise.tables
      return () => first && project(this.#context(), first.state)
    })
  }

  /** What players get of all tables: the same for all of them. */
  together(connection: Connection, language: Language): SharedView {
    const room = `together:${this.#exercise.record.id}:${language}`
    return this.#show(connection, room, 'together', togetherChannel.shape, () => {
      const project = togetherProjector(this.#exercise.game, language)
      return () => ({ together: project(this.#played()) })
    })
  }

  /** Words that the facilitator took off the screens. */
  get hiddenWords(): HiddenWords {
    const { hidden } = this.#exercise.state.desk
    if (hidden !== this.#hiddenBy) {
      this.#hiddenBy = hidden
      this.#hidden = hiddenWords(hidden, this.#played().tables)
    }
    return this.#hidden
  }

  /** What the room looks at in the debrief: the same for everybody in the exercise. */
  plenary(connection: Connection, language: Language): SharedView {
    const room = `plenary:${this.#exercise.record.id}:${language}`
    return this.#show(connection, room, 'plenary', plenaryView.shape, () => {
      const project = plenaryProjector(this.#exercise.game, language)
      return () => project(this.#plenaryContext())
    })
  }

  leave(view: SharedView, connection: Connection): void {
    view.hide(connection)
    if (!view.isWatched) this.#views.delete(view.room)
  }

  refresh(): void {
    for (const view of this.#views.values()) view.refresh()
    this.#lookAgain()
  }

  /** No more timers. */
  sleep(): void {
    this.#stopLooking()
  }

  /** Waiting grows too long by itself: as long as a facilitator watches several tables, somebody looks. */
  #lookAgain(): void {
    this.#stopLooking()
    const watched = [...this.#views.values()].filter(({ channel }) => channel === 'overview')
    if (watched.length === 0 || this.#exercise.tables.length < 2) return
    this.#stopLooking = this.#house.clock.after(lookMs, () => {
      for (const view of watched) view.refresh()
      this.#lookAgain()
    })
  }

  #overviewContext(): OverviewContext {
    const context = this.#context()
    const tables = context.tables.map((state) => ({
      state,
      code: context.codes[state.table] ?? '',
      name: context.names[state.table] ?? null,
      away: this.#around.away(state.table),
    }))
    const rows = this.#rows(tables, context.exercise)
    if (tables.length > 1) this.#lookout = lookAtTables(Object.values(rows), this.#house.clock.now(), this.#lookout)
    return {
      ...context,
      rows,
      exceptions: this.#lookout.exceptions,
      chair: this.#around.chair(),
      observers: this.#around.observers(),
    }
  }

  #played(): TogetherContext {
    const { state, tables } = this.#exercise
    return { exercise: state, tables: tables.map((table) => ({ state: table.state, texts: table.read })) }
  }

  #plenaryContext(): PlenaryContext {
    const { exercise, tables } = this.#played()
    const { lookedBack, workedOut } = this.#around
    return { exercise, tables, lookedBack, workedOut }
  }

  #context(): ExerciseContext {
    const { record, state, tables } = this.#exercise
    const address = this.#house.address()
    const pace = viewPace(record)
    return {
      exercise: state,
      tables: tables.map((table) => table.state),
      names: Object.fromEntries(tables.map(({ id, name }) => [id, name])),
      texts: Object.fromEntries(tables.map(({ id, read }) => [id, read])),
      codes: Object.fromEntries(record.tables.map(({ id, code }) => [id, code])),
      address,
      beamer: `${address}/zaal#${record.beamerKey}`,
      day: this.#day,
      rehearsal: paceOf(record),
      ...(pace ? { pace } : {}),
    }
  }

  #show(
    connection: Connection,
    room: string,
    channel: Channel,
    schemas: SliceSchemas,
    projector: () => () => Views[Channel] | undefined,
  ): SharedView {
    let view = this.#views.get(room)
    if (!view) {
      const project = projector()
      const { sendToRoom, log } = this.#house
      view = new SharedView({ channel, room, schemas, project: () => project() ?? null, sendToRoom, log })
      this.#views.set(room, view)
    }
    view.show(connection)
    return view
  }
}
