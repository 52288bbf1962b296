import * as z from 'zod/mini'
import { id } from './text.ts'

/** A line from the facilitator, no part of the story: to the whole table, or a quiet nudge to this role. */
export const noticeView = z.strictObject({
  id,
  /** Null for a nudge: what it asks for follows from the step. */
  text: z.nullable(z.string()),
  order: z.int(),
})
export type NoticeView = z.infer<typeof noticeView>
