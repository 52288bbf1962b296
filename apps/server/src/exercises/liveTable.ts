import {
  type Actor,
  foldTable,
  type Game,
  nextDueAt,
  type Recorded,
  type TableEvent,
  type TableInput,
  type TableState,
  takeTurn,
} from '@natte-meren/engine'
import type { RejectionCode } from '@natte-meren/protocol'
import type { Logger } from 'pino'
import type { Store, StoredEvent, StoredText } from '../store/store.ts'
import type { Clock } from './clock.ts'
import { serialQueue } from './serialQueue.ts'
import type { SleepWatch } from './sleepWatch.ts'

/** A command on its way to a table. */
export interface Submission {
  readonly commandId: string
  /** Who sends it, told at the moment of deciding: a seat may change hands while it waits its turn. */
  readonly actor: (state: TableState) => Actor
  readonly command: TableInput
  readonly texts?: readonly StoredText[]
  /** Stores the command even if nothing came of it, so that it is never tried again. */
  readonly once?: boolean
}

/** `version` is that of the table's log after the command. */
export type Answer =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: RejectionCode }

/** With what a table lives. */
export interface TablePlace {
  readonly game: Game
  readonly store: Store
  readonly clock: Clock
  readonly sleeps: SleepWatch
  readonly log: Logger
  /** Shows what has been stored to whoever may see it. */
  readonly show: (table: LiveTable, before: TableState) => Promise<void>
}

const toRecorded = (stored: StoredEvent): Recorded<TableEvent> => stored as Recorded<TableEvent>
const system = (): Actor => ({ kind: 'system' })
const retryMs = 1_000

/** One table in memory: its folded state, and the only way to change it. */
export class LiveTable {
  readonly id: string
  readonly #place: TablePlace
  readonly #queue = serialQueue()
  readonly #texts = new Map<string, string>()
  #state: TableState
  #lastAt = 0
  /** Server time up to which everything that was due has happened: what falls due later still needs a timer. */
  #settledAt = 0
  #awake = false
  #cancelTimer: () => void = () => undefined

  private constructor(
    id: string,
    place: TablePlace,
    log: readonly Recorded<TableEvent>[],
    texts: readonly StoredText[],
  ) {
    this.id = id
    this.#place = place
    this.#state = foldTable(place.game, log)
    this.#lastAt = log.at(-1)?.at ?? 0
    this.#settledAt = this.#lastAt
    for (const text of texts) this.#texts.set(text.id, text.text)
  }

  /** Brings a table back from its log. */
  static async open(id: string, place: TablePlace): Promise<LiveTable> {
    const log = (await place.store.read(id)).map(toRecorded)
    return new LiveTable(id, place, log, await place.store.texts(id))
  }

  get state(): TableState {
    return this.#state
  }

  get game(): Game {
    return this.#place.game
  }

  /** What players typed, by id. */
  /** What the facilitator called it. */
  get name(): string | null {
    return (this.#state.name && this.#texts.get(this.#state.name)) ?? null
  }

  get texts(): ReadonlyMap<string, string> {
    return this.#texts
  }

  /** One of those texts: the same function each time, to be handed on. */
  readonly read = (id: string): string | undefined => this.#texts.get(id)

  /** Server time of the last event. */
  get lastAt(): number {
    return this.#lastAt
  }

  /** Carries a command out when its turn comes. Never throws: what breaks is logged and answered. */
  submit(submission: Submission): Promise<Answer> {
    return this.#queue(async () => {
      try {
        await this.#leaveOutSleep()
        return await this.#decide(submission)
      } catch (error) {
        const command = submission.command.type
        this.#place.log.error({ err: error, table: this.id, command }, 'a command could not be carried out')
        return { ok: false, code: 'internal' }
      }
    })
  }

  /** Takes up play again after the server was away since `lastAlive`: that was no play time. [TIME-5] */
  async reanchor(lastAlive: number): Promise<void> {
    if (this.#state.clock.running) await this.submit(this.#reanchoring(lastAlive))
  }

  /** Resolves when time that this computer slept through does not count here. */
  async settled(): Promise<void> {
    await this.#queue(() => this.#leaveOutSleep())
  }

  /** Starts to let time pass by itself. */
  wake(): void {
    this.#awake = true
    this.#arm()
  }

  /** No more timers; resolves when what waited in the queue is done. */
  async sleep(): Promise<void> {
    this.#awake = false
    this.#cancelTimer()
    await this.#queue(async () => undefined)
  }

  #reanchoring(lastAlive: number): Submission {
    const from = Math.max(lastAlive, this.#lastAt)
    const commandId = `reanchor:${this.#state.version}:${from}`
    return { commandId, actor: system, command: { type: 'Reanchor', lastAlive: from } }
  }

  /** Before anything else happens here: a clock that ran while the computer slept is set right. [TIME-5] */
  async #leaveOutSleep(): Promise<void> {
    const sleep = this.#place.sleeps.look()
    const { running, at } = this.#state.clock
    if (sleep && running && at < sleep.to) await this.#decide(this.#reanchoring(sleep.from))
  }

  async #decide(submission: Submission): Promise<Answer> {
    const { game, store, clock } = this.#place
    const { commandId, command, texts = [], once = false } = submission
    const state = this.#state
    const at = Math.max(clock.now(), this.#lastAt)
    const actor = submission.actor(state)
    const turn = takeTurn(game, state, command, { commandId, at, actor })
    const refused = 'code' in turn
    if (refused) {
      // A repeat is often refused the second time ("already revised"): it gets its first answer.
      const earlier = await store.answered(this.id, commandId)
      if (earlier !== null) return { ok: true, version: earlier }
      if (!once) return { ok: false, code: turn.code }
    }
    const events = refused ? [] : turn.events
    if (events.length === 0 && !once) {
      this.#settledAt = at
      return { ok: true, version: state.version }
    }
    const stored = { id: commandId, at, actor, command }
    const appended = await store.append({
      stream: this.id,
      expected: state.version,
      command: stored,
      events,
      texts,
    })
    if (!appended.ok) {
      if (appended.reason === 'repeat') return { ok: true, version: appended.version }
      await this.#catchUp()
      return this.#decide(submission)
    }
    if (!refused) this.#settledAt = at
    await this.#adopt(events, texts, refused ? state : turn.state)
    return refused ? { ok: false, code: turn.code } : { ok: true, version: this.#state.version }
  }

  /** Takes over what is stored, and only what is stored: its events and texts, and the table after them. */
  async #adopt(
    events: readonly Recorded<TableEvent>[],
    texts: readonly StoredText[],
    after: TableState,
  ): Promise<void> {
    const before = this.#state
    for (const text of texts) this.#texts.set(text.id, text.text)
    this.#state = after
    this.#lastAt = events.at(-1)?.at ?? this.#lastAt
    this.#arm()
    try {
      await this.#place.show(this, before)
    } catch (error) {
      this.#place.log.error({ err: error, table: this.id }, 'a change could not be shown')
    }
  }

  /** Another node wrote to this log: what it wrote comes first. */
  async #catchUp(): Promise<void> {
    const { store } = this.#place
    const missed = (await store.read(this.id, this.#state.version)).map(toRecorded)
    await this.#adopt(missed, await store.texts(this.id), foldTable(this.#place.game, missed, this.#state))
  }

  #arm(): void {
    this.#cancelTimer()
    if (!this.#awake) return
    const now = this.#place.clock.now()
    const due = nextDueAt(this.#place.game, this.#state, this.#settledAt)
    if (due !== null) this.#cancelTimer = this.#place.clock.after(due - now, () => this.#advance())
  }

  #advance(): void {
    const commandId = `time:${this.#state.version}`
    const time = { commandId, actor: system, command: { type: 'AdvanceTime' } } as const
    void this.submit(time).then((answer) => {
      if (answer.ok || !this.#awake) this.#arm()
      else this.#cancelTimer = this.#place.clock.after(retryMs, () => this.#advance())
    })
  }
}
