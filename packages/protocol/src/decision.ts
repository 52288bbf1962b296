import * as z from 'zod/mini'
import { id, playerText, textLimits } from './text.ts'

/** What weighed most. */
export const consideration = z.enum(['safety', 'service', 'privacy', 'money', 'trust'])
export type Consideration = z.infer<typeof consideration>

export const decisionCommands = {
  ProposeDecision: z.strictObject({
    type: z.literal('ProposeDecision'),
    decision: id,
    option: id,
    explanation: playerText(textLimits.explanation),
    considerations: z.array(consideration).check(z.maxLength(2)),
    /** Facilitator: it was taken on paper, and is keyed in now. */
    paper: z.optional(z.literal(true)),
  }),
  /** Within ten seconds. */
  WithdrawDecision: z.strictObject({ type: z.literal('WithdrawDecision'), decision: id }),
  /** "Nu nog niet", and what is missing. */
  DeferDecision: z.strictObject({
    type: z.literal('DeferDecision'),
    decision: id,
    missing: playerText(textLimits.missing),
  }),
  /** "Ik dacht er anders over": private until the debrief. */
  RecordDissent: z.strictObject({
    type: z.literal('RecordDissent'),
    decision: id,
    reason: z.optional(playerText(textLimits.reason)),
  }),
}

export const takenDecision = z.strictObject({
  option: id,
  explanation: z.string(),
  considerations: z.array(consideration),
  role: id,
  /**
   * The deputy decided because the seat was empty, or the facilitator did for the table; `paper`: the table decided
   * on paper, and the facilitator keyed it in.
   */
  by: z.enum(['decider', 'deputy', 'facilitator', 'paper']),
  story: z.int(),
})

/** The decision of this phase; options are there from the judgement step. */
export const decisionView = z.strictObject({
  id,
  title: z.string(),
  question: z.string(),
  /** Before the picture is closed only the title is known: then there are no options. */
  options: z.array(z.strictObject({ id, label: z.string(), detail: z.string() })),
  decider: id,
  /** This role may take it now (as decider, or as deputy of an empty seat). */
  mayDecide: z.boolean(),
  status: z.enum(['closed', 'judgement', 'open', 'proposed', 'taken', 'lapsed']),
  /** What the decider wants to know first, newest last. */
  deferred: z.array(z.strictObject({ missing: z.string(), order: z.int() })),
  /** Read out, revocable until this play time in the phase (ms). */
  proposed: z.nullable(z.extend(takenDecision, { untilMs: z.int() })),
  taken: z.nullable(takenDecision),
  governance: z.string(),
})
export type DecisionView = z.infer<typeof decisionView>

/** Decisions of earlier phases and of this one, for the shared picture. */
export const pastDecision = z.strictObject({
  id,
  title: z.string(),
  phase: id,
  order: z.int(),
  /** `null` when the phase went by without a decision. */
  taken: z.nullable(z.extend(takenDecision, { label: z.string() })),
  governance: z.string(),
})
export const pastDecisionsSlice = z.record(z.string(), pastDecision)
export type PastDecision = z.infer<typeof pastDecision>
