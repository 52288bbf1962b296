import * as z from 'zod/mini'
import { id } from './text.ts'

export const interventionKind = z.enum([
  'time', // talk time, `amount` in seconds
  'pause',
  'send', // a message sent by hand that would have come later or not at all
  'skip',
  'hold',
  'message',
  'notice',
  'nudge',
  'decide', // the facilitator took the decision for the table
  'lapse', // the table went on without a decision
  'back',
  'bot',
  'free', // a seat was freed
])
export type InterventionKind = z.infer<typeof interventionKind>

/** Something that the facilitator did at a table beyond leading the story. */
export const interventionView = z.strictObject({
  id,
  kind: interventionKind,
  /** Name of the message, the decision or the role that it was about. */
  about: z.nullable(z.string()),
  amount: z.int(),
  /** Minutes since T+0. */
  story: z.int(),
  order: z.int(),
  /** It was done to several tables at once. */
  whole: z.boolean(),
})
export type InterventionView = z.infer<typeof interventionView>

/** How much was done at a table, so that tables can be compared. */
export const ledgerRow = z.strictObject({
  /** Talk time given (or taken), in seconds. */
  seconds: z.int(),
  /** Everything else, by kind. */
  counts: z.partialRecord(interventionKind, z.int()),
})
export type LedgerRow = z.infer<typeof ledgerRow>
