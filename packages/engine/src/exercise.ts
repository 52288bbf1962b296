import type { Detached, ShownChoice, ShownMoment, TableOrder } from '@natte-meren/protocol'
import { type AddedTable, backInLobby } from './exerciseTables.ts'
import type { TablePlace } from './floorPlan.ts'
import { type CourseEvent, type DebriefCourse, evolveCourse, startCourse } from './debriefCourse.ts'
import { evolveDesk, initialDesk, type DeskEvent, type DeskState } from './debriefDesk.ts'
import type { Recorded } from './recorded.ts'
import { evolveTime, initialTime, type TimeEvent, type TimeState } from './timePlan/time.ts'

/** The whole exercise: gates, chair, beamer and debrief scene. */
export interface ExerciseState {
  readonly version: number
  readonly id: string
  readonly place: 'lobby' | 'playing' | 'debrief' | 'ended'
  readonly phaseIndex: number
  readonly paused: boolean
  /** Messages of the facilitator's Next that were sent or left out, by inject. */
  readonly passed: Readonly<Record<string, 'sent' | 'skipped'>>
  readonly scene: string
  /** How the room goes through the debrief; null before it is open. */
  readonly course: DebriefCourse | null
  /** The slot has room for three scenes of the debrief; a step back leaves that as it is. */
  readonly short: boolean
  /** Each table leads its own debrief; a step back leaves that as it is. */
  readonly selfLed: boolean
  /** Moment of a table's run that the room looks at; null while none was chosen. */
  readonly moment: ShownMoment | null
  /** The decision that the room looks at as it would have been otherwise. */
  readonly whatIf: ShownChoice | null
  /** How often talk time was changed for all; never taken back. */
  readonly extended: number
  readonly beamer: { readonly scene: string; readonly black: boolean; readonly dark: boolean }
  /** Tables that were given a place on the map; the others stand in order of number. */
  readonly places: Readonly<Record<string, TablePlace>>
  readonly desk: DeskState
  readonly time: TimeState
  readonly created: ExerciseCreated | null
  /** Nobody new sits down. */
  readonly locked: boolean
  /** Tables that came later. */
  readonly added: readonly AddedTable[]
  /** The step that can be taken back, and through it all earlier ones. */
  readonly undo: { readonly before: ExerciseState; readonly version: number } | null
}

/** First event of an exercise's log. */
export interface ExerciseCreated {
  type: 'ExerciseCreated'
  exercise: string
  /** Scenario id and content hash of the version to which the run is pinned. */
  scenario: string
  scenarioHash: string
  edition: string
  seed: number
  language: 'nl' | 'en'
  noClock: boolean
  code: string
  tables: { table: string; number: number; code: string }[]
  /** Who may see it: organisation and person. */
  owner: { organisation: string; person: string }
  bots: string[]
  /** Roles that can be taken at each table; all of them where it says nothing. */
  roles?: string[] | undefined
}

export type ExerciseEvent =
  | ExerciseCreated
  | { type: 'GateOpened'; index: number }
  | { type: 'MessageReleased'; inject: string }
  | { type: 'MessageLeftOut'; inject: string; fold: boolean }
  /** A step at the one table of the exercise; `from` is the table's step that it leaves. */
  | { type: 'StepDriven'; step: 'ClosePicture' | 'RevealAdvice' | 'LapseDecision'; from: string }
  | { type: 'AllPaused' }
  | { type: 'AllResumed' }
  | { type: 'AllExtended'; seconds: number }
  /** The same command to some tables, or with null to all of them. */
  | { type: 'TablesOrdered'; tables: string[] | null; command: Detached<TableOrder> }
  | { type: 'BeamerSet'; scene: string; black: boolean; dark: boolean }
  | { type: 'TablesPlaced'; places: Record<string, TablePlace> }
  | DeskEvent
  | TimeEvent
  | { type: 'LobbyLocked'; locked: boolean }
  | { type: 'TableAdded'; table: string; number: number; code: string }
  /** A table that came later begins in the phase in play, with what was sent and left out there before. */
  | { type: 'TableBegun'; table: string; index: number; passed: Record<string, 'sent' | 'skipped'> }
  | { type: 'DebriefStarted'; selfLed?: boolean }
  | CourseEvent
  | ({ type: 'MomentShown' } & ShownMoment)
  | { type: 'WhatIfShown'; choice: ShownChoice | null }
  | { type: 'ExerciseEnded' }
  /**
   * One step back. `to` is the version of the exercise before its last step, or null when only the
   * table's own step is undone; `commandId` says before which command each table goes back. Tables that began after
   * that step (`begun`, with the version) go back to their lobby.
   */
  | { type: 'ExerciseSteppedBack'; to: number | null; commandId: string; begun?: Record<string, number> }

export const initialExercise: ExerciseState = {
  version: 0,
  id: '',
  place: 'lobby',
  phaseIndex: -1,
  paused: false,
  passed: {},
  scene: 'words',
  course: null,
  short: false,
  selfLed: false,
  moment: null,
  whatIf: null,
  extended: 0,
  beamer: { scene: 'follow', black: false, dark: false },
  places: {},
  desk: initialDesk,
  time: initialTime,
  created: null,
  locked: false,
  added: [],
  undo: null,
}

const stepped = (
  state: ExerciseState,
  recorded: Recorded<ExerciseEvent>,
  change: Partial<ExerciseState>,
): ExerciseState => ({
  ...state,
  ...change,
  undo: { before: state, version: recorded.version },
})

/** The exercise as it was at a version where one of its steps began. */
const stateAt = (state: ExerciseState, version: number): ExerciseState | null => {
  let step = state.undo
  while (step && step.version !== version + 1) step = step.before.undo
  return step?.before ?? null
}

/**
 * Fan-out command id of an exercise event: the same at every table, so a repeat is harmless. No client can draw one
 * with a colon, and take the place of a step that is still to come.
 */
export const fanOutId = (exercise: string, version: number): string => `${exercise}:${version}`

/** Whether a command came to a table from its exercise. */
export const isFanOut = (exercise: string, commandId: string): boolean => commandId.startsWith(`${exercise}:`)

/** Whether an order moves the story, so that it is taken back as a step. */
const isStep = ({ type }: { readonly type: TableOrder['type'] }): boolean =>
  type === 'SendInject' || type === 'SkipInject'

/** The exercise as it was before a step, with what survives by rule. */
const backTo = (
  state: ExerciseState,
  event: Extract<ExerciseEvent, { type: 'ExerciseSteppedBack' }>,
): ExerciseState => {
  const before = event.to === null ? null : stateAt(state, event.to)
  if (!before) return state
  return {
    ...before,
    beamer: state.beamer,
    places: state.places,
    desk: state.desk,
    short: state.short,
    selfLed: state.selfLed,
    // Where it is has changed: what was proposed no longer fits.
    time: { ...state.time, proposal: null },
    extended: state.extended,
    locked: state.locked,
    added: backInLobby(state.added, event.begun ?? {}),
    paused: before.place === 'playing' && state.paused,
  }
}
const shownMomentOf = ({ table, version, role, quote }: ShownMoment): ShownMoment => ({ table, version, role, quote })

const begunAt = (added: ExerciseState['added'], table: string, begun: number): ExerciseState['added'] =>
  added.map((one) => (one.table === table ? { ...one, begun } : one))

/** The exercise after one more event, but for its version. */
const evolved = (state: ExerciseState, recorded: Recorded<ExerciseEvent>): ExerciseState => {
  const { event } = recorded
  switch (event.type) {
    case 'ExerciseCreated':
      return { ...state, id: event.exercise, created: event }
    case 'GateOpened':
      return stepped(state, recorded, {
        place: 'playing',
        phaseIndex: event.index,
        paused: false,
        time: event.index === 0 ? { ...state.time, startedAt: recorded.at } : state.time,
      })
    case 'MessageReleased':
      return stepped(state, recorded, { passed: { ...state.passed, [event.inject]: 'sent' } })
    case 'MessageLeftOut':
      return stepped(state, recorded, { passed: { ...state.passed, [event.inject]: 'skipped' } })
    case 'StepDriven':
      return stepped(state, recorded, {})
    case 'AllPaused':
    case 'AllResumed':
      return { ...state, paused: event.type === 'AllPaused' }
    case 'AllExtended':
      return { ...state, extended: state.extended + 1 }
    case 'TablesOrdered':
      return isStep(event.command) ? stepped(state, recorded, {}) : state
    case 'BeamerSet':
      return { ...state, beamer: { scene: event.scene, black: event.black, dark: event.dark } }
    case 'TablesPlaced':
      return { ...state, places: { ...state.places, ...event.places } }
    case 'HardStopSet':
    case 'PlanProposed':
    case 'PlanAdopted':
    case 'MessageKept':
    case 'PlanBrought':
      return { ...state, time: evolveTime(state.time, { ...recorded, event }) }
    case 'LobbyLocked':
      return { ...state, locked: event.locked }
    case 'TableAdded': {
      const { table, number, code } = event
      return { ...state, added: [...state.added, { table, number, code, since: recorded.version, begun: null }] }
    }
    case 'TableBegun':
      return { ...state, added: begunAt(state.added, event.table, recorded.version) }
    case 'DebriefStarted':
      return stepped(state, recorded, {
        place: 'debrief',
        course: startCourse(recorded.at),
        time: { ...state.time, proposal: null },
      })
    case 'SceneChosen':
    case 'PageTurned':
    case 'DebriefShortened':
    case 'SelfLedSet':
      return evolveCourse(state, { ...recorded, event })
    case 'MomentShown':
      return { ...state, moment: shownMomentOf(event) }
    case 'WhatIfShown':
      return { ...state, whatIf: event.choice }
    case 'ExerciseEnded':
      return { ...state, place: 'ended' }
    case 'ExerciseSteppedBack':
      return backTo(state, event)
    default:
      return { ...state, desk: evolveDesk(state.desk, event) }
  }
}

/** The exercise after one more event of its log. Pure; never refuses. */
export const evolveExercise = (state: ExerciseState, recorded: Recorded<ExerciseEvent>): ExerciseState => ({
  ...evolved(state, recorded),
  version: recorded.version,
})

/** The exercise after its whole log. */
export const foldExercise = (log: Iterable<Recorded<ExerciseEvent>>): ExerciseState => {
  let state = initialExercise
  for (const recorded of log) state = evolveExercise(state, recorded)
  return state
}
