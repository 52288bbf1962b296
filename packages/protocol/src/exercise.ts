import * as z from 'zod/mini'
import { beamerScene } from './beamer.ts'
import { chairSlice } from './chair.ts'
import { controlCommands } from './control.ts'
import { courseCommands, courseView, debriefScene } from './debrief.ts'
import { exerciseName } from './keeping.ts'
import { ledgerRow } from './ledger.ts'
import { debriefDesk, deskCommands } from './together.ts'
import { observersSlice } from './observers.ts'
import { plenaryCommands, shownChoice, shownMoment } from './plenary.ts'
import { rehearsalPace } from './rehearsal.ts'
import { step } from './stage.ts'
import { id, language } from './text.ts'
import { serverMoment, timeCommands, timeView } from './timePlan.ts'

/** Body of POST /api/exercises. */
export const newExercise = z.strictObject({
  /** What its facilitators call it, "Burgemeestersdag Zeeland"; null for none. */
  name: exerciseName,
  /** Scenario folder name, "natte-meren". */
  scenario: id,
  edition: id,
  tables: z.int().check(z.minimum(1), z.maximum(400)),
  /** Language of the beamer. */
  language,
  /** Hide the talk-time clock. */
  noClock: z.boolean(),
  /** Roles that can be taken at each table; all of them when left out. */
  roles: z.optional(z.array(id).check(z.minLength(1), z.maxLength(20))),
  /** Roles that a scripted player takes at every table at once (a trial game). */
  bots: z.array(id),
  /** Fixed draws for a rehearsal; drawn by the server when null. */
  seed: z.nullable(z.int()),
  /** A rehearsal: scripted players in all roles at all tables, and Next pressed by itself. */
  rehearsal: z.optional(rehearsalPace),
  /** Ask everybody two questions before play and after; not asked when left out. */
  measure: z.optional(z.boolean()),
  /** Server time (ms) at which it has to end; none when left out. */
  hardStop: z.optional(z.nullable(serverMoment)),
})
export type NewExercise = z.infer<typeof newExercise>

/** Rows and columns of the map, counted from 0. */
const mapCell = z.int().check(z.minimum(0), z.maximum(11))

/** What can be told to several tables at once. */
const tableOrder = z.discriminatedUnion('type', [
  controlCommands.SendInject,
  controlCommands.SkipInject,
  controlCommands.HoldInject,
  controlCommands.SendMessage,
  controlCommands.WithdrawMessage,
  controlCommands.ShowNotice,
  controlCommands.RemoveNotice,
  controlCommands.ExtendTime,
  controlCommands.PauseTable,
  controlCommands.ResumeTable,
])
export type TableOrder = z.infer<typeof tableOrder>

/** The whole exercise: gates, pause, beamer, debrief. Chair: the facilitator. */
export const exerciseCommands = {
  /** The one Next. `from` is the `next.from` that was seen: two presses make one step. */
  Next: z.strictObject({ type: z.literal('Next'), from: z.string() }),
  /** Skips the message that Next would send. */
  SkipNext: z.strictObject({ type: z.literal('SkipNext'), from: z.string(), fold: z.boolean() }),
  /** Goes on without a decision (tables that took one keep it). */
  LapseNext: z.strictObject({ type: z.literal('LapseNext'), from: z.string() }),
  StepBackExercise: z.strictObject({ type: z.literal('StepBackExercise'), from: z.string() }),
  PauseAll: z.strictObject({ type: z.literal('PauseAll') }),
  ResumeAll: z.strictObject({ type: z.literal('ResumeAll') }),
  /** `from` is the `talkTime` that was seen: two who press at once mean the same minute. */
  ExtendAll: z.strictObject({
    type: z.literal('ExtendAll'),
    from: z.string(),
    seconds: z.int().check(z.minimum(-600), z.maximum(600)),
  }),
  /** The same command to some tables, by id, or with null to all of them. */
  OrderTables: z.strictObject({
    type: z.literal('OrderTables'),
    tables: z.nullable(z.array(id).check(z.minLength(1), z.maxLength(400))),
    command: tableOrder,
  }),
  ...timeCommands,
  SetBeamer: z.strictObject({
    type: z.literal('SetBeamer'),
    scene: beamerScene,
    black: z.boolean(),
    dark: z.boolean(),
  }),
  /** Gives a table a place on the map; a table that stands there gets the place that is left. */
  PlaceTable: z.strictObject({ type: z.literal('PlaceTable'), table: id, row: mapCell, column: mapCell }),
  /** Frees a seat and lets its device sit down at another table. */
  MoveSeat: z.strictObject({ type: z.literal('MoveSeat'), table: id, seat: id, to: id }),
  /** Closes the door: nobody new sits down; or opens it again. */
  LockLobby: z.strictObject({ type: z.literal('LockLobby'), locked: z.boolean() }),
  /** One table more, in its lobby. */
  AddTable: z.strictObject({ type: z.literal('AddTable') }),
  /** Lets a table that came later begin in the phase in play. */
  BeginTable: z.strictObject({ type: z.literal('BeginTable'), table: id }),
  ...deskCommands,
  ...courseCommands,
  ...plenaryCommands,
  EndExercise: z.strictObject({ type: z.literal('EndExercise') }),
}

/** A seat as a dot on the map. */
export const overviewSeat = z.strictObject({
  role: id,
  bot: z.boolean(),
  /** Server time (ms) since which its device is away; null while it is there, and for a bot. */
  away: z.nullable(z.int()),
})
export type OverviewSeat = z.infer<typeof overviewSeat>

/** One small row per table: what its tile on the map shows, and nothing that is private to a role. */
export const overviewRow = z.strictObject({
  id,
  number: z.int(),
  /** What the facilitator called it. */
  name: z.nullable(z.string()),
  code: z.string(),
  /** Where it stands on the map. */
  place: z.strictObject({ row: z.int(), column: z.int() }),
  status: z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended']),
  /** Counted from 1; 0 before the first phase. */
  phase: z.int(),
  step: z.nullable(step),
  /** Play time in the phase now = `phaseMs` + (`status` is `playing` ? server time − `at` : 0), in ms. */
  at: z.int(),
  phaseMs: z.int(),
  /** Play time in the phase (ms) at which each step began. */
  reached: z.record(z.string(), z.int()),
  /** Talk time ends at this play time in the phase (ms). */
  limitMs: z.nullable(z.int()),
  /** Roles for which the table waits. */
  awaited: z.array(id),
  /** Role that takes the decision of this phase, while it is still to be taken. */
  decider: z.nullable(id),
  /** How many advisers there are and how many have advised. */
  advice: z.nullable(z.strictObject({ given: z.int(), expected: z.int() })),
  /** Decisions that were taken, by id: the option, or null where the phase went by without one. */
  decisions: z.record(z.string(), z.nullable(id)),
  /** Scene of the debrief, where the table leads its own. */
  scene: z.nullable(debriefScene),
  seated: z.int(),
  seats: z.record(z.string(), overviewSeat),
  help: z.boolean(),
  stop: z.boolean(),
})
export type OverviewRow = z.infer<typeof overviewRow>

/** Why a table needs the facilitator, the weightiest first. */
export const exceptionKind = z.enum([
  'stop', // somebody called Stop
  'help', // somebody asks for the facilitator
  'allAway', // every phone of the table is away
  'deciderAway', // whoever decides is away
  'undecided', // talk time is over and no decision was read out
  'noAdvice', // advice is awaited for too long
  'behind', // most tables left this step long ago
])
export type ExceptionKind = z.infer<typeof exceptionKind>

export const tableException = z.strictObject({
  table: id,
  kind: exceptionKind,
  /** Roles that it is about. */
  roles: z.array(id),
  /** Server time (ms) since which; null for a call. */
  since: z.nullable(z.int()),
})
export type TableException = z.infer<typeof tableException>

/** The exercise as its facilitator sees it. */
export const overviewView = z.strictObject({
  exercise: z.strictObject({
    id,
    title: z.string(),
    edition: z.string(),
    code: z.string(),
    /** The door is closed: nobody new sits down. */
    locked: z.boolean(),
    /** Address of the beamer page with its key in the fragment. */
    beamer: z.string(),
    address: z.string(),
    status: z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended']),
    language,
    minutes: z.int(),
    rehearsal: z.nullable(rehearsalPace),
  }),
  scene: z.strictObject({ scene: beamerScene, black: z.boolean(), dark: z.boolean() }),
  debrief: z.nullable(debriefScene),
  /** Each table leads its own. */
  selfLed: z.boolean(),
  /** How the room goes through it. */
  course: z.nullable(courseView),
  /** Words, tables and the vote of the debrief; null while a table still plays. */
  desk: z.nullable(debriefDesk),
  /** The moment of a table's run that the room looks at. */
  moment: z.nullable(shownMoment),
  /** The decision that the room looks at as it would have been otherwise. */
  whatIf: z.nullable(shownChoice),
  /** Names the talk time of all tables as it stands, for `ExtendAll`. */
  talkTime: z.string(),
  /** Letters and name of each role, in the scenario's order. */
  roles: z.record(z.string(), z.strictObject({ code: z.string(), name: z.string() })),
  /** Decisions of the edition in order, for the spread over the tables. */
  dilemmas: z.array(
    z.strictObject({
      id,
      title: z.string(),
      phase: z.int(),
      options: z.array(z.strictObject({ id, label: z.string() })),
    }),
  ),
  /** What needs the facilitator now, the weightiest first: three at most over the whole map. */
  exceptions: z.array(tableException).check(z.maxLength(3)),
  tables: z.record(z.string(), overviewRow),
  /** When it has to end and how it gets there. */
  time: timeView,
  /** Who leads it. */
  chair: chairSlice,
  /** Who looks on beside the tables, and the link with which they come. */
  observers: observersSlice,
  /** What was done at each table beyond leading the story. */
  ledger: z.record(z.string(), ledgerRow),
})
export type OverviewView = z.infer<typeof overviewView>

/** One line of GET /api/exercises. */
export const exerciseSummary = z.strictObject({
  id,
  name: z.nullable(z.string()),
  title: z.string(),
  edition: z.string(),
  code: z.string(),
  tables: z.int(),
  status: z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended']),
  /** Where play is: 3 of 8. 0 before it began. */
  phase: z.int(),
  phases: z.int(),
  /** Who sit at its tables, computer players not counted. */
  people: z.int(),
  /** Pages that players took home. */
  takeHomes: z.int(),
  createdAt: z.int(),
  /** The last thing that happened in it, epoch ms. */
  lastActivity: z.int(),
  archived: z.boolean(),
  /** It counts, nameless, beside other exercises. */
  compared: z.boolean(),
  /** Day on which it is deleted, "2026-12-24". */
  keptUntil: z.string(),
})
export type ExerciseSummary = z.infer<typeof exerciseSummary>

/** One line of GET /api/scenarios. */
export const scenarioSummary = z.strictObject({
  id,
  version: z.string(),
  title: z.record(z.string(), z.string()),
  summary: z.record(z.string(), z.string()),
  editions: z.array(z.strictObject({ id, title: z.record(z.string(), z.string()), minutes: z.int(), phases: z.int() })),
  roles: z.array(z.strictObject({ id, code: z.string(), name: z.record(z.string(), z.string()), larger: z.boolean() })),
})
export type ScenarioSummary = z.infer<typeof scenarioSummary>
