import {
  evolveTable,
  type Game,
  hashTable,
  initialTable,
  type Recorded,
  type TableEvent,
  type TableState,
} from '@natte-meren/engine'
import type { LogEntry } from './rehearsal.ts'

const format = 'natte-meren-log/1'

/** First line of a log file: with the scenario version of that hash it needs nothing else. */
export interface LogHeader {
  readonly format: typeof format
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string }
  readonly edition: string
  readonly seed: number
  readonly table: number
}

/** A log as it was read: its header and its events in order. */
export interface ReadLog {
  readonly header: LogHeader
  readonly events: readonly Recorded<TableEvent>[]
}

/** Where a log cannot be read, line from 1. */
export interface LogProblem {
  readonly line: number
  readonly problem: 'no-header' | 'no-json' | 'no-entry' | 'gap'
}

/** The header of a table's log. */
export const logHeader = (game: Game, scenarioHash: string, seed: number, table: number): LogHeader => ({
  format,
  scenario: { id: game.scenario.id, version: game.scenario.version, hash: scenarioHash },
  edition: game.edition.id,
  seed,
  table,
})

/** JSON Lines: the header, then a line for each command with its events. Texts of players are not in it. */
export const writeLog = (header: LogHeader, log: readonly LogEntry[]): string =>
  [header, ...log].map((line) => `${JSON.stringify(line)}\n`).join('')

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

const isHeader = (value: unknown): value is LogHeader =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format

const isEntry = (value: unknown): value is LogEntry =>
  typeof value === 'object' && value !== null && 'events' in value && Array.isArray(value.events)

/** Reads a log; a damaged or cut-off one is answered with the first line that is wrong. */
export const readLog = (text: string): ReadLog | LogProblem => {
  const lines = text.split('\n')
  const cutOff = lines.pop() !== ''
  const header = parsed(lines[0] ?? '')
  if (!isHeader(header)) return { line: 1, problem: 'no-header' }
  const events: Recorded<TableEvent>[] = []
  for (const [index, written] of lines.slice(1).entries()) {
    const line = index + 2
    const entry = parsed(written)
    if (entry === undefined) return { line, problem: 'no-json' }
    if (!isEntry(entry)) return { line, problem: 'no-entry' }
    for (const event of entry.events) {
      if (event.version !== events.length + 1) return { line, problem: 'gap' }
      events.push(event)
    }
  }
  return cutOff ? { line: lines.length + 1, problem: 'no-json' } : { header, events }
}

/** The table that a log tells of, with its hash. Pure. */
export const replayLog = (game: Game, log: ReadLog): { state: TableState; hash: string } => {
  let state = initialTable(game)
  for (const event of log.events) state = evolveTable(game, state, event)
  return { state, hash: hashTable(state) }
}
