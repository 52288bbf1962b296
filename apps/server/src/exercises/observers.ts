import { type KeptNote, observerProjector } from '@natte-meren/projection'
import {
  type Language,
  noteTag,
  type ObserverCommand,
  type ObserversSlice,
  observerNote,
  observerView,
  type RejectionCode,
  step,
} from '@natte-meren/protocol'
import type { NoteRecord, Store } from '../store/store.ts'
import type { Connection } from '../transport/play.ts'
import type { House } from './house.ts'
import type { LiveExercise } from './liveExercise.ts'
import type { LiveTable } from './liveTable.ts'
import { noteMoment } from './noteMoment.ts'
import { clockOf, paceOf } from './pacedClock.ts'
import { hashToken, newId, newToken } from './secrets.ts'
import { serialQueue } from './serialQueue.ts'
import { SharedView } from './sharedView.ts'

/** Most notes of one observer at one exercise. [OBS-6] */
const mostNotes = 300

/** Somebody who was let in beside the tables. */
export interface Observer {
  readonly id: string
  readonly name: string
  readonly token: string
}

/** What is kept of the observers of an exercise. */
interface Kept {
  readonly link: string | null
  readonly notes: readonly NoteRecord[]
}

export interface ObserverSurroundings {
  /** What observers noted changed. */
  readonly noted: () => void
  /** Somebody came or went, or the link changed. */
  readonly changed: () => void
}

type ShownNote = KeptNote & Pick<NoteRecord, 'observer'>

/** As it is shown: what is left of a removed note is not. */
const shown = (note: NoteRecord): ShownNote[] => {
  const { text } = note
  if (text === null) return []
  const tag = noteTag.parse(note.tag)
  const place = observerNote.shape.place.parse(note.place)
  return [{ ...note, text, tag, place, step: note.step === null ? null : step.parse(note.step) }]
}

/** The observers of one exercise: their link, who is here, and their notes, which no log knows of. */
export class Observers {
  readonly #exercise: LiveExercise
  readonly #house: House
  readonly #around: ObserverSurroundings
  readonly #queue = serialQueue()
  readonly #views = new Map<string, SharedView>()
  readonly #here = new Map<string, { id: string; name: string; table: string }>()
  #notes: readonly NoteRecord[]
  #observed = new Map<string, readonly ShownNote[]>()
  #link: string | null
  #slice: ObserversSlice = { link: null, here: {} }

  constructor(exercise: LiveExercise, house: House, kept: Kept, around: ObserverSurroundings) {
    this.#exercise = exercise
    this.#house = house
    this.#around = around
    this.#notes = kept.notes
    this.#link = kept.link
    this.#showHere()
  }

  static async keptOf(store: Store, exercise: string): Promise<Kept> {
    return { link: await store.observerLinkOf(exercise), notes: await store.notes(exercise) }
  }

  /** For the facilitator: who is here, and the way in. */
  get slice(): ObserversSlice {
    return this.#slice
  }

  /** What all observers noted at a table, in the order of the moments. */
  at(table: string): readonly ShownNote[] {
    const known = this.#observed.get(table)
    if (known) return known
    const notes = this.#notes.filter((note) => note.table === table).flatMap(shown)
    this.#observed.set(table, notes)
    return notes
  }

  /** Another link, or none: the one that there was lets nobody in any more. [OBS-1] */
  async changeLink(open: boolean): Promise<void> {
    const { id } = this.#exercise.record
    // The exercise is part of it, so that a device with another link still knows which notes are its own.
    const key = open ? `${id}.${newToken()}` : null
    await this.#house.store.replaceObserverLink(id, key, this.#house.clock.now())
    this.#link = key
    this.#showHere()
    this.#around.changed()
  }

  /** Lets somebody in, known again by the token of an earlier time. */
  async admit(token: string | null, name: string): Promise<Observer> {
    const { store } = this.#house
    const exercise = this.#exercise.record.id
    const found = token === null ? null : await store.observer(hashToken(token))
    const known = found?.exercise === exercise ? found : null
    const own = known && token !== null ? token : newToken()
    const id = known?.id ?? newId('o')
    if (known?.name !== name) {
      await store.keepObserver({ tokenHash: hashToken(own), id, exercise, name })
      this.#change(this.#notes.map((note) => (note.observer === id ? { ...note, by: name } : note)))
    }
    return { id, name, token: own }
  }

  /** Shows an observer what is its own at a table. */
  enter(connection: Connection, { id, name }: Observer, table: LiveTable, language: Language): SharedView {
    this.#here.set(connection.id, { id, name, table: table.id })
    this.#showHere()
    this.#around.changed()
    const room = `observer:${this.#exercise.record.id}:${id}:${table.id}:${language}`
    const view = this.#views.get(room) ?? this.#open(room, id, table, language)
    view.refresh()
    view.show(connection)
    return view
  }

  leave(view: SharedView, connection: Connection): void {
    view.hide(connection)
    if (!view.isWatched) this.#views.delete(view.room)
    this.#here.delete(connection.id)
    this.#showHere()
    this.#around.changed()
  }

  /** Something happened at the tables that observers see. */
  refresh(): void {
    for (const view of this.#views.values()) view.refresh()
  }

  /** Writes, changes or removes a note of this observer; null when that is done. */
  carryOut({ id, name }: Observer, commandId: string, command: ObserverCommand): Promise<RejectionCode | null> {
    return this.#queue(() =>
      command.type === 'WriteNote' ? this.#write({ id, name }, `n.${commandId}`, command) : this.#revise(id, command),
    )
  }

  async #write(
    writer: { readonly id: string; readonly name: string },
    id: string,
    { table, at, tag, goal, text }: Extract<ObserverCommand, { type: 'WriteNote' }>,
  ): Promise<RejectionCode | null> {
    if (this.#notes.some((note) => note.id === id)) return null
    const live = this.#exercise.tables.find((one) => one.id === table)
    if (!live) return 'exercise/unknown'
    const kept = this.#notes.filter(({ observer, text }) => observer === writer.id && text !== null)
    if (kept.length >= mostNotes) return 'note/too_many'
    const { store } = this.#house
    const { record } = this.#exercise
    const now = clockOf(record, this.#house.clock).now()
    // A fast rehearsal runs on a clock that no device knows.
    const moment = await noteMoment(store, live, paceOf(record) === 'fast' ? now : Math.min(at, now))
    const written = {
      id,
      exercise: record.id,
      table,
      observer: writer.id,
      tag,
      goal: this.#goal(goal),
      text,
      ...moment,
    }
    await store.addNote(written)
    const notes = [...this.#notes, { ...written, by: writer.name }]
    this.#change(notes.sort((a, b) => a.at - b.at || a.id.localeCompare(b.id)))
    return null
  }

  async #revise(
    observer: string,
    command: Exclude<ObserverCommand, { type: 'WriteNote' }>,
  ): Promise<RejectionCode | null> {
    const found = this.#notes.find((note) => note.id === command.note && note.observer === observer)
    if (!found) return 'note/unknown'
    if (found.text === null) return command.type === 'RemoveNote' ? null : 'note/unknown'
    const change =
      command.type === 'RemoveNote'
        ? { tag: found.tag, goal: null, text: null }
        : { tag: command.tag, goal: this.#goal(command.goal), text: command.text }
    await this.#house.store.changeNote(found.id, change)
    this.#change(this.#notes.map((note) => (note.id === found.id ? { ...note, ...change } : note)))
    return null
  }

  #goal(goal: string | null): string | null {
    return this.#exercise.game.scenario.goals.some(({ id }) => id === goal) ? goal : null
  }

  #change(notes: readonly NoteRecord[]): void {
    this.#notes = notes
    this.#observed = new Map()
    this.refresh()
    this.#around.noted()
  }

  #showHere(): void {
    const here = Object.fromEntries([...this.#here.values()].map(({ id, name, table }) => [id, { name, table }]))
    this.#slice = { link: this.#link === null ? null : `/waarnemer#${this.#link}`, here }
  }

  #open(room: string, id: string, table: LiveTable, language: Language): SharedView {
    const project = observerProjector(this.#exercise.game, language)
    let before: readonly ShownNote[] = []
    let own: readonly ShownNote[] = []
    const ownNotes = (): readonly ShownNote[] => {
      const now = this.at(table.id)
      if (now !== before) own = now.filter(({ observer }) => observer === id)
      before = now
      return own
    }
    const { sendToRoom, log } = this.#house
    const view = new SharedView({
      channel: 'observer',
      room,
      schemas: observerView.shape,
      project: () => {
        const name = [...this.#here.values()].find((one) => one.id === id)?.name ?? ''
        return project(table.state, { name, tables: this.#exercise.tables.length, notes: ownNotes() })
      },
      sendToRoom,
      log,
    })
    this.#views.set(room, view)
    return view
  }
}
