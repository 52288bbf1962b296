import * as z from 'zod/mini'

/** How it ended for this table, and what the table itself said on the way there. */
export const outcomeView = z.strictObject({
  title: z.string(),
  /** Paragraphs. */
  epilogue: z.array(z.string()),
  /** Each a sentence of the scenario and the words of the table. */
  quotes: z.array(z.strictObject({ line: z.string(), words: z.string() })),
})
export type OutcomeView = z.infer<typeof outcomeView>
