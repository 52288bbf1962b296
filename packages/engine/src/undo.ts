import { playTime, setRunning } from './clock.ts'
import type { TableEvent } from './events.ts'
import type { Game } from './game.ts'
import { heldAfter } from './inbox.ts'
import { ledgerAfterStepBack } from './ledger.ts'
import type { Recorded } from './recorded.ts'
import type { SteppedBack } from './stage.ts'
import type { Checkpoint, TableState } from './state.ts'

/** The events that are steps, each with its kind; `null` for one that is a step only at times. */
const stepOf = ({ stage }: TableState, event: TableEvent): { kind: string; about: string } | null => {
  switch (event.type) {
    case 'PhaseClosed':
      return { kind: 'phase', about: event.phase }
    case 'PhaseOpened':
      return stage.place === 'lobby' ? { kind: 'phase', about: event.phase } : null
    case 'PictureClosed':
      return { kind: 'judgement', about: event.phase }
    case 'AdviceRevealed':
      return { kind: 'reveal', about: event.decision }
    case 'DecisionProposed':
      return { kind: 'decision', about: event.decision }
    case 'DecisionLapsed':
      return { kind: 'lapse', about: event.decision }
    case 'InjectDelivered':
      return event.byHand ? { kind: 'message', about: event.inject } : null
    case 'InjectSkipped':
      return { kind: 'skip', about: event.inject }
    case 'DebriefOpened':
      return { kind: 'debrief', about: '' }
    default:
      return null
  }
}

/** The chain of steps after an event: one longer for a step, one shorter when a proposal is withdrawn. */
export const evolveUndo = (state: TableState, recorded: Recorded<TableEvent>): Checkpoint | null => {
  if (recorded.event.type === 'DecisionWithdrawn')
    return state.undo?.kind === 'decision' ? state.undo.before.undo : state.undo
  const step = stepOf(state, recorded.event)
  if (!step) return state.undo
  if (state.undo && isPartOfLast(state, recorded)) return isGate(step) ? { ...state.undo, ...step } : state.undo
  return {
    before: state,
    version: recorded.version - 1,
    play: recorded.play,
    commandId: recorded.commandId,
    ...step,
  }
}

/** A gate that lets a decision lapse is called after the gate. */
const isGate = ({ kind }: { kind: string }): boolean => kind === 'phase' || kind === 'debrief'

/** A command is one step, however many step events it has: the first one marks where it starts. */
const isPartOfLast = (state: TableState, recorded: Recorded<TableEvent>): boolean =>
  state.undo?.commandId === recorded.commandId

const find = (state: TableState, version: number): Checkpoint | null => {
  let checkpoint = state.undo
  while (checkpoint && checkpoint.version !== version) checkpoint = checkpoint.before.undo
  return checkpoint
}

/** A dissent goes with the decision that it was about. */
const dissentsAfter = (before: TableState, { home: { dissents } }: TableState): TableState['home']['dissents'] =>
  Object.fromEntries(
    Object.entries(dissents).filter(([decision]) => {
      const status = before.decisions[decision]?.status
      return status === 'taken' || status === 'proposed'
    }),
  )

/**
 * The state before a step, with what survives by rule: seats, questions, notes, marks of having
 * seen, what was planned for home. Timed messages of the undone stretch are held. [UNDO-1..4]
 */
export const stepBack = (state: TableState, recorded: Recorded<SteppedBack>, game: Game): TableState => {
  const checkpoint = find(state, recorded.event.to)
  if (!checkpoint) return state
  const { before } = checkpoint
  const play = playTime(state.clock, recorded.at)
  const wasPlaying = state.stage.place === 'phase' ? state.clock.running : true
  const running = before.stage.place === 'phase' && wasPlaying
  return {
    ...before,
    name: state.name,
    seats: state.seats,
    questions: state.questions,
    home: { ...state.home, dissents: dissentsAfter(before, state) },
    seen: state.seen,
    notes: state.notes,
    notices: state.notices,
    timePlan: state.timePlan,
    ledger: ledgerAfterStepBack(state.ledger, recorded),
    inbox: heldAfter(before.inbox, state.inbox, game),
    clock: {
      ...setRunning(state.clock, running, recorded.at),
      phaseStart: play - (checkpoint.play - before.clock.phaseStart),
      extraMs: before.clock.extraMs,
      reached: before.clock.reached,
      lasted: before.clock.lasted,
    },
  }
}
