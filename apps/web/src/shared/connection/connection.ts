import type { Accepted, Looked, MomentRequest, Refused, RejectionCode, ViewUpdate } from '@natte-meren/protocol'
import { applyUpdate } from './applyUpdate.ts'
import type { Dispatch, Facilitate, TakeNote } from './dispatch.ts'
import type { Line } from './line.ts'
import { isChoice, type OpenAnswer, type Opening } from './opening.ts'
import { Outbox, type Pending, requestOf } from './outbox.ts'
import { Retry } from './retry.ts'
import type { ViewStore } from './viewStore.ts'

const answerWithinMs = 8000
const probeWithinMs = 2500
const slowDownMs = 2000

type Result = Accepted | Refused

/**
 * Keeps one entry's views up to date: opens after each connect, applies updates, asks for a full view at a
 * gap, and sends each command until it is answered, with the same id each time.
 */
export class Connection {
  readonly store: ViewStore
  readonly #line: Line
  readonly #retry: Retry
  #opening: Opening | null = null
  #opened: ((answer: OpenAnswer) => void) | null = null
  #outbox = new Outbox(null)
  #answers = new Map<string, (result: Result) => void>()
  #onWire = new Set<string>()
  #syncing = false

  constructor(line: Line, store: ViewStore) {
    this.#line = line
    this.store = store
    this.#retry = new Retry(() => line.connect())
    line.listen({
      up: () => void this.#open(),
      down: () => this.#lost(),
      refused: (code) => this.#close(code),
      view: (update) => this.#apply(update),
      unseated: () => store.setState({ unseated: true }),
    })
  }

  /** Opens (or opens otherwise) and answers once; later reconnects open the same by themselves. */
  open(opening: Opening, outbox: Outbox): Promise<OpenAnswer> {
    this.#opening = opening
    this.#outbox = outbox
    const { link } = this.store.getState()
    this.store.setState({
      closed: null,
      pending: outbox.pending,
      link: link === 'idle' ? 'connecting' : link,
    })
    return new Promise((resolve) => {
      this.#opened = resolve
      if (this.#line.up) void this.#open()
      else {
        this.#retry.reset()
        this.#line.connect()
      }
    })
  }

  /** What to open after the next connect, without opening now (a token that just arrived). */
  amend(opening: Opening): void {
    this.#opening = opening
  }

  readonly dispatch: Dispatch = (command) => this.#send(this.#outbox.add(command))

  readonly takeNote: TakeNote = (command) => this.#send(this.#outbox.add(command))

  readonly facilitate: Facilitate = async (table, command) => {
    const sent = this.#outbox.add(command, table)
    return { ...(await this.#send(sent)), id: sent.id }
  }

  /** A moment of the own table's run; null when no answer came. Nothing waits for it: whoever looks asks again. */
  readonly look = async (request: MomentRequest): Promise<Looked | Refused | null> => {
    if (this.store.getState().link !== 'live') return null
    return this.#line.ask('moment', request, answerWithinMs).catch(() => null)
  }

  /** The device is looked at again, or has a network again: no waiting. */
  readonly wake = (hiddenMs = 0): void => {
    if (this.#opening === null || this.store.getState().closed !== null) return
    this.#retry.reset()
    if (!this.#line.up) {
      this.#line.drop()
      this.#line.connect()
    } else if (hiddenMs > 5000) void this.#probe()
  }

  /** The device says that it has no network. */
  readonly sleep = (): void => {
    if (this.#opening !== null && !this.#line.up) this.#lost()
  }

  clearRefusal(): void {
    this.store.setState({ refusal: null })
  }

  /** Stops for good: leaves the table's page. */
  close(): void {
    this.#opening = null
    this.#retry.reset()
    this.#line.drop()
  }

  async #open(): Promise<void> {
    const opening = this.#opening
    if (opening === null) return
    let answer: OpenAnswer
    try {
      answer = await this.#line.ask(opening.event, opening.request, answerWithinMs)
    } catch {
      this.#again()
      return
    }
    if (opening !== this.#opening) return
    this.#opened?.(answer)
    this.#opened = null
    if (!answer.ok) {
      this.#close(answer.code)
      return
    }
    this.#retry.reset()
    if (isChoice(answer)) return
    this.store.setState({
      link: 'live',
      lostAt: null,
      closed: null,
      clockOffset: answer.now - Date.now(),
    })
    this.#onWire.clear()
    for (const pending of this.#outbox.pending) void this.#transmit(pending)
  }

  #lost(): void {
    this.#syncing = false
    this.#onWire.clear()
    if (this.#opening === null) return
    const { link, lostAt, closed } = this.store.getState()
    if (closed !== null) return
    this.store.setState({
      link: link === 'live' ? 'lost' : link,
      lostAt: lostAt ?? Date.now(),
    })
    this.#retry.schedule()
  }

  #close(code: RejectionCode): void {
    this.store.setState({ closed: code, link: 'idle' })
    this.#retry.reset()
  }

  /** The socket seems open but nobody answers: start anew. */
  #again(): void {
    if (!this.#line.up) return
    this.#line.drop()
    this.#lost()
  }

  async #probe(): Promise<void> {
    try {
      await this.#line.ask('sync', undefined, probeWithinMs)
    } catch {
      if (!this.#line.up) return
      this.#line.drop()
      this.#lost()
      this.#retry.reset()
      this.#line.connect()
    }
  }

  #apply(update: ViewUpdate): void {
    const next = applyUpdate(this.store.getState(), update)
    if (next) this.store.setState({ views: next.views, versions: next.versions })
    else void this.#sync()
  }

  async #sync(): Promise<void> {
    if (this.#syncing) return
    this.#syncing = true
    try {
      await this.#line.ask('sync', undefined, answerWithinMs)
    } catch {
      this.#again()
    }
    this.#syncing = false
  }

  #send(pending: Pending): Promise<Result> {
    this.store.setState({ pending: this.#outbox.pending, refusal: null })
    const result = new Promise<Result>((resolve) => this.#answers.set(pending.id, resolve))
    if (this.store.getState().link === 'live') void this.#transmit(pending)
    return result
  }

  async #transmit(pending: Pending): Promise<void> {
    if (this.#onWire.has(pending.id)) return
    this.#onWire.add(pending.id)
    const { event, request } = requestOf(pending)
    let result: Result
    try {
      result = await this.#line.ask(event, request, answerWithinMs)
    } catch {
      // Kept in the outbox: it goes again, with the same id, after the next opening.
      this.#again()
      return
    }
    this.#onWire.delete(pending.id)
    if (!result.ok && result.code === 'message/too_many') {
      setTimeout(() => void this.#transmit(pending), slowDownMs)
      return
    }
    this.#settle(pending, result)
  }

  #settle(pending: Pending, result: Result): void {
    this.#outbox.remove(pending.id)
    this.store.setState({
      pending: this.#outbox.pending,
      ...(result.ok ? {} : { refusal: { id: pending.id, code: result.code, command: pending.command.type } }),
    })
    this.#answers.get(pending.id)?.(result)
    this.#answers.delete(pending.id)
  }
}
