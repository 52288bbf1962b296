import { foldTable, type Game, type Recorded, type TableEvent, type TableState } from '@natte-meren/engine'
import type { RealTable } from '../witness/realTable.ts'

type Events = readonly Recorded<TableEvent>[]

/** How a game stood at the moment that a test asks about. */
export interface Ending {
  readonly game: Game
  /** What had happened by then. */
  readonly events: Events
  readonly state: TableState
  /** Story minutes. */
  readonly story: number
  /** The outcome that the whole game came to. */
  readonly outcome: string | null
}

/** The same game as it stood at an earlier moment of the story. */
export const earlier = ({ game, events, outcome }: Ending, by: number): Ending => {
  const until = events.filter((event) => event.story <= by)
  return { game, events: until, state: foldTable(game, until), story: by, outcome }
}

/** A game as it stood at a moment of the story, or at its end. */
export const endingOf = ({ game, log, state, story }: RealTable, by: number | undefined): Ending => {
  const ending = { game, events: log.flatMap(({ events }) => events), state, story, outcome: state.stage.outcome }
  return by === undefined ? ending : earlier(ending, by)
}
