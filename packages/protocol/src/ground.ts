import * as z from 'zod/mini'

/**
 * What in a table's own run something goes back to: a choice, a phase that went by without one, a message that came,
 * how a duty ended, a fact that was shared, or one that came to the decider after a decision (`decision`) or never (`null`).
 */
export const ground = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decision'), title: z.string(), option: z.string() }),
  z.strictObject({ kind: z.literal('undecided'), title: z.string() }),
  z.strictObject({ kind: z.literal('message'), subject: z.string() }),
  z.strictObject({ kind: z.literal('duty'), title: z.string(), status: z.enum(['running', 'met', 'missed']) }),
  z.strictObject({ kind: z.literal('fact'), sentence: z.string() }),
  z.strictObject({ kind: z.literal('late'), sentence: z.string(), decision: z.nullable(z.string()) }),
])
export type Ground = z.infer<typeof ground>
