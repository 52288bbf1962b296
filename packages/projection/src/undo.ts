import {
  type ExerciseState,
  exerciseUndoToken,
  isFanOut,
  oppositesOf,
  type TableState,
  undoToken,
} from '@natte-meren/engine'
import type { ControlView } from '@natte-meren/protocol'
import type { Lens } from './context.ts'

/** Beside the table: its exercise, which takes back its own steps. */
interface UndoContext {
  readonly exercise: ExerciseState
  readonly allTables: readonly TableState[]
}

const undoLabel = ({ game, say }: Lens, about: string): string => {
  const named = game.injects.get(about)?.subject ?? game.decisions.get(about)?.title
  const phase = game.phases.find(({ id }) => id === about)?.title
  return named ? say(named) : phase ? say(phase) : ''
}

export const projectUndo = (lens: Lens, state: TableState, context: UndoContext): ControlView['undo'] => {
  const from = exerciseUndoToken(context.exercise, context.allTables)
  if (from === null || state.stage.place === 'ended') return null
  const step = context.allTables.length === 1 ? state.undo : lastOfAll(state)
  if (!step) return { from, label: '', kind: 'phase' }
  return { from, label: stepLabel(lens, step), kind: step.kind }
}

/** The last step that came from the exercise: what the table did on its own since is not what goes back. */
const lastOfAll = ({ exercise, undo }: TableState): TableState['undo'] => {
  let step = undo
  while (step && !isFanOut(exercise, step.commandId)) step = step.before.undo
  return step
}

/** A gate is called after the phase that it opened. */
const stepLabel = (lens: Lens, { kind, about, before }: NonNullable<TableState['undo']>): string => {
  const opened =
    kind === 'phase' && before.stage.place !== 'lobby' ? lens.game.phases[before.stage.phaseIndex + 1] : null
  return undoLabel(lens, opened?.id ?? about)
}

/** A table of several takes back its own steps; what came from the exercise, the exercise takes back. [UNDO-5] */
export const projectTableUndo = (
  lens: Lens,
  state: TableState,
  { allTables }: UndoContext,
): ControlView['tableUndo'] => {
  const { undo, stage, exercise } = state
  const from = undoToken(state)
  if (allTables.length === 1 || !undo || from === null || stage.place === 'ended') return null
  return isFanOut(exercise, undo.commandId) ? null : { from, label: stepLabel(lens, undo), kind: undo.kind }
}

/** What takes each intervention back; a step that came from the exercise goes back at all tables. [UNDO-5] [UNDO-7] */
export const projectOpposites = (state: TableState, context: UndoContext): ControlView['opposites'] => {
  const opposites: ControlView['opposites'] = {}
  const ofAll = context.allTables.length === 1 || (state.undo && isFanOut(state.exercise, state.undo.commandId))
  const from = exerciseUndoToken(context.exercise, context.allTables)
  for (const [id, opposite] of Object.entries(oppositesOf(state))) {
    if (opposite.type !== 'StepBack' || !ofAll) opposites[id] = opposite
    else if (from !== null) opposites[id] = { type: 'StepBackExercise', from }
  }
  return opposites
}
