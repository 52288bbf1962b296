import { hashTable, hashTables, type LogEntry, type TableState } from '@natte-meren/engine'
import { play, type RehearsedTable, Room, type RoomOptions } from './rehearsalRoom.ts'

/** A table after its game. */
export interface PlayedTable {
  readonly table: string
  readonly number: number
  readonly hash: string
  readonly outcome: string | null
  readonly state: TableState
  readonly log: readonly LogEntry[]
}

export interface Rehearsal {
  readonly hash: string
  readonly events: number
  readonly tables: readonly PlayedTable[]
}

export interface RehearsalOptions extends RoomOptions {
  /** Content hash of the scenario version. */
  readonly scenarioHash: string
  readonly tables: number
  /** Roles with a scripted player; all that are always played when left out. */
  readonly roles?: readonly string[]
}

const open = (room: Room, options: RehearsalOptions): void => {
  const { game, seed, scenarioHash, tables } = options
  const count = Array.from({ length: tables }, (_, index) => index + 1)
  room.command({
    type: 'CreateExercise',
    exercise: 'rehearsal',
    scenario: game.scenario.id,
    scenarioHash,
    edition: game.edition.id,
    seed,
    language: options.language ?? 'nl',
    noClock: false,
    code: '000000',
    tables: count.map((number) => ({ table: `table-${number}`, number, code: '000000' })),
    owner: { organisation: 'local', person: 'rehearsal' },
    bots: [],
  })
  const always = game.scenario.roles.filter(({ played }) => played === 'always').map(({ id }) => id)
  for (const table of room.tables)
    for (const role of options.roles ?? always)
      room.submit(table, room.nextId(), { kind: 'facilitator' }, { type: 'PlaceBot', role })
}

/**
 * Plays a whole exercise with scripted players and a scripted facilitator, in memory. The same game, seed
 * and options give the same logs. Throws when the game does not come to an end.
 */
export const playThrough = (options: RehearsalOptions): readonly RehearsedTable[] => {
  const room = new Room(options)
  open(room, options)
  play(room, options.game, 'ended')
  return room.tables
}

/** A whole exercise with scripted players, and what it came to. */
export const rehearse = (options: RehearsalOptions): Rehearsal => {
  const tables = playThrough(options).map(({ id, state, log }) => ({
    table: id,
    number: state.number,
    hash: hashTable(state),
    outcome: state.stage.outcome,
    state,
    log,
  }))
  return {
    hash: tables.length === 1 && tables[0] ? tables[0].hash : hashTables(tables.map(({ state }) => state)),
    events: tables.reduce((sum, { state }) => sum + state.version, 0),
    tables,
  }
}
