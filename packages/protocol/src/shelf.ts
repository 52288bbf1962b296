import * as z from 'zod/mini'
import { injectKind } from './inbox.ts'
import { id } from './text.ts'

/** What a message may set in motion later: a message, a duty, an outcome or a question whose condition looks at what it brings. */
export const touched = z.strictObject({
  kind: z.enum(['message', 'duty', 'outcome', 'question']),
  title: z.string(),
})
export type Touched = z.infer<typeof touched>

/** A message that lies ready for the facilitator, off the timeline. */
export const shelfItem = z.strictObject({
  id,
  kind: injectKind,
  title: z.string(),
  from: z.string(),
  /** Paragraphs. */
  body: z.array(z.string()),
  to: z.array(z.string()),
  /** Facts that it brings. */
  facts: z.array(z.string()),
  /** Steps on the indicators, as "Vertrouwen −1". */
  steps: z.array(z.strictObject({ name: z.string(), change: z.int() })),
  touches: z.array(touched),
  sent: z.boolean(),
})
export type ShelfItem = z.infer<typeof shelfItem>
