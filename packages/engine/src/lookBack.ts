import type { ExerciseCommand, Rejection } from '@natte-meren/protocol'
import { refuse } from './context.ts'
import type { ExerciseEvent, ExerciseState } from './exercise.ts'
import type { Game } from './game.ts'
import type { TableState } from './state.ts'

interface Tables {
  readonly game: Game
  readonly tables: readonly TableState[]
}

type Verdict = readonly ExerciseEvent[] | Rejection

/** What a table did is looked back on only once its own run is over. [SCRUB-2] */
const isOver = ({ tables }: Tables, table: string): boolean =>
  tables.some(({ table: id, stage }) => id === table && stage.outcome !== null)

/** The room looks at a moment of a table's run. */
export const showMoment = (
  context: Tables,
  state: ExerciseState,
  { type: _, ...moment }: Extract<ExerciseCommand, { type: 'ShowMoment' }>,
): Verdict => {
  if (state.place !== 'debrief') return refuse('exercise/not_open')
  if (!isOver(context, moment.table)) return refuse('exercise/unknown')
  if (moment.role !== null && !context.game.roles.has(moment.role)) return refuse('seat/unknown_role')
  return [{ type: 'MomentShown', ...moment }]
}
