import * as z from 'zod/mini'
import { debriefScene, moment } from './debrief.ts'
import { dutyView } from './duties.ts'
import { message } from './inbox.ts'
import { outcomeView } from './outcome.ts'
import { step } from './stage.ts'
import { id } from './text.ts'
import { indicatorView } from './town.ts'
import { whatIfView } from './whatIf.ts'

/** Which moment: a version of the table's log, counted from 0. */
const version = z.int().check(z.minimum(0), z.maximum(1_000_000))

const shown = {
  table: id,
  version,
  /** Role whose eyes it is seen through; `null`: what everybody at the table saw. */
  role: z.nullable(id),
  /** After the ending: which of the table's own sentences is read, counted from 0. */
  quote: z.nullable(z.int().check(z.minimum(0), z.maximum(20))),
}

/** The moment of a table's run that the room looks at. */
export const shownMoment = z.strictObject(shown)
export type ShownMoment = z.infer<typeof shownMoment>

/** A decision of a table, and what is chosen instead; `null`: no decision at all. */
export const shownChoice = z.strictObject({
  table: id,
  decision: id,
  option: z.nullable(id),
  /** Which part of the answer the room reads: the ends, what came otherwise, or the range. */
  page: z.int().check(z.minimum(0), z.maximum(2)),
})
export type ShownChoice = z.infer<typeof shownChoice>

/** What the facilitator does with what the room looks at in the debrief. */
export const plenaryCommands = {
  ShowMoment: z.strictObject({ type: z.literal('ShowMoment'), ...shown }),
  /** *Wat als?*, or with null no longer. */
  ShowWhatIf: z.strictObject({ type: z.literal('ShowWhatIf'), choice: z.nullable(shownChoice) }),
}

/** A player looks back at the run of its own table, once the debrief is open. */
export const momentRequest = z.strictObject({ version, role: z.nullable(id) })
export type MomentRequest = z.infer<typeof momentRequest>

/** A fact that the role had by then. */
const seenFact = z.strictObject({
  sentence: z.string(),
  /** From a message of its own. */
  mine: z.boolean(),
  /** It had told it. */
  told: z.boolean(),
  /** Role that had put it on the table. */
  tabled: z.nullable(id),
})

/**
 * A moment of a run as one role saw it then (or as everybody at the table did): what it had, what it knew, and where
 * things stood. Nothing that a player typed is in it, and nothing that was for one seat only.
 */
export const seenMoment = z.strictObject({
  version,
  role: z.nullable(id),
  /** Story minutes since T+0, and play time since the beginning in ms. */
  story: z.int(),
  play: z.int(),
  phase: z.nullable(z.strictObject({ id, title: z.string(), number: z.int(), count: z.int() })),
  step: z.nullable(step),
  messages: z.record(z.string(), message),
  facts: z.record(z.string(), seenFact),
  indicators: z.record(z.string(), indicatorView),
  duties: z.record(z.string(), dutyView),
  /** What had been decided, the newest last; `null` where a phase had gone by without. */
  decisions: z.array(z.strictObject({ title: z.string(), label: z.nullable(z.string()) })),
  /** The advice that lay on the table, by role; a role that did not know yet has `null`. */
  advice: z.nullable(z.record(z.string(), z.nullable(z.string()))),
})
export type SeenMoment = z.infer<typeof seenMoment>

/** The run that the room looks at, from beginning to end. */
export const shownRun = z.strictObject({
  /** Number of the table; `null` where it is not named. */
  table: z.nullable(z.int()),
  timeline: z.array(moment),
  outcome: z.nullable(outcomeView),
})
export type ShownRun = z.infer<typeof shownRun>

/** A decision taken otherwise, while it is worked out and when it is. */
export const shownWhatIf = z.strictObject({
  /** Number of the table; `null` where it is not named. */
  table: z.nullable(z.int()),
  /** `runs`: both runs are there, and the range is still being played; `failed`: it could not be worked out. */
  status: z.enum(['working', 'runs', 'ready', 'failed']),
  title: z.string(),
  instead: z.nullable(z.string()),
  page: z.int(),
  view: z.nullable(whatIfView),
})
export type ShownWhatIf = z.infer<typeof shownWhatIf>

/** What the facilitator shows the room in the debrief: the same for the beamer, every phone and the control room. */
export const plenaryView = z.strictObject({
  run: z.nullable(shownRun),
  moment: z.nullable(seenMoment),
  /** After the ending: which of the table's own sentences is read. */
  quote: z.nullable(z.int()),
  whatIf: z.nullable(shownWhatIf),
  /** Page of the scene that is shown, counted from 0. */
  page: z.int(),
  /** The scenes that the room goes through, in order. */
  scenes: z.array(debriefScene),
  /** Each table leads its own debrief. */
  selfLed: z.boolean(),
})
export type PlenaryView = z.infer<typeof plenaryView>
