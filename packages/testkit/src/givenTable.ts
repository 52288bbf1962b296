import {
  type Actor,
  decideTable,
  evolveTable,
  foldTable,
  type Game,
  hashTable,
  initialTable,
  isRefused,
  nextDueAt,
  playTime,
  type Recorded,
  seatsOf,
  stepToken,
  storyTime,
  type TableEvent,
  type TableInput,
  type TableState,
} from '@natte-meren/engine'
import type { RejectionCode, TextId } from '@natte-meren/protocol'
import { minimalGame } from './minimalGame.ts'

/** What came of a command. */
export interface Answer {
  readonly refused: RejectionCode | null
  /** Types of the events, in order. */
  readonly happened: readonly TableEvent['type'][]
  readonly events: readonly Recorded<TableEvent>[]
}

/** A stored command and its actor and moment: what a replay sends again. */
export interface SentCommand {
  readonly commandId: string
  readonly at: number
  readonly actor: Actor
  readonly command: TableInput
}

export type Place = 'lobby' | 'picture' | 'judgement' | 'decision' | 'done' | 'debrief'

export interface Given {
  /** The minimal scenario's short edition when left out. */
  readonly game?: Game
  /** Roles with somebody in them, in this order. */
  readonly seated?: readonly string[]
  /** Where the table is, in its first phase or in `phase`; every earlier phase went by without a decision. */
  readonly at?: Place
  readonly phase?: number
  readonly seed?: number
  readonly roles?: string[]
  readonly noClock?: boolean
}

/** Stands for a text that was typed: the engine sees ids only. */
export const typed = (text: string): TextId => text as TextId

/** A table on a fake clock: say what is sent, let time pass, look at what happened. */
export class TableTrial {
  readonly game: Game
  readonly log: Recorded<TableEvent>[] = []
  readonly sent: SentCommand[] = []
  state: TableState
  /** Server time [ms]. */
  now = 1_000_000
  #commands = 0

  constructor(game: Game) {
    this.game = game
    this.state = initialTable(game)
  }

  /** The host's way with a command: decide, store, fold. */
  send(actor: Actor, command: TableInput, commandId = this.#nextId()): Answer {
    const meta = { commandId, at: this.now, actor }
    const verdict = decideTable(this.game, this.state, command, meta)
    if (isRefused(verdict)) return { refused: verdict.code, happened: [], events: [] }
    const first = this.state.version + 1
    const events = verdict.map((stamped, index) => ({ ...stamped, version: first + index, at: this.now, commandId }))
    for (const recorded of events) this.state = evolveTable(this.game, this.state, recorded)
    this.log.push(...events)
    if (events.length > 0) this.sent.push({ ...meta, command })
    return { refused: null, happened: events.map(({ event }) => event.type), events }
  }

  /** A command by the seat that holds a role's pen, or by the role's n-th seat. */
  by(role: string, command: TableInput, nth?: number): Answer {
    const seat = nth === undefined ? this.state.seats.pens[role] : this.seat(role, nth)
    return this.send({ kind: 'seat', seat: seat ?? `nobody-${role}` }, command)
  }

  device(device: string, command: TableInput, ownerOnline = false): Answer {
    return this.send({ kind: 'device', device, ownerOnline }, command)
  }

  facilitator(command: TableInput): Answer {
    return this.send({ kind: 'facilitator' }, command)
  }

  host(command: TableInput): Answer {
    return this.send({ kind: 'system' }, command)
  }

  /** Time passes with a host that wakes the table whenever something is due; what happened by itself. */
  passes(ms: number): Answer {
    const until = this.now + ms
    const events: Recorded<TableEvent>[] = []
    for (let due = nextDueAt(this.game, this.state, this.now); due !== null && due <= until; ) {
      this.now = due
      events.push(...this.host({ type: 'AdvanceTime' }).events)
      due = nextDueAt(this.game, this.state, this.now)
    }
    this.now = until
    return { refused: null, happened: events.map(({ event }) => event.type), events }
  }

  /** The one who sits in a role, or its n-th seat (from 0). */
  seat(role: string, nth = 0): string {
    return seatsOf(this.state.seats, role)[nth] ?? ''
  }

  /** The `from` of a step command sent now. */
  get from(): string {
    return stepToken(this.state)
  }

  /** Play time [ms] and story time [minutes] now. */
  get play(): number {
    return playTime(this.state.clock, this.now)
  }

  get story(): number {
    return storyTime(this.game, this.state, this.play)
  }

  get hash(): string {
    return hashTable(this.state)
  }

  /** The table as a fresh fold of the log shows it. */
  get folded(): TableState {
    return foldTable(this.game, this.log)
  }

  /** The log up to a version, folded. */
  asOf(version: number): TableState {
    return foldTable(this.game, this.log.slice(0, version))
  }

  /** Walks on to a place of the phase in play, as a facilitator would. */
  goOn(place: Place): void {
    const decision = this.game.phases[this.state.stage.phaseIndex]?.decision
    if (place === 'done' && decision) this.facilitator({ type: 'LapseDecision', from: this.from })
    if (place === 'judgement' || place === 'decision') this.facilitator({ type: 'ClosePicture', from: this.from })
    if (place === 'decision') this.facilitator({ type: 'RevealAdvice', from: this.from })
    if (place === 'debrief') this.host({ type: 'OpenDebrief' })
  }

  #nextId(): string {
    this.#commands += 1
    return `command-${this.#commands}`
  }
}

/** A table where a test wants it; device names are `phone-<role>`. */
export const givenTable = (given: Given = {}): TableTrial => {
  const { game = minimalGame(), seated = ['mayor', 'ciso', 'it'], at = 'picture', phase = 0, seed = 7 } = given
  const trial = new TableTrial(game)
  const { edition } = game
  const { noClock = false, roles } = given
  const fixed = { table: 't1', exercise: 'x1', number: 1, edition: edition.id, seed, scenario: 'hash', noClock }
  trial.host({ type: 'OpenTable', ...fixed, roles })
  for (const [index, role] of seated.entries())
    trial.device(`phone-${role}${seated.indexOf(role) === index ? '' : `-${index}`}`, { type: 'ClaimSeat', role })
  if (at === 'lobby') return trial
  for (let index = 0; index <= phase; index += 1) trial.host({ type: 'OpenPhase', index })
  trial.goOn(at)
  return trial
}
