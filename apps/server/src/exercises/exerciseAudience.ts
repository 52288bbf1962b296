import { beamerProjector, type ExerciseContext, overviewProjector } from '@natte-meren/projection'
import { beamerView, type Channel, type Language, overviewView, type Views } from '@natte-meren/protocol'
import type { Connection } from '../transport/play.ts'
import type { House } from './house.ts'
import type { LiveExercise } from './liveExercise.ts'
import { SharedView, type SliceSchemas } from './sharedView.ts'

/** Everybody who looks at the whole exercise: facilitators and beamers. */
export class ExerciseAudience {
  readonly #exercise: LiveExercise
  readonly #house: House
  readonly #day: string
  readonly #views = new Map<string, SharedView>()

  constructor(exercise: LiveExercise, day: string, house: House) {
    this.#exercise = exercise
    this.#day = day
    this.#house = house
  }

  overview(connection: Connection, language: Language): SharedView {
    const room = `overview:${this.#exercise.record.id}:${language}`
    return this.#show(connection, room, 'overview', overviewView.shape, () => {
      const project = overviewProjector(this.#exercise.game, language)
      return () => project(this.#context())
    })
  }

  beamer(connection: Connection, language: Language): SharedView {
    const room = `beamer:${this.#exercise.record.id}:${language}`
    return this.#show(connection, room, 'beamer', beamerView.shape, () => {
      const project = beamerProjector(this.#exercise.game, language)
      const [first] = this.#exercise.tables
      return () => first && project(this.#context(), first.state, (id) => first.texts.get(id))
    })
  }

  leave(view: SharedView, connection: Connection): void {
    view.hide(connection)
    if (!view.isWatched) this.#views.delete(view.room)
  }

  refresh(): void {
    for (const view of this.#views.values()) view.refresh()
  }

  #context(): ExerciseContext {
    const { record, state, tables } = this.#exercise
    const address = this.#house.address()
    return {
      exercise: state,
      tables: tables.map((table) => table.state),
      codes: Object.fromEntries(record.tables.map(({ id, code }) => [id, code])),
      address,
      beamer: `${address}/zaal#${record.beamerKey}`,
      day: this.#day,
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
