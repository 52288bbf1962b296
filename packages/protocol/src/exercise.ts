import * as z from 'zod/mini'
import { beamerScene } from './beamer.ts'
import { debriefScene } from './debrief.ts'
import { id, language } from './text.ts'

/** Body of POST /api/exercises. */
export const newExercise = z.strictObject({
  /** Scenario folder name, "natte-meren". */
  scenario: id,
  edition: id,
  tables: z.int().check(z.minimum(1), z.maximum(60)),
  /** Language of the beamer. */
  language,
  /** Hide the talk-time clock. */
  noClock: z.boolean(),
  /** Roles that a scripted player takes at every table at once (a trial game). */
  bots: z.array(id),
  /** Fixed draws for a rehearsal; drawn by the server when null. */
  seed: z.nullable(z.int()),
})
export type NewExercise = z.infer<typeof newExercise>

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
  ExtendAll: z.strictObject({
    type: z.literal('ExtendAll'),
    seconds: z.int().check(z.minimum(-600), z.maximum(600)),
  }),
  SetBeamer: z.strictObject({
    type: z.literal('SetBeamer'),
    scene: beamerScene,
    black: z.boolean(),
    dark: z.boolean(),
  }),
  SetDebriefScene: z.strictObject({ type: z.literal('SetDebriefScene'), scene: debriefScene }),
  EndExercise: z.strictObject({ type: z.literal('EndExercise') }),
}

/** One small row per table. */
export const overviewRow = z.strictObject({
  id,
  number: z.int(),
  code: z.string(),
  status: z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended']),
  step: z.nullable(z.enum(['picture', 'judgement', 'decision', 'done'])),
  seated: z.int(),
  help: z.boolean(),
  stop: z.boolean(),
})
export type OverviewRow = z.infer<typeof overviewRow>

/** The exercise as its facilitator sees it. */
export const overviewView = z.strictObject({
  exercise: z.strictObject({
    id,
    title: z.string(),
    edition: z.string(),
    code: z.string(),
    /** Address of the beamer page with its key in the fragment. */
    beamer: z.string(),
    address: z.string(),
    status: z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended']),
    language,
    minutes: z.int(),
  }),
  scene: z.strictObject({ scene: beamerScene, black: z.boolean(), dark: z.boolean() }),
  debrief: z.nullable(debriefScene),
  tables: z.record(z.string(), overviewRow),
})
export type OverviewView = z.infer<typeof overviewView>

/** One line of GET /api/exercises. */
export const exerciseSummary = z.strictObject({
  id,
  title: z.string(),
  edition: z.string(),
  code: z.string(),
  tables: z.int(),
  status: z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended']),
  createdAt: z.int(),
  /** Day after which it is deleted, "2027-02-22". */
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
