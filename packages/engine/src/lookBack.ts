import type { ExerciseCommand, Rejection, ShownChoice } from '@natte-meren/protocol'
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

/** The room asks what would have been: only of a decision that was taken, and with what was not chosen. [FORK-6] */
export const showWhatIf = (context: Tables, state: ExerciseState, choice: ShownChoice | null): Verdict => {
  if (state.place !== 'debrief') return refuse('exercise/not_open')
  if (choice === null) return [{ type: 'WhatIfShown', choice }]
  const table = context.tables.find(({ table: id }) => id === choice.table)
  if (!table || !isOver(context, choice.table)) return refuse('exercise/unknown')
  const taken = table.decisions[choice.decision]
  if (taken?.status !== 'taken') return refuse('decision/not_open')
  const options = context.game.decisions.get(choice.decision)?.options ?? []
  const isAnother = choice.option !== taken.proposal?.option
  const isKnown = choice.option === null || options.some(({ id }) => id === choice.option)
  return isAnother && isKnown ? [{ type: 'WhatIfShown', choice }] : refuse('decision/unknown_option')
}
