import type { RejectionCode } from '@natte-meren/protocol'
import { playTime } from '../clock.ts'
import type { Meta, TableInput } from '../commands.ts'
import { takeTurn } from '../decide.ts'
import { pendingMessages } from '../decideStage.ts'
import { nextDueAt } from '../due.ts'
import { foldTable } from '../evolve.ts'
import type { Game } from '../game.ts'
import type { LogEntry } from '../logEntry.ts'
import { initialTable, type TableState } from '../state.ts'
import { storyTime } from '../storyTime.ts'

/** The decision of a run that falls otherwise. */
export interface ForkChoice {
  readonly decision: string
  /** What is chosen instead; null when no decision is taken at all. */
  readonly option: string | null
}

/** Something that was done in the run that was played, and cannot be done any more in the other one. */
export interface LeftOut {
  readonly entry: LogEntry
  /** Why not; null when it was about the option that is not taken here. */
  readonly code: RejectionCode | null
}

/** Commands that leave Beeld behind: until then a message can still be sent. */
const leavesPicture: ReadonlySet<TableInput['type']> = new Set(['ClosePicture', 'OpenPhase', 'OpenDebrief'])

/** What nobody misses when it cannot be done: time that goes by, and a message that is read. */
const noDeeds: ReadonlySet<TableInput['type']> = new Set(['AdvanceTime', 'MarkSeen'])

/** A run that follows the log of another one, command by command. */
export class ForkedRun {
  readonly entries: LogEntry[] = []
  readonly leftOut: LeftOut[] = []
  readonly sentInstead: string[] = []
  state: TableState
  readonly #game: Game
  readonly #choice: ForkChoice
  /** The run that was played, at the same moment. */
  #played: TableState
  /** Whether this run is another one by now. */
  #parted = false
  #own = 0

  constructor(game: Game, choice: ForkChoice) {
    this.#game = game
    this.#choice = choice
    this.state = initialTable(game)
    this.#played = this.state
  }

  /** The entry with the decision, with the option that is taken here. */
  decide(entry: LogEntry): void {
    const { command } = entry
    const { option } = this.#choice
    if (command.type !== 'ProposeDecision') throw new Error('A decision is taken by proposing it.')
    if (command.option !== option) this.#parted = true
    if (option !== null) this.#take(entry, { ...command, option })
    this.#follow(entry)
  }

  /** Everybody does what they did, as far as it still applies. */
  replay(entry: LogEntry): void {
    if (this.#parted) this.#catchUp(entry)
    if (this.#parted && this.#isAboutTheOther(entry.command)) this.leftOut.push({ entry, code: null })
    else this.#take(entry, this.#translated(entry.command))
    this.#follow(entry)
  }

  #follow({ events }: LogEntry): void {
    this.#played = foldTable(this.#game, events, this.#played)
  }

  /** Takes a command of the log; what is refused here and was not refused there no longer applies. */
  #take(entry: LogEntry, command: TableInput): void {
    const { commandId, at } = entry
    const actor = command === entry.command ? entry.actor : actorFor(entry, command)
    const turn = takeTurn(this.#game, this.state, command, { commandId, at, actor })
    const refused = 'code' in turn
    if (!refused && (turn.events.length > 0 || entry.events.length === 0)) {
      this.state = turn.state
      this.entries.push({ commandId, at, actor, command, events: turn.events })
      return
    }
    if (refused && entry.events.length === 0) this.entries.push({ ...entry, events: [] })
    else if (!noDeeds.has(command.type)) this.leftOut.push({ entry, code: refused ? turn.code : null })
    if (command.type === 'SendInject') this.#sendWaiting(entry, 1)
  }

  /** Lets happen what is due here before the next command, and what the facilitator would have been offered. */
  #catchUp(entry: LogEntry): void {
    const { at, command } = entry
    const until = command.type === 'Reanchor' ? command.lastAlive : at
    let from = this.entries.at(-1)?.at ?? at
    for (;;) {
      const due = nextDueAt(this.#game, this.state, from)
      if (due === null || due >= until) break
      from = Math.max(due, from)
      if (!this.#add({ type: 'AdvanceTime' }, from)) break
    }
    if (leavesPicture.has(command.type)) this.#sendWaiting(entry, Number.POSITIVE_INFINITY)
  }

  /** Messages that wait for Next in this run only: there the facilitator had nothing to send. */
  #sendWaiting({ at }: LogEntry, most: number): void {
    if (!this.#parted || this.state.stage.step !== 'picture') return
    const elsewhere = new Set(this.#waiting(this.#played, at))
    const here = this.#waiting(this.state, at).filter((id) => !elsewhere.has(id) && !(id in this.#played.inbox.skipped))
    for (const inject of here.slice(0, most))
      if (this.#add({ type: 'SendInject', inject }, at)) this.sentInstead.push(inject)
  }

  #waiting(state: TableState, at: number): string[] {
    const story = storyTime(this.#game, state, playTime(state.clock, at))
    return pendingMessages(this.#game, state, story).map(({ id }) => id)
  }

  #add(command: TableInput, at: number): boolean {
    const meta: Meta = { commandId: `fork:${this.#own}`, at, actor: { kind: 'system' } }
    const turn = takeTurn(this.#game, this.state, command, command.type === 'SendInject' ? byHand(meta) : meta)
    if ('code' in turn || turn.events.length === 0) return false
    this.#own += 1
    this.state = turn.state
    this.entries.push({ ...meta, command, events: turn.events })
    return true
  }

  /** Who thought otherwise, thought so about what was chosen there. */
  #isAboutTheOther(command: TableInput): boolean {
    return command.type === 'RecordDissent' && command.decision === this.#choice.decision
  }

  /** A step back names its step by a version, and versions differ here: it is named by its command instead. */
  #translated(command: TableInput): TableInput {
    const step = this.#played.undo
    if (!this.#parted || command.type !== 'StepBack' || !step) return command
    return { type: 'StepBackBefore', commandId: step.commandId }
  }
}

const byHand = (meta: Meta): Meta => ({ ...meta, actor: { kind: 'facilitator' } })

const actorFor = ({ actor }: LogEntry, { type }: TableInput): Meta['actor'] =>
  type === 'StepBackBefore' ? { kind: 'system' } : actor
