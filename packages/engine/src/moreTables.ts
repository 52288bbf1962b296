import type { Rejection } from '@natte-meren/protocol'
import { refuse } from './context.ts'
import type { ExerciseEvent, ExerciseState } from './exercise.ts'
import { type ExerciseTable, tablesOf } from './exerciseTables.ts'
import type { Game } from './game.ts'

const mostTables = 400

type Verdict = readonly ExerciseEvent[] | Rejection
type NewTable = Omit<ExerciseTable, 'since'>

/** One table more, in its lobby. [EX-8] */
export const addTable = (state: ExerciseState, { table, number, code }: NewTable): Verdict => {
  if (state.place === 'debrief') return refuse('exercise/not_open')
  if (tablesOf(state).length >= mostTables) return refuse('exercise/full')
  const { plan } = state.time
  return [{ type: 'TableAdded', table, number, code }, ...(plan ? [{ type: 'PlanBrought', table, plan } as const] : [])]
}

/** Lets a table that came later begin in the phase in play. [EX-8] */
export const beginTable = (game: Game, state: ExerciseState, table: string): Verdict => {
  const found = state.added.find((added) => added.table === table)
  if (!found) return refuse('exercise/unknown')
  if (state.place !== 'playing') return refuse('exercise/not_open')
  if (state.paused) return refuse('step/not_running')
  if (found.begun !== null) return refuse('step/stale')
  const passed = Object.entries(state.passed).filter(
    ([inject]) => game.injects.get(inject)?.phaseIndex === state.phaseIndex,
  )
  return [{ type: 'TableBegun', table, index: state.phaseIndex, passed: Object.fromEntries(passed) }]
}
