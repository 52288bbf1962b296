import { type ForkChoice, forkTable, type Game, type LogEntry, type TableState } from '@natte-meren/engine'
import { endOfStory, type Lens, lensOf, reasonOf } from '@natte-meren/projection'
import type { Language, OutcomeRange, WhatIfView } from '@natte-meren/protocol'
import {
  dutyDifferences,
  indicatorDifferences,
  keptDecisions,
  type LoggedRuns,
  messageDifferences,
} from './differences.ts'
import { noLongerOf } from './noLonger.ts'
import { type Range, rangeOf } from './range.ts'

/** A run to its end: the log of a table and the table after it. */
export interface PlayedRun {
  readonly game: Game
  readonly log: readonly LogEntry[]
  readonly state: TableState
}

const outcomeTitle = ({ game, say }: Lens, id: string | null): string => {
  const outcome = game.scenario.outcomes.find((one) => one.id === id)
  return outcome ? say(outcome.title) : ''
}

const rangeView = (lens: Lens, { games, outcomes }: Range): OutcomeRange => ({
  games,
  outcomes: [...outcomes]
    .map(([outcome, count]) => ({ outcome, title: outcomeTitle(lens, outcome), games: count }))
    .toSorted((a, b) => b.games - a.games || (a.outcome < b.outcome ? -1 : 1)),
})

/**
 * How often each outcome follows when scripted players go on from the other decision, in so many games; said in any
 * language. Null as `whatIf` is. Pure. [FORK-5]
 */
export const outcomeRange = (
  { game, log, state }: PlayedRun,
  choice: ForkChoice,
  games: number,
): ((language: Language) => OutcomeRange) | null => {
  const fork = forkTable(game, log, state, choice)
  if (!fork) return null
  const range = rangeOf(game, fork, games)
  return (language) => rangeView(lensOf(game, language), range)
}

/**
 * The run that was played beside the one with one decision otherwise and everybody doing what they did, each
 * difference with what it goes back to. Null when that decision was not taken in this run, or has no such option. Pure. [FORK-4]
 */
export const whatIf = ({ game, log, state }: PlayedRun, choice: ForkChoice, language: Language): WhatIfView | null => {
  const fork = forkTable(game, log, state, choice)
  const decision = game.decisions.get(choice.decision)
  if (!fork || !decision) return null
  const lens = lensOf(game, language)
  const label = (id: string | null | undefined): string | null => {
    const option = decision.options.find((one) => one.id === id)
    return option ? lens.say(option.label) : null
  }
  const logs = { played: log, other: fork.entries }
  const runs: LoggedRuns = { ...lens, played: state, other: fork.state, logs }
  return {
    decision: decision.id,
    title: lens.say(decision.title),
    chosen: label(state.decisions[decision.id]?.proposal?.option) ?? '',
    instead: label(choice.option),
    outcome: {
      played: outcomeTitle(lens, state.stage.outcome),
      other: outcomeTitle(lens, fork.state.stage.outcome),
      same: state.stage.outcome === fork.state.stage.outcome,
    },
    indicators: indicatorDifferences(runs, (change) => reasonOf(lens, change)),
    messages: messageDifferences(runs),
    duties: dutyDifferences(runs, endOfStory(lens)),
    kept: keptDecisions(runs, decision.id),
    noLonger: noLongerOf(runs, fork.leftOut),
    range: null,
  }
}
