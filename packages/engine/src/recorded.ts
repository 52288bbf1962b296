import type { Game } from './game.ts'

/** An event with its moment: play time [ms] and story time [minutes since T+0]. */
export interface Stamped<E> {
  readonly play: number
  readonly story: number
  readonly event: E
}

/** An event as it stands in a log. `version` counts from 1 within the stream; `at` is server time [ms]. */
export interface Recorded<E> extends Stamped<E> {
  readonly version: number
  readonly at: number
  readonly commandId: string
}

/** How one slice of the state changes with each event that concerns it. Pure; never refuses. */
export type Evolvers<S, E extends { type: string }> = {
  readonly [T in E['type']]: (slice: S, recorded: Recorded<Extract<E, { type: T }>>, game: Game) => S
}
