import * as z from 'zod/mini'
import { id } from './text.ts'

/** The run that was played, or the one with one decision otherwise. */
export const run = z.enum(['played', 'other'])
export type Run = z.infer<typeof run>

/**
 * What something goes back to, and in which of the two runs that was so: a choice, a phase that went by without one,
 * a message that came, a fact that was shared, a duty, a level of the town, a moment, the draw of a chance, or what
 * the facilitator did.
 */
export const whatIfCause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decision'), run, title: z.string(), option: z.string() }),
  z.strictObject({ kind: z.literal('undecided'), run, title: z.string() }),
  z.strictObject({ kind: z.literal('message'), run, subject: z.string() }),
  z.strictObject({ kind: z.literal('fact'), run, sentence: z.string() }),
  z.strictObject({ kind: z.literal('duty'), run, title: z.string(), status: z.enum(['running', 'met', 'missed']) }),
  z.strictObject({ kind: z.literal('indicator'), run, name: z.string(), value: z.int() }),
  z.strictObject({ kind: z.literal('moment'), run }),
  z.strictObject({ kind: z.literal('chance'), run }),
  z.strictObject({ kind: z.literal('facilitator'), run }),
])
export type WhatIfCause = z.infer<typeof whatIfCause>

/** A level of the town that ended otherwise, with the changes that only one of the runs had. */
export const indicatorDifference = z.strictObject({
  indicator: id,
  name: z.string(),
  played: z.int(),
  other: z.int(),
  changes: z.array(z.strictObject({ run, change: z.int(), reason: z.string() })),
})
export type IndicatorDifference = z.infer<typeof indicatorDifference>

/** A message that came in one of the runs only. */
export const messageDifference = z.strictObject({
  run,
  subject: z.string(),
  from: z.string(),
  /** Role that got it; `null` when it was for the table. */
  role: z.nullable(id),
  story: z.int(),
  /** The other run had another version of it. */
  varies: z.boolean(),
  causes: z.array(whatIfCause),
})
export type MessageDifference = z.infer<typeof messageDifference>

const dutyEnd = z.nullable(z.enum(['running', 'met', 'missed']))

/** A duty that ended otherwise; `null` where it never began. */
export const dutyDifference = z.strictObject({
  duty: id,
  title: z.string(),
  played: dutyEnd,
  other: dutyEnd,
  causes: z.array(whatIfCause),
})
export type DutyDifference = z.infer<typeof dutyDifference>

/** What somebody did in the run that was played and could not do in the other one. */
export const noLonger = z.strictObject({
  what: z.enum(['told', 'tabled', 'advice', 'decision', 'deferral', 'dissent', 'message', 'step', 'other']),
  /** Role that did it; `null` for the facilitator, and for who thought otherwise: that bears no name. */
  role: z.nullable(id),
  story: z.int(),
  /** What it was about. */
  about: z.nullable(z.string()),
})
export type NoLonger = z.infer<typeof noLonger>

/** How often each outcome follows when scripted players play on from the decision; never a forecast. */
export const outcomeRange = z.strictObject({
  games: z.int(),
  outcomes: z.array(z.strictObject({ outcome: id, title: z.string(), games: z.int() })),
})
export type OutcomeRange = z.infer<typeof outcomeRange>

/** One run as it was beside the run with one decision otherwise, and the same people doing what they did. */
export const whatIfView = z.strictObject({
  decision: id,
  title: z.string(),
  /** What was chosen, and what is chosen in the other run; `null`: no decision. */
  chosen: z.string(),
  instead: z.nullable(z.string()),
  outcome: z.strictObject({ played: z.string(), other: z.string(), same: z.boolean() }),
  indicators: z.array(indicatorDifference),
  messages: z.array(messageDifference),
  duties: z.array(dutyDifference),
  /** Decisions that the table took in both runs as it did: nobody knows whether it would have. */
  kept: z.array(z.strictObject({ title: z.string(), option: z.string() })),
  noLonger: z.array(noLonger),
  range: z.nullable(outcomeRange),
})
export type WhatIfView = z.infer<typeof whatIfView>
