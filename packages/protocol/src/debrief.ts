import * as z from 'zod/mini'
import { adviceView } from './advice.ts'
import { takenDecision } from './decision.ts'
import { outcomeView } from './outcome.ts'
import { theme } from './questions.ts'
import { id } from './text.ts'

/** The six scenes, in order. */
export const debriefScene = z.enum(['words', 'timeline', 'decisions', 'facts', 'questions', 'home'])
export type DebriefScene = z.infer<typeof debriefScene>
export const debriefScenes = debriefScene.options

/** Minutes that each scene asks for: half an hour in all. */
export const sceneMinutes: Readonly<Record<DebriefScene, number>> = {
  words: 4,
  timeline: 5,
  decisions: 6,
  facts: 6,
  questions: 5,
  home: 4,
}

/** What the facilitator does to lead the room through the debrief. */
export const courseCommands = {
  SetDebriefScene: z.strictObject({ type: z.literal('SetDebriefScene'), scene: debriefScene }),
  /** Turns a scene of several pages for the room; `scene` is the one that was seen. */
  TurnPage: z.strictObject({
    type: z.literal('TurnPage'),
    scene: debriefScene,
    page: z.int().check(z.minimum(0), z.maximum(200)),
  }),
  /** A short slot: three scenes instead of six, or all of them after all. */
  ShortenDebrief: z.strictObject({ type: z.literal('ShortenDebrief'), short: z.boolean() }),
  /** Each table leads its own debrief, from its own phones; or all go along with the room again. Also before it is open. */
  LetTablesLead: z.strictObject({ type: z.literal('LetTablesLead'), on: z.boolean() }),
}

/** What a player does at a table that leads its own debrief. */
export const selfLedCommands = {
  /** Turns the scenes from now on, also where another seat did; or leaves that to who wants to. */
  TakeLead: z.strictObject({ type: z.literal('TakeLead'), lead: z.boolean() }),
  /** Shows the table another scene; `from` is the one that was seen. */
  TurnScene: z.strictObject({ type: z.literal('TurnScene'), from: debriefScene, scene: debriefScene }),
}

/** How the room goes through the debrief, for its facilitator. Server times, and durations in ms. */
export const courseView = z.strictObject({
  startedAt: z.int(),
  /** When the scene came that is shown, and how long each was shown before. */
  since: z.int(),
  spent: z.record(z.string(), z.int()),
  page: z.int(),
  short: z.boolean(),
  /** The scenes that the room goes through, in order. */
  scenes: z.array(debriefScene),
})
export type CourseView = z.infer<typeof courseView>

/** One moment of the table's own run. */
export const moment = z.strictObject({
  /** Version of the table's log with which it came. */
  order: z.int(),
  story: z.int(),
  phase: id,
  kind: z.enum([
    'phase',
    'message',
    'told',
    'tabled',
    'advice',
    'deferred',
    'decision',
    'change',
    'duty',
    'intervention',
  ]),
  /** Role that did it or got it; `null` when it concerns the table. */
  role: z.nullable(id),
  text: z.string(),
  detail: z.nullable(z.string()),
})
export type Moment = z.infer<typeof moment>

export const debriefDecision = z.strictObject({
  id,
  title: z.string(),
  question: z.string(),
  governance: z.string(),
  options: z.array(z.strictObject({ id, label: z.string() })),
  taken: z.nullable(takenDecision),
  deferred: z.array(z.string()),
  advice: z.record(z.string(), z.nullable(z.strictObject({ advice: adviceView, first: z.nullable(adviceView) }))),
  /** "Ik dacht er anders over": how many, and their reasons without a name. */
  dissents: z.int(),
  dissentReasons: z.array(z.string()),
  changes: z.array(z.strictObject({ indicator: z.string(), change: z.int(), reason: z.string() })),
})
export type DebriefDecision = z.infer<typeof debriefDecision>

/** Who knew what, and when. */
export const debriefFact = z.strictObject({
  id,
  sentence: z.string(),
  /** Roles that held it from a message, with the story minute. */
  held: z.array(z.strictObject({ role: id, story: z.int() })),
  told: z.nullable(z.strictObject({ role: id, story: z.int() })),
  tabled: z.nullable(z.strictObject({ role: id, story: z.int(), words: z.nullable(z.string()) })),
  /** Per decision that it bears on: whether the decider had it before deciding. */
  decisions: z.array(z.strictObject({ decision: id, title: z.string(), inTime: z.nullable(z.boolean()) })),
})
export type DebriefFact = z.infer<typeof debriefFact>

/** Everything of one table's debrief; roles are named in the `roles` slice. */
export const debriefView = z.strictObject({
  scene: debriefScene,
  words: z.array(z.string()),
  timeline: z.array(moment),
  decisions: z.array(debriefDecision),
  facts: z.array(debriefFact),
  /** Shared questions, without names. */
  questions: z.array(z.strictObject({ text: z.string(), theme: z.nullable(theme) })),
  verbs: z.record(z.enum(['stop', 'organise', 'tell', 'care', 'account']), z.array(z.string())),
  goals: z.array(z.string()),
  /** Phase in which the table began, counted from 1: later than the first when the table came later. */
  began: z.int(),
  outcome: z.nullable(outcomeView),
  /** Where the table leads itself: the role that turns the scenes, and since when (server time) it looks at this one. */
  selfLed: z.nullable(z.strictObject({ role: z.nullable(id), since: z.int() })),
})
export type DebriefView = z.infer<typeof debriefView>
export const debriefSlice = z.nullable(debriefView)
