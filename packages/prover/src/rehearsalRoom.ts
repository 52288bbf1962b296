import {
  type Actor,
  decideExercise,
  evolveExercise,
  type ExerciseEvent,
  type ExerciseInput,
  type ExerciseState,
  fanOut,
  type Game,
  initialExercise,
  initialTable,
  isRefused,
  isSeated,
  type LogEntry,
  nextDueAt,
  phaseLength,
  playTime,
  type TableInput,
  type TableState,
  takeTurn,
} from '@natte-meren/engine'
import {
  type ControlContext,
  nextProjector,
  roleGlancer,
  seatProjector,
  type TableContext,
  type TableSlices,
  tableSlices,
} from '@natte-meren/projection'
import { detachTexts, type ExerciseCommand, type Language } from '@natte-meren/protocol'
import { botMove, patience, type Sharing, type Temperament, temperaments } from './bot.ts'
import { botDraw } from './botDraw.ts'

/** Who plays in a room without people, and how. */
export interface RoomOptions {
  readonly game: Game
  readonly seed: number
  readonly language?: Language
  readonly temperament?: Temperament
  readonly sharing?: Sharing
  /** Called after every command that was carried out, with the table as it is then. */
  readonly onStep?: (table: RehearsedTable) => void
}

/** A table in the middle of a rehearsal. */
export interface RehearsedTable {
  readonly id: string
  state: TableState
  readonly log: LogEntry[]
  readonly texts: Map<string, string>
}

/** A story's first moment on the clock of a rehearsal: a rehearsal does not know what day it is. */
const epoch = 1_000_000_000_000
/** How long a table waits when nothing is due, ms of play time. */
const idleMs = 15_000
/** A rehearsal that takes longer runs in circles. */
const longest = 6 * 3_600_000

/** A whole exercise in memory, on a clock of its own. */
export class Room {
  readonly tables: RehearsedTable[] = []
  exercise: ExerciseState = initialExercise
  now = epoch
  readonly #options: RoomOptions
  readonly #language: Language
  readonly #minds = new Map<string, (table: RehearsedTable) => boolean>()
  readonly #alike = new Map<string, TableSlices>()
  #commands = 0

  constructor(options: RoomOptions) {
    this.#options = options
    this.#language = options.language ?? 'nl'
  }

  /** Begins in the middle: with a table that is in play, at a server time [ms]. */
  enter({ exercise, table, at }: { exercise: ExerciseState; table: TableState; at: number }): void {
    this.exercise = exercise
    this.now = at
    this.tables.push({ id: table.table, state: table, log: [], texts: new Map() })
  }

  command(input: ExerciseInput): boolean {
    const { game } = this.#options
    const tables = this.tables.map(({ state }) => state)
    const events = decideExercise({ game, tables, at: this.now }, this.exercise, input)
    if (isRefused(events)) return false
    for (const event of events) this.#happen(event)
    return true
  }

  #happen(event: ExerciseEvent): void {
    const version = this.exercise.version + 1
    const stamp = { at: this.now, play: 0, story: 0, commandId: `exercise-${version}` }
    this.exercise = evolveExercise(this.exercise, { event, version, ...stamp })
    for (const { table, commandId, command } of fanOut(this.exercise, { event, version })) {
      const found = this.#table(table)
      this.submit(found, commandId, { kind: 'system' }, command)
    }
  }

  #table(id: string): RehearsedTable {
    const found = this.tables.find((table) => table.id === id)
    if (found) return found
    const table = { id, state: initialTable(this.#options.game), log: [], texts: new Map() }
    this.tables.push(table)
    return table
  }

  submit(table: RehearsedTable, commandId: string, actor: Actor, command: TableInput): boolean {
    const { game, onStep } = this.#options
    const turn = takeTurn(game, table.state, command, { commandId, at: this.now, actor })
    if ('code' in turn || turn.events.length === 0) return false
    table.state = turn.state
    table.log.push({ commandId, at: this.now, actor, command, events: turn.events })
    onStep?.(table)
    return true
  }

  nextId(): string {
    this.#commands += 1
    return `rehearsal-${String(this.#commands).padStart(6, '0')}`
  }

  tableContext(table: RehearsedTable): TableContext {
    return {
      texts: (id) => table.texts.get(id),
      code: '000000',
      tables: this.tables.length,
      takeHomeKey: (seat) => `home-${seat}`,
      day: '2026-11-24',
    }
  }

  /** Every seat does what it can think of; true when something happened. */
  think(table: RehearsedTable): boolean {
    let moved = false
    for (const seat of Object.keys(table.state.seats.seats)) {
      const mind = this.#minds.get(seat) ?? this.#mind(table, seat)
      this.#minds.set(seat, mind)
      while (mind(table)) moved = true
    }
    return moved
  }

  /** What every role at a table sees alike is made once. */
  #alikeAt(table: string): TableSlices {
    const known = this.#alike.get(table) ?? tableSlices(this.#options.game, this.#language)
    this.#alike.set(table, known)
    return known
  }

  #mind(table: RehearsedTable, seat: string): (table: RehearsedTable) => boolean {
    const { game, seed } = this.#options
    const language = this.#language
    const role = table.state.seats.seats[seat]?.role ?? null
    const projectRole = roleGlancer(game, { role, language }, this.#alikeAt(table.id))
    const projectSeat = seatProjector(game, { seat, language })
    const key = `${table.state.number}.${role}`
    const drawFor = (purpose: string) => botDraw(seed, `${key}.${purpose}`)
    const temperament = this.#options.temperament ?? anyTemperament(drawFor('temperament'))
    const sharing = this.#options.sharing ?? null
    const context = this.tableContext(table)
    let idle: TableState | null = null
    return () => {
      // Where nothing changed that a bot acts on there is nothing new to think, but for whoever waits to close Beeld.
      if (idle && isSameForBots(idle, table.state) && !this.#mayClosePicture(table.state, role)) return false
      const own = projectSeat(table.state, context)
      if (!own) return false
      const view = projectRole(table.state, context)
      const move = botMove({ role: view, seat: own, now: this.now, language, temperament, sharing, draw: drawFor })
      if (!move) {
        idle = table.state
        return false
      }
      const id = this.nextId()
      const { command, texts } = detachTexts(move, id)
      for (const { id: textId, text } of texts) table.texts.set(textId, text)
      return this.submit(table, id, { kind: 'seat', seat }, command)
    }
  }

  /** Whether a role has the picture to close and waited long enough for it. */
  #mayClosePicture({ stage, seats, clock }: TableState, role: string | null): boolean {
    if (stage.step !== 'picture') return false
    const { game } = this.#options
    const decision = game.phases[stage.phaseIndex]?.decision
    if (!decision || (decision.decider !== role && isSeated(seats, decision.decider))) return false
    return playTime(clock, this.now) - clock.phaseStart >= phaseLength(game, stage.phaseIndex) * patience
  }
}

/** What bots act on: all but what other seats read, ask and plan. */
const isSameForBots = (a: TableState, b: TableState): boolean =>
  a === b ||
  (a.stage === b.stage &&
    a.inbox === b.inbox &&
    a.facts === b.facts &&
    a.advice === b.advice &&
    a.decisions === b.decisions &&
    a.seats === b.seats &&
    a.clock.running === b.clock.running)

const anyTemperament = (share: number): Temperament => temperaments[Math.floor(share * temperaments.length)] ?? 'random'

/** What the scripted facilitator presses, from the control view of the first table. */
const facilitate = (room: Room, game: Game) => {
  const project = nextProjector(game, 'nl')
  return (): boolean => {
    const [first] = room.tables
    if (!first) return false
    const context: ControlContext = {
      ...room.tableContext(first),
      exercise: room.exercise,
      allTables: room.tables.map(({ state }) => state),
      online: new Set(),
      observed: [],
      scored: [],
    }
    const next = project(context)
    // Steps within a round belong to the table; Next opens gates, sends messages and leads the debrief.
    const waits = next.kind === 'judgement' || next.kind === 'reveal' || next.busy.length > 0
    if (!next.ready || waits) return false
    const command: ExerciseCommand = { type: 'Next', from: next.from }
    return room.command(command)
  }
}

const advance = (room: Room, game: Game): void => {
  const due = room.tables.map(({ state }) => nextDueAt(game, state, room.now) ?? Number.POSITIVE_INFINITY)
  room.now = Math.min(room.now + idleMs, ...due)
  for (const [index, table] of room.tables.entries()) {
    const id = room.nextId()
    // Before the moment that a table names nothing happens by itself. [TIME-2]
    if ((due[index] ?? 0) <= room.now) room.submit(table, id, { kind: 'system' }, { type: 'AdvanceTime' })
  }
}

/** Lets the scripted players and facilitator play until the exercise is there. Throws when it never is. */
export const play = (room: Room, game: Game, until: 'debrief' | 'ended'): void => {
  const press = facilitate(room, game)
  const began = room.now
  while (room.exercise.place !== until) {
    let moved = false
    for (const table of room.tables) moved = room.think(table) || moved
    if (!moved && !press()) advance(room, game)
    if (room.now - began > longest)
      throw new Error('The rehearsal does not end: a table waits for something that never comes.')
  }
}
