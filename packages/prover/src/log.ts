import {
  canonical,
  decideTable,
  evolveTable,
  type Game,
  hashTable,
  initialTable,
  isRefused,
  type LogEntry,
  type Recorded,
  type TableEvent,
  type TableState,
} from '@natte-meren/engine'

import type { GoalScore } from '@natte-meren/protocol'

const format = 'natte-meren-log/1'

/** First line of a log file: with the scenario version of that hash it needs nothing else. */
export interface LogHeader {
  readonly format: typeof format
  readonly scenario: { readonly id: string; readonly version: string; readonly hash: string }
  readonly edition: string
  readonly seed: number
  readonly table: number
  /** What the log comes to, where whoever wrote it down said so: a replay is held against it. */
  readonly end?: { readonly version: number; readonly hash: string }
  /** By learning goal: how often observers, who are in no log, chose which word for how far they saw it. */
  readonly observed?: Readonly<Record<string, Readonly<Record<GoalScore, number>>>>
}

/** A log as it was read: its header, its commands with their events, and all events in order. */
export interface ReadLog {
  readonly header: LogHeader
  readonly entries: readonly LogEntry[]
  readonly events: readonly Recorded<TableEvent>[]
}

/** Where a log cannot be read, line from 1. */
export interface LogProblem {
  readonly line: number
  readonly problem: 'no-header' | 'no-json' | 'no-entry' | 'gap' | 'changed'
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

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isEntry = (value: unknown): value is LogEntry =>
  isObject(value) &&
  typeof value.commandId === 'string' &&
  typeof value.at === 'number' &&
  isObject(value.actor) &&
  isObject(value.command) &&
  Array.isArray(value.events)

/** Reads a log; a damaged or cut-off one is answered with the first line that is wrong. */
export const readLog = (text: string): ReadLog | LogProblem => {
  const lines = text.split('\n')
  const cutOff = lines.pop() !== ''
  const header = parsed(lines[0] ?? '')
  if (!isHeader(header)) return { line: 1, problem: 'no-header' }
  const entries: LogEntry[] = []
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
    entries.push(entry)
  }
  return cutOff ? { line: lines.length + 1, problem: 'no-json' } : { header, entries, events }
}

const isProblem = (read: ReadLog | LogProblem): read is LogProblem => 'problem' in read

/**
 * Reads a file with the logs of one table or of several, one after another, each with a header of its own; a damaged
 * one is answered with the first line of the file that is wrong.
 */
export const readLogs = (text: string): readonly ReadLog[] | LogProblem => {
  const logs: ReadLog[] = []
  let line = 0
  for (const part of text.split(/^(?=\{"format":)/m)) {
    const read = readLog(part)
    if (isProblem(read)) return { line: line + read.line, problem: read.problem }
    logs.push(read)
    line += part.split('\n').length - 1
  }
  return logs
}

/** What the command of an entry comes to, as a log holds it; null when nothing can come of it. */
const decided = (game: Game, state: TableState, { commandId, at, actor, command }: LogEntry): unknown => {
  try {
    const verdict = decideTable(game, state, command, { commandId, at, actor })
    // What an exercise asks of all its tables one of them may refuse: that stands in its log with no events. [EX-2]
    if (isRefused(verdict)) return []
    const version = state.version + 1
    const events = verdict.map((stamped, index) => ({ ...stamped, version: version + index, at, commandId }))
    return JSON.parse(JSON.stringify(events)) as unknown
  } catch {
    return null // a file may hold a command that no client can send
  }
}

const isSame = (a: unknown, b: unknown): boolean =>
  canonical(a as Parameters<typeof canonical>[0]) === canonical(b as Parameters<typeof canonical>[0])

const fitsHeader = ({ header, events }: ReadLog): boolean => {
  const opened = events[0]?.event
  if (opened?.type !== 'TableOpened') return events.length === 0
  const { edition, seed, table } = header
  return opened.edition === edition && opened.seed === seed && opened.number === table
}

/**
 * The table that a log tells of, with its hash; or the first line that was changed: its events are not what
 * its command gives in this scenario. [LOG-3] [LOG-6] Pure.
 */
export const replayLog = (game: Game, log: ReadLog): { state: TableState; hash: string } | LogProblem => {
  if (!fitsHeader(log)) return { line: 1, problem: 'changed' }
  let state = initialTable(game)
  for (const [index, entry] of log.entries.entries()) {
    if (!isSame(decided(game, state, entry), entry.events)) return { line: index + 2, problem: 'changed' }
    for (const event of entry.events) state = evolveTable(game, state, event)
  }
  const hash = hashTable(state)
  const { end } = log.header
  if (end && (end.version !== state.version || end.hash !== hash)) return { line: 1, problem: 'changed' }
  return { state, hash }
}
