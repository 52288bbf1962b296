import * as z from 'zod/mini'
import { imageView } from './image.ts'
import { id } from './text.ts'

export const tableStatus = z.enum(['lobby', 'playing', 'paused', 'debrief', 'ended'])
export type TableStatus = z.infer<typeof tableStatus>
/** The steps of a BOB round; `done` means that the table waits for the next gate. */
export const step = z.enum(['picture', 'judgement', 'decision', 'done'])
export type Step = z.infer<typeof step>

/** A stretch of phases under one title. */
export const actView = z.strictObject({ number: z.int(), title: z.string() })
export type ActView = z.infer<typeof actView>

export const phaseView = z.strictObject({
  id,
  title: z.string(),
  /** Null in an edition without acts. */
  act: z.nullable(actView),
  line: z.string(),
  /** "Past dit besluit nog?", where the scenario looks back. */
  back: z.nullable(z.string()),
  /** Counted from 1. */
  number: z.int(),
  count: z.int(),
  hasDecision: z.boolean(),
  /** The decision has no round of advice. */
  quick: z.boolean(),
})

/** Where the table is. */
export const stageSlice = z.strictObject({
  status: tableStatus,
  step: z.nullable(step),
  phase: z.nullable(phaseView),
  /** Ids of the decision of this phase and of what Next leaves: goes with step commands. */
  from: z.string(),
  briefing: z.string(),
  /** The image that goes with the briefing. */
  image: z.nullable(imageView),
  /** The closing of Beeld waits for this many messages of the facilitator. */
  pendingMessages: z.int(),
})
export type StageSlice = z.infer<typeof stageSlice>

/**
 * Two clocks. Play time now = `phaseMs` + (`running` ? `rate` × (server time − `at`) : 0), in ms since the phase
 * opened. Story time now runs from `storyFrom` to `storyTo` (minutes since T+0) over `phaseLength` ms of play.
 */
export const clockSlice = z.strictObject({
  running: z.boolean(),
  at: z.int(),
  phaseMs: z.int(),
  phaseLength: z.int(),
  storyFrom: z.int(),
  storyTo: z.int(),
  /** Local date and time of T+0, "2026-11-19T16:30". */
  storyStart: z.string(),
  /** How many times as fast as the server's clock play time runs: more than once in a fast rehearsal. */
  rate: z.int(),
  /** Talk time ends at this play time in the phase (ms); nothing happens by itself then. */
  limitMs: z.nullable(z.int()),
})
export type ClockSlice = z.infer<typeof clockSlice>

export const exerciseSlice = z.strictObject({
  /** Title of the scenario. */
  title: z.string(),
  edition: z.string(),
  table: z.int(),
  /** What the facilitator called the table. */
  tableName: z.nullable(z.string()),
  tables: z.int(),
  tableCode: z.string(),
  /** The door is closed: nobody new sits down. */
  locked: z.boolean(),
})
export type ExerciseSlice = z.infer<typeof exerciseSlice>

/** Steps at a table. `from` is the `stage.from` that the sender saw: two presses make one step. */
export const stageCommands = {
  ClosePicture: z.strictObject({ type: z.literal('ClosePicture'), from: z.string() }),
  RevealAdvice: z.strictObject({ type: z.literal('RevealAdvice'), from: z.string() }),
}
