import type { TogetherView } from '@natte-meren/protocol'
import type { Lens } from '../context.ts'
import { projectVerbs } from '../debrief.ts'
import { countOf, type PlayedTable } from './played.ts'

type Lines = TogetherView['verbs']['stop']

/** Lines with the number of tables where they fit, most of them first. */
const counted = (lines: readonly string[]): Lines => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([line, tables]) => ({ line, tables })).sort((a, b) => b.tables - a.tables)
}

/** The five verbs of the first day, filled from what happened at all tables. [ALL-6] */
export const verbCounts = (lens: Lens, tables: readonly PlayedTable[]): TogetherView['verbs'] => {
  const each = tables.map(({ state }) => projectVerbs(lens, state))
  const linesOf = (verb: keyof TogetherView['verbs']): Lines => counted(each.flatMap((verbs) => verbs[verb] ?? []))
  return {
    stop: linesOf('stop'),
    organise: linesOf('organise'),
    tell: linesOf('tell'),
    care: linesOf('care'),
    account: linesOf('account'),
  }
}

/** At how many tables it ended how. */
export const outcomeCounts = ({ game, say }: Lens, tables: readonly PlayedTable[]): TogetherView['outcomes'] =>
  game.scenario.outcomes
    .map(({ id, title }) => ({
      title: say(title),
      tables: countOf(tables, ({ state }) => state.stage.outcome === id),
    }))
    .filter((outcome) => outcome.tables > 0)
