import { type CommandOf, type Context, type Deciders, refuse, sentAs, type Verdict } from './context.ts'
import { isFanOut } from './exercise.ts'
import { isSeated } from './seats.ts'
import type { Checkpoint, TableState } from './state.ts'

type ControlCommand = CommandOf<
  | 'PauseTable'
  | 'ResumeTable'
  | 'ExtendTime'
  | 'StepBack'
  | 'StepBackBefore'
  | 'AddNote'
  | 'NameTable'
  | 'ShowNotice'
  | 'RemoveNotice'
  | 'Nudge'
>

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
  ShowNotice: ({ state }, { text }) =>
    state.stage.place === 'ended'
      ? refuse('exercise/ended')
      : [{ type: 'NoticeShown', notice: `l.${sentAs(text)}`, text }],
  RemoveNotice: ({ state }, { notice }) =>
    notice in state.notices ? [{ type: 'NoticeRemoved', notice }] : refuse('step/stale'),
  Nudge: ({ game, state, meta }, { role }) => {
    if (state.stage.place !== 'phase') return refuse('exercise/not_open')
    if (!game.roles.has(role)) return refuse('seat/unknown_role')
    return isSeated(state.seats, role)
      ? [{ type: 'RoleNudged', notice: `l.${meta.commandId}`, role }]
      : refuse('seat/unknown')
  },
  AddNote: ({ state, meta }, { text }) =>
    Object.keys(state.notes).length < notesPerTable
      ? [{ type: 'NoteAdded', note: `n.${meta.commandId}`, text }]
      : refuse('message/too_many'),
  NameTable: (_, { name }) => [{ type: 'TableNamed', name }],
}
