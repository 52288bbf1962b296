import type { Game } from '@natte-meren/engine'
import { type Estimate, meanOf, ratioOf, shareOf } from './intervals.ts'
import type { GameSummary } from './simulate.ts'

/** What many games come to. Shares are of all games, with 95 % intervals. */
export interface SimulationReport {
  readonly games: number
  readonly outcomes: Readonly<Record<string, Estimate>>
  /** By decision and option; `-` is no decision. */
  readonly options: Readonly<Record<string, Readonly<Record<string, Estimate>>>>
  /** How many games ended at each value of an indicator, from its least to its most. */
  readonly indicators: Readonly<Record<string, readonly number[]>>
  /** Minutes of play of each phase. */
  readonly minutes: Readonly<Record<string, Estimate>>
  readonly duties: Readonly<Record<string, { readonly met: Estimate; readonly missed: Estimate }>>
  /** Of the games in which a fact came up. */
  readonly facts: Readonly<
    Record<string, { readonly inTime: Estimate; readonly shared: Estimate; readonly games: number }>
  >
  readonly retractions: Readonly<Record<string, Estimate>>
  /** Messages that arrived, in how many games. */
  readonly messages: Readonly<Record<string, Estimate>>
  /** Messages that a table got, and what share of two tables' messages differs (of those of either). */
  readonly perTable: Estimate
  readonly different: Estimate
}

const record = <T>(keys: Iterable<string>, make: (key: string) => T): Record<string, T> =>
  Object.fromEntries([...keys].map((key) => [key, make(key)]))

/** Share of the messages of two tables that only one of them got. */
const differenceOf = (a: readonly string[], b: readonly string[]): number => {
  const other = new Set(b)
  const both = a.filter((id) => other.has(id)).length
  const either = a.length + b.length - both
  return either === 0 ? 0 : 1 - both / either
}

const histogram = (games: readonly GameSummary[], id: string, min: number, max: number): number[] => {
  const counts = Array.from({ length: max - min + 1 }, () => 0)
  for (const { indicators } of games) {
    const at = (indicators[id] ?? min) - min
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

const factReport = (games: readonly GameSummary[], id: string): SimulationReport['facts'][string] => {
  const journeys = games.flatMap(({ facts }) => facts[id] ?? [])
  const count = (wanted: readonly string[]) => journeys.filter((journey) => wanted.includes(journey)).length
  return {
    games: journeys.length,
    inTime: shareOf(count(['in-time']), journeys.length),
    shared: shareOf(count(['in-time', 'shared']), journeys.length),
  }
}

/** Brings many games together. Pure. */
export const summarise = (
  { scenario, decisions, phases, facts, duties, injects }: Game,
  games: readonly GameSummary[],
): SimulationReport => {
  const share = (has: (game: GameSummary) => boolean): Estimate => shareOf(games.filter(has).length, games.length)
  const retractions = new Set(games.flatMap((game) => game.retractions))
  return {
    games: games.length,
    outcomes: record(
      scenario.outcomes.map(({ id }) => id),
      (id) => share(({ outcome }) => outcome === id),
    ),
    options: record(decisions.keys(), (decision) =>
      record([...(decisions.get(decision)?.options.map(({ id }) => id) ?? []), '-'], (option) =>
        share(({ options }) => options[decision] === option),
      ),
    ),
    indicators: Object.fromEntries(scenario.indicators.map(({ id, min, max }) => [id, histogram(games, id, min, max)])),
    minutes: record(
      phases.map(({ id }) => id),
      (id) => meanOf(games.map((game) => (game.phases[id] ?? 0) / 60_000)),
    ),
    duties: record(duties.keys(), (id) => ({
      met: share(({ met }) => met.includes(id)),
      missed: share(({ missed }) => missed.includes(id)),
    })),
    facts: record(facts.keys(), (id) => factReport(games, id)),
    retractions: record(retractions, (id) => share((game) => game.retractions.includes(id))),
    messages: record(injects.keys(), (id) => share(({ messages }) => messages.includes(id))),
    perTable: meanOf(games.map(({ messages }) => messages.length)),
    different: meanOf(
      games.flatMap(({ messages }, index) =>
        index % 2 ? [differenceOf(messages, games[index - 1]?.messages ?? [])] : [],
      ),
    ),
  }
}

/** How tables that share everything fare beside tables that share nothing; ratios of what is left. */
export interface SharingReport {
  readonly games: number
  readonly open: { readonly missed: Estimate; readonly retracted: Estimate }
  readonly closed: { readonly missed: Estimate; readonly retracted: Estimate }
  readonly missedRatio: Estimate
  readonly retractedRatio: Estimate
}

/** Compares games of tables that share with as many that do not. Pure. */
export const compareSharing = (open: readonly GameSummary[], closed: readonly GameSummary[]): SharingReport => {
  const missed = (games: readonly GameSummary[]) => games.map((game) => game.missed.length)
  const retracted = (games: readonly GameSummary[]) => games.map((game) => game.retractions.length)
  return {
    games: open.length + closed.length,
    open: { missed: meanOf(missed(open)), retracted: meanOf(retracted(open)) },
    closed: { missed: meanOf(missed(closed)), retracted: meanOf(retracted(closed)) },
    missedRatio: ratioOf(missed(open), missed(closed)),
    retractedRatio: ratioOf(retracted(open), retracted(closed)),
  }
}
