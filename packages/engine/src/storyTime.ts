import { serverTimeAt } from './clock.ts'
import type { Game } from './game.ts'
import type { TableState } from './state.ts'

/** Length of a phase in play time [ms]. */
export const phaseLength = (game: Game, index: number): number => (game.phases[index]?.minutes ?? 0) * 60_000

/** Story minutes since T+0 at a play time: linear within the phase, still at its end. [TIME-3] */
export const storyTime = (game: Game, state: TableState, playMs: number): number => {
  const phase = game.phases[state.stage.phaseIndex]
  if (!phase) return game.phases[0]?.story.from ?? 0
  const { from, to } = phase.story
  const length = phaseLength(game, state.stage.phaseIndex)
  const passed = Math.min(Math.max(0, playMs - state.clock.phaseStart), length)
  return from + Math.floor(((to - from) * passed) / length)
}

/** First play time [ms] at which the story of this phase reaches a minute; null if it never does. */
export const playAtStory = (game: Game, state: TableState, story: number): number | null => {
  const phase = game.phases[state.stage.phaseIndex]
  if (!phase) return null
  const { from, to } = phase.story
  if (story <= from) return state.clock.phaseStart
  if (story > to) return null
  const length = phaseLength(game, state.stage.phaseIndex)
  return state.clock.phaseStart + Math.ceil(((story - from) * length) / (to - from))
}

/** Server time at which the story reaches a minute while the clock runs; null if it does not. */
export const serverTimeAtStory = (game: Game, state: TableState, story: number): number | null => {
  const play = playAtStory(game, state, story)
  return play === null ? null : serverTimeAt(state.clock, play)
}
