import { type Fork, foldTable, type Game } from '@natte-meren/engine'
import { playOn } from '@natte-meren/prover'

/** How often each outcome followed, in so many games. */
export interface Range {
  readonly games: number
  readonly outcomes: ReadonlyMap<string, number>
}

/** Index of the entry from which on both runs part: the decision, or the gate that let it go by. */
const partingOf = ({ entries, since, choice: { decision, option } }: Fork): number =>
  option === null
    ? entries.findIndex(({ events }) =>
        events.some(({ event }) => event.type === 'DecisionLapsed' && event.decision === decision),
      )
    : since

/**
 * How often each outcome follows when scripted players play on from the moment of the other decision, each game
 * with a seed of its own from `seed` on. It shows how much was still open, and forecasts nothing. Pure.
 */
export const rangeOf = (game: Game, fork: Fork, games: number, seed = 1): Range => {
  const before = fork.entries.slice(0, partingOf(fork) + 1)
  const events = before.flatMap((entry) => entry.events)
  const from = foldTable(game, events)
  const at = before.at(-1)?.at ?? 0
  const outcomes = new Map<string, number>()
  for (let index = 0; index < games; index += 1) {
    const { outcome } = playOn({ game, seed: seed + index, from, at }).stage
    if (outcome !== null) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  return { games, outcomes }
}
