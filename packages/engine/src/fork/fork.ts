import type { Game } from '../game.ts'
import type { LogEntry } from '../logEntry.ts'
import type { TableState } from '../state.ts'
import { type ForkChoice, ForkedRun, type LeftOut } from './forkedRun.ts'

/** A run as it would have been with one decision otherwise, and the same people doing what they did. */
export interface Fork {
  readonly choice: ForkChoice
  /** The whole log of the other run; up to `since` it is the one that was played. */
  readonly entries: readonly LogEntry[]
  /** Index in both logs of the entry with the decision. */
  readonly since: number
  readonly state: TableState
  /** What no longer applies, in order. */
  readonly leftOut: readonly LeftOut[]
  /** Messages that the facilitator's Next would have offered here only, and that are sent for that reason. */
  readonly sentInstead: readonly string[]
}

/** The entry with the proposal that became the decision of this run; -1 when none was taken. */
const entryOf = (log: readonly LogEntry[], state: TableState, decision: string): number => {
  const found = state.decisions[decision]
  if (found?.status !== 'taken' || !found.proposal) return -1
  const { order } = found.proposal
  return log.findIndex(({ events }) => events.some(({ version }) => version === order))
}

/**
 * What the run of a log would have been with one decision otherwise: the log is played up to that decision, the
 * other option is taken, and then everybody does what they did, as far as it still applies. With the option that
 * was really taken it is the same log. Null when the decision was not taken in this run, or has no such option.
 * `state` is the table after the whole log. Pure. [FORK-1] [FORK-2]
 */
export const forkTable = (game: Game, log: readonly LogEntry[], state: TableState, choice: ForkChoice): Fork | null => {
  const { decision, option } = choice
  const known = game.decisions.get(decision)?.options.some(({ id }) => id === option)
  const since = entryOf(log, state, decision)
  if (since < 0 || (option !== null && !known)) return null
  const run = new ForkedRun(game, choice)
  for (const entry of log.slice(0, since)) run.replay(entry)
  run.decide(log[since] as LogEntry)
  for (const entry of log.slice(since + 1)) run.replay(entry)
  return {
    choice,
    since,
    entries: run.entries,
    state: run.state,
    leftOut: run.leftOut,
    sentInstead: run.sentInstead,
  }
}
