import type { CompleteExerciseCommand, DetachedExercise, ExerciseCommand, Rejection } from '@natte-meren/protocol'
import { playTime } from './clock.ts'
import type { TableInput } from './commands.ts'
import { refuse } from './context.ts'
import { evolveExercise, type ExerciseCreated, type ExerciseEvent, type ExerciseState, fanOutId } from './exercise.ts'
import { floorPlan } from './floorPlan.ts'
import type { Game } from './game.ts'
import { begunSince, tablesOf } from './exerciseTables.ts'
import { showMoment, showWhatIf } from './lookBack.ts'
import { addTable, beginTable } from './moreTables.ts'
import { type NextStep, nextStep, tokenOf } from './next.ts'
import { decideCourse } from './debriefCourse.ts'
import { decideDesk } from './debriefDesk.ts'
import type { Recorded } from './recorded.ts'
import type { TableState } from './state.ts'
import { storyTime } from './storyTime.ts'
import { decideTime, tablePart } from './timePlan/decideTime.ts'
import { proposalAfter } from './timePlan/replan.ts'

/** Commands of the facilitator, and the one that starts an exercise's log. */
export type ExerciseInput =
  | DetachedExercise<CompleteExerciseCommand>
  /** The host draws id, number and code. */
  | { type: 'AddTable'; table: string; number: number; code: string }
  | (Omit<ExerciseCreated, 'type'> & { type: 'CreateExercise' })

type ExerciseVerdict = readonly ExerciseEvent[] | Rejection

/** With what an exercise decides: its tables as they are now, and the server time [ms]. */
export interface ExerciseContext {
  readonly game: Game
  readonly tables: readonly TableState[]
  readonly at: number
}

const next = ({ game, tables, at }: ExerciseContext, state: ExerciseState): NextStep =>
  nextStep(game, state, tables, (table) => storyTime(game, table, playTime(table.clock, at)))

const perform = (step: NextStep, state: ExerciseState, table: TableState | undefined): ExerciseVerdict => {
  switch (step.kind) {
    case 'start':
    case 'phase':
      return [{ type: 'GateOpened', index: state.phaseIndex + 1 }]
    case 'message':
      return [{ type: 'MessageReleased', inject: step.about ?? '' }]
    case 'judgement':
      return [{ type: 'StepDriven', step: 'ClosePicture', from: tokenOf(table) }]
    case 'reveal':
      return [{ type: 'StepDriven', step: 'RevealAdvice', from: tokenOf(table) }]
    case 'debrief':
      return [{ type: 'DebriefStarted', ...(state.selfLed ? { selfLed: true } : {}) }]
    case 'scene':
      return [{ type: 'SceneChosen', scene: step.about ?? 'words' }]
    case 'end':
      return [{ type: 'ExerciseEnded' }]
    default:
      return refuse('step/not_ready')
  }
}

/** Names the talk time as it stands for all tables. [CHAIR-4] */
export const talkTimeToken = ({ phaseIndex, extended }: ExerciseState): string => `${phaseIndex}.${extended}`

/** Names what a step back of the exercise would undo. */
export const exerciseUndoToken = (state: ExerciseState, tables: readonly TableState[]): string | null => {
  const [only] = tables
  if (tables.length === 1 && only?.undo) return `${only.undo.version}.${only.undo.kind}`
  return state.undo ? `x${state.undo.version}` : null
}

const back = (context: ExerciseContext, state: ExerciseState, from: string): ExerciseVerdict => {
  const token = exerciseUndoToken(state, context.tables)
  if (token === null || state.place === 'ended') return refuse('step/nothing_to_undo')
  if (token !== from) return refuse('step/stale')
  const last = state.undo && fanOutId(state.id, state.undo.version)
  const [only] = context.tables
  const commandId = (context.tables.length === 1 ? only?.undo?.commandId : last) ?? last ?? ''
  const to = versionBefore(state, commandId)
  const begun = to === null ? {} : begunSince(state, to)
  return [{ type: 'ExerciseSteppedBack', to, commandId, ...(Object.keys(begun).length > 0 ? { begun } : {}) }]
}

/** Version of the exercise before the step that a table's command came from; null for a step of the table's own. */
const versionBefore = (state: ExerciseState, commandId: string): number | null => {
  let step = state.undo
  while (step && fanOutId(state.id, step.version) !== commandId) step = step.before.undo
  return step && step.version - 1
}

const fresh = (context: ExerciseContext, state: ExerciseState, from: string): NextStep | Rejection => {
  const step = next(context, state)
  return step.from === from ? step : refuse('step/stale')
}

/** What a command does to the exercise: its events, or why not. Pure. */
export const decideExercise = (
  context: ExerciseContext,
  state: ExerciseState,
  command: ExerciseInput,
): ExerciseVerdict => {
  const events = decideOne(context, state, command)
  if ('code' in events) return events
  const { at } = context
  let after = state
  for (const event of events)
    after = evolveExercise(after, { event, at, version: after.version + 1, play: 0, story: 0, commandId: '' })
  return [...events, ...proposalAfter(context, after, events)]
}

const decideOne = (context: ExerciseContext, state: ExerciseState, command: ExerciseInput): ExerciseVerdict => {
  if (command.type === 'CreateExercise') {
    const { type: _, ...created } = command
    return state.created ? refuse('step/stale') : [{ type: 'ExerciseCreated', ...created }]
  }
  if (state.place === 'ended') return refuse('exercise/ended')
  switch (command.type) {
    case 'Next': {
      const step = fresh(context, state, command.from)
      if ('code' in step) return step
      return step.ready ? perform(step, state, context.tables[0]) : refuse('step/not_ready')
    }
    case 'SkipNext': {
      const step = fresh(context, state, command.from)
      if ('code' in step) return step
      if (step.kind !== 'message' || !step.about) return refuse('inject/unknown')
      return [{ type: 'MessageLeftOut', inject: step.about, fold: command.fold }]
    }
    case 'LapseNext': {
      const step = fresh(context, state, command.from)
      if ('code' in step) return step
      if (!step.mayLapse) return refuse('step/not_ready')
      return [{ type: 'StepDriven', step: 'LapseDecision', from: tokenOf(context.tables[0]) }]
    }
    default:
      return decideWhole(context, state, command)
  }
}

/** Whoever stood there takes the place that is left. */
const place = (
  { tables }: ExerciseContext,
  { places }: ExerciseState,
  { table, row, column }: Extract<ExerciseCommand, { type: 'PlaceTable' }>,
): ExerciseVerdict => {
  const plan = floorPlan(tables, places)
  const from = plan[table]
  if (!from) return refuse('exercise/unknown')
  if (from.row === row && from.column === column) return refuse('step/stale')
  const other = Object.keys(plan).find((id) => plan[id]?.row === row && plan[id]?.column === column)
  return [{ type: 'TablesPlaced', places: { ...(other ? { [other]: from } : {}), [table]: { row, column } } }]
}

type WholeCommand = Exclude<ExerciseInput, { type: 'CreateExercise' | 'Next' | 'SkipNext' | 'LapseNext' }>

const decideWhole = (context: ExerciseContext, state: ExerciseState, command: WholeCommand): ExerciseVerdict => {
  switch (command.type) {
    case 'StepBackExercise':
      return back(context, state, command.from)
    case 'PauseAll':
      return state.place === 'playing' ? [{ type: 'AllPaused' }] : refuse('step/not_running')
    case 'ResumeAll':
      return state.place === 'playing' ? [{ type: 'AllResumed' }] : refuse('exercise/not_open')
    case 'ExtendAll':
      if (state.place !== 'playing') return refuse('exercise/not_open')
      // Two who see that time is up and press at once mean the same minute.
      if (command.from !== talkTimeToken(state)) return refuse('step/stale')
      return [{ type: 'AllExtended', seconds: command.seconds }]
    case 'OrderTables': {
      const { tables, command: order } = command
      const known = new Set(tablesOf(state).map(({ table }) => table))
      if (tables?.some((table) => !known.has(table))) return refuse('exercise/unknown')
      return [{ type: 'TablesOrdered', tables, command: order }]
    }
    case 'SetBeamer': {
      const { scene, black, dark } = command
      return [{ type: 'BeamerSet', scene, black, dark }]
    }
    case 'SetHardStop':
    case 'AdoptPlan':
    case 'DismissPlan':
    case 'UndoPlan':
    case 'KeepMessage':
      return decideTime(context.game, state, command)
    case 'LockLobby':
      return state.locked === command.locked ? refuse('step/stale') : [{ type: 'LobbyLocked', locked: command.locked }]
    case 'AddTable':
      return addTable(state, command)
    case 'BeginTable':
      return beginTable(context.game, state, command.table)
    case 'PlaceTable':
      return place(context, state, command)
    case 'SetDebriefScene':
    case 'TurnPage':
    case 'ShortenDebrief':
    case 'LetTablesLead':
      return decideCourse(state, command)
    case 'HideWord':
    case 'ShowTableNumbers':
    case 'LetTableTell':
    case 'OpenVote':
      return decideDesk(state, tablesOf(state), command)
    case 'ShowMoment':
      return showMoment(context, state, command)
    case 'ShowWhatIf':
      return showWhatIf(context, state, command.choice)
    case 'EndExercise':
      return [{ type: 'ExerciseEnded' }]
  }
}

const opened = (
  created: ExerciseCreated,
  table: Pick<ExerciseCreated['tables'][number], 'table' | 'number'>,
): TableInput => ({
  type: 'OpenTable',
  table: table.table,
  exercise: created.exercise,
  number: table.number,
  edition: created.edition,
  seed: created.seed,
  scenario: created.scenarioHash,
  noClock: created.noClock,
  ...(created.roles ? { roles: created.roles } : {}),
})

type EventForEach = Exclude<
  ExerciseEvent,
  { type: 'ExerciseCreated' | 'TableAdded' | 'PlanBrought' | 'TableBegun' | 'TablesOrdered' | 'ExerciseSteppedBack' }
>

const forEveryTable = (event: EventForEach): TableInput | null => {
  switch (event.type) {
    case 'GateOpened':
      return { type: 'OpenPhase', index: event.index }
    case 'MessageReleased':
      return { type: 'SendInject', inject: event.inject }
    case 'MessageLeftOut':
      return { type: 'SkipInject', inject: event.inject, fold: event.fold }
    case 'StepDriven':
      return { type: event.step, from: event.from }
    case 'AllPaused':
      return { type: 'PauseTable' }
    case 'AllResumed':
      return { type: 'ResumeTable' }
    case 'AllExtended':
      return { type: 'ExtendTime', seconds: event.seconds }
    case 'DebriefStarted':
      return { type: 'OpenDebrief', ...(event.selfLed ? { selfLed: true } : {}) }
    case 'SceneChosen':
      return { type: 'SetScene', scene: event.scene }
    case 'SelfLedSet':
      return { type: 'LetTableLead', on: event.on, scene: event.scene }
    case 'ExerciseEnded':
      return { type: 'EndTable' }
    case 'PlanAdopted':
      return { type: 'FollowPlan', ...tablePart(event.plan) }
    case 'LobbyLocked':
      return { type: 'LockLobby', locked: event.locked }
    case 'VoteOpened':
      return { type: 'AllowVotes', open: event.open }
    case 'PageTurned':
    case 'DebriefShortened':
    case 'MomentShown':
    case 'WhatIfShown':
    case 'BeamerSet':
    case 'TablesPlaced':
    case 'HardStopSet':
    case 'PlanProposed':
    case 'MessageKept':
    case 'WordHidden':
    case 'TableNumbersShown':
    case 'TableTold':
      return null
  }
}

/** A command to one table, with an id that makes a repeat harmless. */
export interface FanOut {
  readonly table: string
  readonly commandId: string
  readonly command: TableInput
}

/** What an event means for one of the tables. */
const forTable = (created: ExerciseCreated, event: ExerciseEvent, table: string): TableInput | null => {
  switch (event.type) {
    case 'ExerciseCreated':
    case 'TableAdded': {
      const tables = event.type === 'TableAdded' ? [event] : event.tables
      const found = tables.find((each) => each.table === table)
      return found ? opened(created, found) : null
    }
    case 'PlanBrought':
      return event.table === table ? { type: 'FollowPlan', ...tablePart(event.plan) } : null
    case 'TableBegun':
      return event.table === table ? { type: 'OpenPhase', index: event.index, passed: event.passed } : null
    case 'TablesOrdered':
      return event.tables === null || event.tables.includes(table) ? event.command : null
    case 'ExerciseSteppedBack': {
      const begun = event.begun?.[table]
      const commandId = begun === undefined ? event.commandId : fanOutId(created.exercise, begun)
      return { type: 'StepBackBefore', commandId }
    }
    default:
      return forEveryTable(event)
  }
}

/**
 * What an exercise event means for its tables. A table refuses what does not concern it (a message whose
 * condition does not hold there, a pause while paused): that is no error. What happened before a table came is
 * never brought to it. [EX-2] [EX-8]
 */
export const fanOut = (
  state: Pick<ExerciseState, 'created' | 'added'>,
  { event, version }: Pick<Recorded<ExerciseEvent>, 'event' | 'version'>,
): readonly FanOut[] => {
  const { created } = state
  if (!created) return []
  const commandId = fanOutId(created.exercise, version)
  return tablesOf(state).flatMap(({ table, since }) => {
    if (since > version) return []
    const command = forTable(created, event, table)
    // A table that came later opens its first phase where the others are.
    if (command?.type === 'OpenPhase' && since > 0) return [{ table, commandId, command: { passed: {}, ...command } }]
    return command ? [{ table, commandId, command }] : []
  })
}
