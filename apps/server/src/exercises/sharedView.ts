import type { Channel, Change, Views } from '@natte-meren/protocol'
import type { Logger } from 'pino'
import type { Connection, SendToRoom } from '../transport/play.ts'
import { patchBetween } from './patchBetween.ts'

export interface SliceSchema {
  safeParse(value: unknown): { success: boolean }
}

/** The slices of a channel's view, each with the strict schema that it has to pass. */
export type SliceSchemas = Readonly<Record<string, SliceSchema>>

type Slices = Views[Channel] | Readonly<Record<string, unknown>>

export interface SharedViewOptions {
  readonly channel: Channel
  readonly room: string
  readonly schemas: SliceSchemas
  /** Makes the view anew, or null once there is nothing to show; unchanged slices are the same objects as before. */
  readonly project: () => Slices | null
  readonly sendToRoom: SendToRoom
  readonly log: Logger
}

/**
 * What passed a schema: a slice that many views show is checked once. Schemas of views are strict and change nothing,
 * so what passed is sent as it was projected: a copy of every slice at every table would be memory for nothing.
 */
const passed = new WeakMap<SliceSchema, WeakSet<object>>()

const passes = (schema: SliceSchema, value: unknown): boolean => {
  const known = passed.get(schema) ?? new WeakSet()
  passed.set(schema, known)
  const key = typeof value === 'object' ? value : null
  if (key !== null && known.has(key)) return true
  if (!schema.safeParse(value).success) return false
  if (key !== null) known.add(key)
  return true
}

interface Compared {
  readonly before: unknown
  readonly changes: readonly Change[]
}
const compared = new WeakMap<object, Compared>()

/** What turns a slice into another. Where several views show both, it is worked out once. */
const changesOf = (slice: string, before: unknown, after: unknown): readonly Change[] => {
  const key = typeof after === 'object' ? after : null
  const known = key && compared.get(key)
  if (known && known.before === before) return known.changes
  const changes: Change[] = []
  patchBetween(before, after, `/${slice}`, changes)
  if (key) compared.set(key, { before, changes })
  // Else every value would hold the one before it, back to the first.
  if (typeof before === 'object' && before !== null) compared.delete(before)
  return changes
}

/**
 * One view that several devices look at: projected, checked and compared once for all of them, with its
 * own count of changes. What does not pass its schema is not sent.
 */
export class SharedView {
  readonly room: string
  readonly #options: SharedViewOptions
  readonly #watchers = new Set<Connection>()
  /** As projected, to see by identity what changed. */
  #projected: Record<string, unknown> = {}
  /** As checked: the only thing that is sent. */
  #checked: Record<string, unknown> = {}
  #version = 0

  constructor(options: SharedViewOptions) {
    this.#options = options
    this.room = options.room
    this.refresh()
  }

  get channel(): Channel {
    return this.#options.channel
  }

  /** Counts the changes of this view. */
  get version(): number {
    return this.#version
  }

  get isWatched(): boolean {
    return this.#watchers.size > 0
  }

  /** Sends the whole view, and from then on each change. */
  show(connection: Connection): void {
    this.#watchers.add(connection)
    this.resend(connection)
    connection.enter(this.room)
  }

  resend(connection: Connection): void {
    const { channel } = this.#options
    const full = this.#isComplete ? (this.#checked as unknown as Views[Channel]) : null
    connection.send({ channel, to: this.#version, full })
  }

  hide(connection: Connection): void {
    this.#watchers.delete(connection)
    connection.leave(this.room)
  }

  /** Looks for changes, and sends them to all who watch. */
  refresh(): void {
    const { channel, schemas, sendToRoom } = this.#options
    const wasComplete = this.#isComplete
    const projected = this.#project()
    if (!projected) return
    const patch: Change[] = []
    for (const slice of Object.keys(schemas)) {
      const value = projected[slice]
      if (slice in this.#projected && value === this.#projected[slice]) continue
      this.#projected[slice] = value
      const known = slice in this.#checked
      const before = this.#checked[slice]
      if (!this.#check(slice, value)) continue
      if (known) patch.push(...changesOf(slice, before, this.#checked[slice]))
      else patch.push([`/${slice}`, this.#checked[slice]])
    }
    if (patch.length === 0) return
    this.#version += 1
    if (!this.isWatched) return
    const [watcher] = this.#watchers
    const update = { channel, to: this.#version, patch }
    if (!wasComplete) for (const each of this.#watchers) this.resend(each)
    // Most roles have one device: no room has to be looked up for it.
    else if (watcher && this.#watchers.size === 1) watcher.send(update)
    else sendToRoom(this.room, update)
  }

  /** A slice that never passed its schema leaves nothing to show. */
  get #isComplete(): boolean {
    return Object.keys(this.#options.schemas).every((slice) => slice in this.#checked)
  }

  /** A fault in one view must not take the others with it. */
  #project(): Readonly<Record<string, unknown>> | null {
    const { channel, log, project } = this.#options
    try {
      return project() as Readonly<Record<string, unknown>> | null
    } catch (error) {
      log.error({ err: error, channel, room: this.room }, 'a view could not be made')
      return null
    }
  }

  #check(slice: string, value: unknown): boolean {
    const schema = this.#options.schemas[slice]
    if (schema && passes(schema, value)) {
      this.#checked[slice] = value
      return true
    }
    const { channel, log } = this.#options
    log.error({ channel, slice, room: this.room }, 'a view did not pass its schema and was not sent')
    return false
  }
}
