import { type KeptNote, type KeptScore, observerProjector } from '@natte-meren/projection'
import {
  goalScore,
  type Language,
  noteTag,
  type ObserverCommand,
  type ObserversSlice,
  observerNote,
  observerView,
  type RejectionCode,
  step,
} from '@natte-meren/protocol'
import type { NoteRecord, ScoreRecord, Store } from '../store/store.ts'
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
  readonly scores: readonly ScoreRecord[]
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

/** What is one observer's own; the same list as long as nothing changed. */
const ownOf = <T extends { readonly observer: string }>(observer: string, all: () => readonly T[]) => {
  let before: readonly T[] = []
  let own: readonly T[] = []
  return (): readonly T[] => {
    const now = all()
    if (now !== before) own = now.filter((one) => one.observer === observer)
    before = now
    return own
  }
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
  #scores: readonly ScoreRecord[]
  #observed = new Map<string, readonly ShownNote[]>()
  #scored = new Map<string, readonly KeptScore[]>()
  #link: string | null
  #slice: ObserversSlice = { link: null, here: {} }

  constructor(exercise: LiveExercise, house: House, kept: Kept, around: ObserverSurroundings) {
    this.#exercise = exercise
    this.#house = house
    this.#around = around
    this.#notes = kept.notes
    this.#scores = kept.scores
    this.#link = kept.link
    this.#showHere()
  }

  static async keptOf(store: Store, exercise: string): Promise<Kept> {
    return {
      link: await store.observerLinkOf(exercise),
      notes: await store.notes(exercise),
      scores: await store.scores(exercise),
    }
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

  /** How far observers saw the learning goals at a table. */
  scoredAt(table: string): readonly KeptScore[] {
    const known = this.#scored.get(table)
    if (known) return known
    const scores = this.#scores
      .filter((score) => score.table === table)
      .map(({ observer, by, goal, score }) => ({ observer, by, goal, score: goalScore.parse(score) }))
    this.#scored.set(table, scores)
    return scores
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
      const renamed = <T extends { readonly observer: string; readonly by: string }>(own: T): T =>
        own.observer === id ? { ...own, by: name } : own
      this.#scores = this.#scores.map(renamed)
      this.#change(this.#notes.map(renamed))
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
    return this.#queue(() => {
      if (command.type === 'WriteNote') return this.#write({ id, name }, `n.${commandId}`, command)
      return command.type === 'ScoreGoal' ? this.#score({ id, name }, command) : this.#revise(id, command)
    })
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
    command: Extract<ObserverCommand, { type: 'EditNote' | 'RemoveNote' }>,
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

  async #score(
    { id: observer, name }: { readonly id: string; readonly name: string },
    { table, goal, score }: Extract<ObserverCommand, { type: 'ScoreGoal' }>,
  ): Promise<RejectionCode | null> {
    if (!this.#exercise.tables.some((one) => one.id === table)) return 'exercise/unknown'
    if (this.#goal(goal) === null) return 'message/malformed'
    const exercise = this.#exercise.record.id
    await this.#house.store.keepScore({ exercise, table, observer, goal, score })
    const others = this.#scores.filter((one) => one.table !== table || one.observer !== observer || one.goal !== goal)
    this.#scores = score === null ? others : [...others, { exercise, table, observer, by: name, goal, score }]
    this.#change(this.#notes)
    return null
  }

  #goal(goal: string | null): string | null {
    return this.#exercise.game.scenario.goals.some(({ id }) => id === goal) ? goal : null
  }

  #change(notes: readonly NoteRecord[]): void {
    this.#notes = notes
    this.#observed = new Map()
    this.#scored = new Map()
    this.refresh()
    this.#around.noted()
  }

  #showHere(): void {
    const here = Object.fromEntries([...this.#here.values()].map(({ id, name, table }) => [id, { name, table }]))
    this.#slice = { link: this.#link === null ? null : `/waarnemer#${this.#link}`, here }
  }

  #open(room: string, id: string, table: LiveTable, language: Language): SharedView {
    const project = observerProjector(this.#exercise.game, language)
    const ownNotes = ownOf(id, () => this.at(table.id))
    const ownScores = ownOf(id, () => this.scoredAt(table.id))
    const { sendToRoom, log } = this.#house
    const view = new SharedView({
      channel: 'observer',
      room,
      schemas: observerView.shape,
      project: () => {
        const name = [...this.#here.values()].find((one) => one.id === id)?.name ?? ''
        const tables = this.#exercise.tables.length
        return project(table.state, { name, tables, notes: ownNotes(), scores: ownScores() })
      },
      sendToRoom,
      log,
    })
    this.#views.set(room, view)
    return view
  }
}
