import * as z from 'zod/mini'
import { id, playerText, textLimits } from './text.ts'

export const certainty = z.enum(['low', 'medium', 'high'])
export type Certainty = z.infer<typeof certainty>

export const adviceCommands = {
  /** `option: null` means "I do not know yet". Until the reveal it replaces; after it, once. */
  GiveAdvice: z.strictObject({
    type: z.literal('GiveAdvice'),
    decision: id,
    option: z.nullable(id),
    certainty,
    reason: z.optional(playerText(textLimits.reason)),
  }),
}

export const adviceView = z.strictObject({
  option: z.nullable(id),
  certainty,
  reason: z.nullable(z.string()),
})
export type AdviceView = z.infer<typeof adviceView>

/** Advice on the decision of this phase. */
export const adviceSlice = z.strictObject({
  decision: id,
  /** This role advises on it. */
  adviser: z.boolean(),
  /** Advisers at this table, and how many have advised: before the reveal nobody sees more. */
  expected: z.int(),
  given: z.int(),
  mine: z.nullable(adviceView),
  mayRevise: z.boolean(),
  /** By role, once revealed; `null` for a role that gave none. `first` is what it was before a revision. */
  revealed: z.nullable(
    z.record(z.string(), z.nullable(z.strictObject({ advice: adviceView, first: z.nullable(adviceView) }))),
  ),
})
export type AdviceSlice = z.infer<typeof adviceSlice>
