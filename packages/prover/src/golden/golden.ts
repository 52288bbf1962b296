import {
  type Actor,
  decideTable,
  evolveTable,
  type Game,
  hashTable,
  initialTable,
  isRefused,
  type Recorded,
  type TableEvent,
  type TableInput,
  type TableState,
} from '@natte-meren/engine'
import type { Temperament } from '../bot.ts'
import { rehearse } from '../rehearsal.ts'
import { type GoldenStory, storyOf } from './story.ts'

const format = 'natte-meren-golden/1'

/** A command as it was accepted, with its moment [ms since the table was opened]. */
interface GoldenCommand {
  readonly id: string
  readonly at: number
  readonly actor: Actor
  readonly command: TableInput
}

/** How a run is made: by these bots at these seats. */
export interface GoldenCast {
  readonly edition: string
  readonly seed: number
  readonly roles: readonly string[]
  readonly temperament: Temperament | null
}

/** A run that is kept beside its scenario: what everybody did, and what came of it. */
export interface GoldenRun extends GoldenCast {
  readonly format: typeof format
  readonly hash: string
  readonly story: GoldenStory
  readonly commands: readonly GoldenCommand[]
}

/** Plays a new golden run. The same game and cast give the same run. */
export const recordGolden = (game: Game, cast: GoldenCast): GoldenRun => {
  const { seed, roles, temperament } = cast
  const more = temperament === null ? {} : { temperament }
  const [table] = rehearse({ game, scenarioHash: 'golden', seed, tables: 1, roles, ...more }).tables
  if (!table) throw new Error('A rehearsal has at least one table.')
  const start = table.log[0]?.at ?? 0
  return {
    format,
    ...cast,
    hash: table.hash,
    story: storyOf(table.state),
    commands: table.log.map(({ commandId, at, actor, command }) => ({ id: commandId, at: at - start, actor, command })),
  }
}

/** What a golden run comes to with today's engine and scenario. */
export interface GoldenReplay {
  readonly hash: string
  readonly story: GoldenStory
  readonly state: TableState
  /** Commands that are refused today, in order. */
  readonly refused: readonly { readonly command: GoldenCommand; readonly code: string }[]
}

/** Called after every command with the table as it is then. */
export type OnGoldenStep = (state: TableState, events: readonly Recorded<TableEvent>[]) => void

/** Sends the commands of a golden run again, one by one. Pure. */
export const replayGolden = (game: Game, run: GoldenRun, onStep?: OnGoldenStep): GoldenReplay => {
  let state = initialTable(game)
  const refused: { command: GoldenCommand; code: string }[] = []
  for (const command of run.commands) {
    const meta = { commandId: command.id, at: command.at, actor: command.actor }
    const verdict = decideTable(game, state, command.command, meta)
    if (isRefused(verdict)) {
      refused.push({ command, code: verdict.code })
      continue
    }
    const first = state.version + 1
    const events = verdict.map((stamped, index) => ({
      ...stamped,
      version: first + index,
      at: command.at,
      commandId: command.id,
    }))
    for (const event of events) state = evolveTable(game, state, event)
    onStep?.(state, events)
  }
  return { hash: hashTable(state), story: storyOf(state), state, refused }
}

/** The run as a file: the story to be read, then a line for each command. */
export const writeGolden = ({ commands, ...head }: GoldenRun): string => {
  const top = JSON.stringify(head, null, 2).replace(/\n\}$/, '')
  const lines = commands.map((command) => `    ${JSON.stringify(command)}`)
  return `${top},\n  "commands": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** A golden run out of its file, or null when it is none. */
export const readGolden = (text: string): GoldenRun | null => {
  try {
    const value = JSON.parse(text) as { format?: unknown; commands?: unknown }
    return value.format === format && Array.isArray(value.commands) ? (value as GoldenRun) : null
  } catch {
    return null
  }
}
