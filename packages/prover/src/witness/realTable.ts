import {
  type Actor,
  decideTable,
  evolveTable,
  type Game,
  initialTable,
  isRefused,
  type LogEntry,
  nextDueAt,
  pendingMessages,
  playTime,
  stepToken,
  storyTime,
  type TableInput,
  type TableState,
} from '@natte-meren/engine'
import type { TextId } from '@natte-meren/protocol'

const epoch = 1_000_000_000_000
const host: Actor = { kind: 'system' }
const facilitator: Actor = { kind: 'facilitator' }
const nothingTyped = 'proof.text' as TextId

/** One table on the real engine, with a clock of its own, played by script. */
export class RealTable {
  readonly game: Game
  readonly log: LogEntry[] = []
  state: TableState
  now = epoch
  #commands = 0

  constructor(game: Game, seated: readonly string[], seed: number, scenarioHash = 'proof') {
    this.game = game
    this.state = initialTable(game)
    const fixed = { table: 'proof', exercise: 'proof', number: 1, edition: game.edition.id, seed, noClock: false }
    this.send(host, { type: 'OpenTable', scenario: scenarioHash, ...fixed })
    for (const role of seated) this.send(facilitator, { type: 'PlaceBot', role })
  }

  send(actor: Actor, command: TableInput): boolean {
    this.#commands += 1
    const commandId = `proof-${this.#commands}`
    const verdict = decideTable(this.game, this.state, command, { commandId, at: this.now, actor })
    if (isRefused(verdict)) return false
    const first = this.state.version + 1
    const events = verdict.map((stamped, index) => ({ ...stamped, version: first + index, at: this.now, commandId }))
    for (const event of events) this.state = evolveTable(this.game, this.state, event)
    if (events.length > 0) this.log.push({ commandId, at: this.now, actor, command, events })
    return true
  }

  /** Play time since the phase opened [ms]. */
  get played(): number {
    return playTime(this.state.clock, this.now) - this.state.clock.phaseStart
  }

  /** Story minutes now. */
  get story(): number {
    return storyTime(this.game, this.state, playTime(this.state.clock, this.now))
  }

  /** Lets time pass up to a play time since the phase opened, waking the table whenever something is due. */
  waitUntil(played: number): void {
    const end = this.now + Math.max(0, played - this.played)
    for (let due = nextDueAt(this.game, this.state, this.now); due !== null && due <= end; ) {
      this.now = due
      this.send(host, { type: 'AdvanceTime' })
      due = nextDueAt(this.game, this.state, this.now)
    }
    this.now = end
    this.send(host, { type: 'AdvanceTime' })
  }

  /** Lets time pass until something holds, or nothing is due any more. */
  waitFor(holds: (state: TableState) => boolean): void {
    for (let due = nextDueAt(this.game, this.state, this.now); due !== null && !holds(this.state); ) {
      this.now = due
      this.send(host, { type: 'AdvanceTime' })
      due = nextDueAt(this.game, this.state, this.now)
    }
  }

  /** Shared messages that wait for Next, in order. */
  get pending(): readonly string[] {
    return pendingMessages(this.game, this.state, this.story).map(({ id }) => id)
  }

  /** The facilitator presses Next until a message was sent, or until none waits. */
  release(until?: string): void {
    if (this.state.stage.step !== 'picture') return
    for (let [first] = this.pending; first !== undefined; [first] = this.pending) {
      if (!this.send(host, { type: 'SendInject', inject: first }) || first === until) return
    }
  }

  /** A role that holds a fact and sits at the table shares it; who did. */
  share(fact: string): string | null {
    const holders = Object.keys(this.state.facts[fact]?.holders ?? {})
    const role = holders.find((holder) => this.state.seats.pens[holder] !== undefined)
    const seat = role === undefined ? undefined : this.state.seats.pens[role]
    if (role === undefined || seat === undefined) return null
    return this.send({ kind: 'seat', seat }, { type: 'ShareFact', fact, how: 'told' }) ? role : null
  }

  closePicture(): void {
    this.release()
    this.send(facilitator, { type: 'ClosePicture', from: stepToken(this.state) })
  }

  /** From where the table is to a decision that stands, or that is read out and stands at the gate. */
  decide(decision: string, option: string, atGate = false): boolean {
    if (this.state.stage.step === 'picture') this.closePicture()
    if (this.state.stage.step === 'judgement')
      this.send(facilitator, { type: 'RevealAdvice', from: stepToken(this.state) })
    const said = { explanation: nothingTyped, considerations: [] }
    if (!this.send(facilitator, { type: 'ProposeDecision', decision, option, ...said })) return false
    if (atGate) return true
    this.waitUntil(this.played + 10_000)
    return this.state.decisions[decision]?.status === 'taken'
  }

  lapse(): boolean {
    this.release()
    return this.send(facilitator, { type: 'LapseDecision', from: stepToken(this.state) })
  }

  open(index: number): boolean {
    if (index > 0) this.release()
    return this.send(host, { type: 'OpenPhase', index })
  }

  end(): boolean {
    this.release()
    return this.send(host, { type: 'OpenDebrief' })
  }
}
