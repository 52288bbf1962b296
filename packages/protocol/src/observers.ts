import * as z from 'zod/mini'
import { step } from './stage.ts'
import { id, language, lineOfText, playerText, textLimits } from './text.ts'

const secret = z.string().check(z.maxLength(200))

/** Opens a table for an observer, with the key of the link that the facilitator handed out. */
export const observeRequest = z.strictObject({
  key: secret,
  /** The device's own secret from an earlier time: by it an observer finds its notes back. */
  token: z.nullable(secret),
  /** Null, like a table of null, only asks which tables there are. */
  name: z.nullable(lineOfText(textLimits.name)),
  /** Number of the table. */
  table: z.nullable(z.int()),
  language,
})
export type ObserveRequest = z.infer<typeof observeRequest>

/** What a note is about: the step of deciding together that it looks at. */
export const noteTag = z.enum(['picture', 'judgement', 'decision'])
export type NoteTag = z.infer<typeof noteTag>

const content = {
  tag: noteTag,
  /** A learning goal of the scenario. */
  goal: z.nullable(id),
  text: playerText(textLimits.note),
}

/** How far an observer saw a learning goal in the way a table works together. In words: it is no mark. */
export const goalScore = z.enum(['unseen', 'partly', 'clearly'])
export type GoalScore = z.infer<typeof goalScore>

/** What an observer can do: its own notes, and nothing at the table. */
export const observerCommands = {
  WriteNote: z.strictObject({
    type: z.literal('WriteNote'),
    table: id,
    /** When its writer began, in server time (ms) as the device reckons it: a note may wait for a connection. */
    at: z.int(),
    ...content,
  }),
  EditNote: z.strictObject({ type: z.literal('EditNote'), note: id, ...content }),
  RemoveNote: z.strictObject({ type: z.literal('RemoveNote'), note: id }),
  /** Says how far it saw a goal at a table, says it anew, or takes it back. */
  ScoreGoal: z.strictObject({ type: z.literal('ScoreGoal'), table: id, goal: id, score: z.nullable(goalScore) }),
}
export const observerCommand = z.discriminatedUnion('type', [
  observerCommands.WriteNote,
  observerCommands.EditNote,
  observerCommands.RemoveNote,
  observerCommands.ScoreGoal,
])
export type ObserverCommand = z.infer<typeof observerCommand>

/** A note with its moment, for its writer and for facilitators. */
export const observerNote = z.strictObject({
  id,
  by: z.string(),
  text: z.string(),
  tag: noteTag,
  goal: z.nullable(z.strictObject({ id, text: z.string() })),
  /** Where the table was: before, in or after its phases. */
  place: z.enum(['lobby', 'phase', 'debrief', 'ended']),
  phase: z.nullable(z.strictObject({ number: z.int(), title: z.string() })),
  step: z.nullable(step),
  /** Play time (ms) and story time (minutes since T+0). */
  play: z.int(),
  story: z.int(),
  order: z.int(),
})
export type ObserverNote = z.infer<typeof observerNote>
/** Notes by id. */
export const observerNotes = z.record(z.string(), observerNote)

/** How far one observer saw one goal at a table, for facilitators. */
export const observedScore = z.strictObject({ by: z.string(), goal: id, text: z.string(), score: goalScore })
/** Such scores by observer and goal. */
export const observedScores = z.record(z.string(), observedScore)

/** What one observer has besides what everybody at the table may see. */
export const observerView = z.strictObject({
  table: z.strictObject({ id, number: z.int() }),
  name: z.string(),
  /** How many tables there are to choose from. */
  tables: z.int(),
  /** Learning goals, those first that the phase in play works on. */
  goals: z.array(z.strictObject({ id, text: z.string(), now: z.boolean() })),
  /** This observer's own notes on this table. */
  notes: observerNotes,
  /** Its own scores for this table, by goal. */
  scores: z.record(z.string(), goalScore),
})
export type ObserverView = z.infer<typeof observerView>

/** The observers of an exercise, for its facilitator. */
export const observersSlice = z.strictObject({
  /** What an observer opens; null while there is no link. */
  link: z.nullable(z.string()),
  /** Who looks on now, by id, with the id of the table. */
  here: z.record(z.string(), z.strictObject({ name: z.string(), table: id })),
})
export type ObserversSlice = z.infer<typeof observersSlice>
