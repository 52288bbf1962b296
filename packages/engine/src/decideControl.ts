import { type CommandOf, type Context, type Deciders, refuse, type Verdict } from './context.ts'
import { isFanOut } from './exercise.ts'
import type { Checkpoint, TableState } from './state.ts'

type ControlCommand = CommandOf<'PauseTable' | 'ResumeTable' | 'ExtendTime' | 'StepBack' | 'StepBackBefore' | 'AddNote'>

/** Most notes at one table. */
const notesPerTable = 300

/** Names the step that would be taken back, so that two presses take back one. */
export const undoToken = (state: TableState): string | null => state.undo && `${state.undo.version}.${state.undo.kind}`

const back = (checkpoint: Checkpoint): Verdict => [
  { type: 'SteppedBack', to: checkpoint.version, kind: checkpoint.kind },
]

const beforeCommand = ({ state }: Context, commandId: string): Checkpoint | null => {
  let checkpoint = state.undo
  while (checkpoint && checkpoint.commandId !== commandId) checkpoint = checkpoint.before.undo
  return checkpoint
}

export const decideControl: Deciders<ControlCommand> = {
  PauseTable: ({ state }) =>
    state.clock.running ? [{ type: 'TablePaused', by: 'facilitator' }] : refuse('step/not_running'),
  ResumeTable: ({ state }) =>
    state.stage.place === 'phase' && !state.clock.running ? [{ type: 'TableResumed' }] : refuse('step/stale'),
  ExtendTime: ({ state }, { seconds }) =>
    state.stage.place === 'phase' ? [{ type: 'TimeExtended', ms: seconds * 1000 }] : refuse('exercise/not_open'),
  StepBack: ({ state }, { from }) => {
    if (!state.undo || state.stage.place === 'ended') return refuse('step/nothing_to_undo')
    // What the exercise did, the exercise takes back: else this table would stand before a gate that is open. [UNDO-5]
    if (isFanOut(state.exercise, state.undo.commandId)) return refuse('step/nothing_to_undo')
    return from === undoToken(state) ? back(state.undo) : refuse('step/stale')
  },
  StepBackBefore: (context, { commandId }) => {
    const checkpoint = beforeCommand(context, commandId)
    return checkpoint ? back(checkpoint) : refuse('step/nothing_to_undo')
  },
  AddNote: ({ state, meta }, { text }) =>
    Object.keys(state.notes).length < notesPerTable
      ? [{ type: 'NoteAdded', note: `n.${meta.commandId}`, text }]
      : refuse('message/too_many'),
}
