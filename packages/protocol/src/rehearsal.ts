import * as z from 'zod/mini'
import { id } from './text.ts'

/** How an exercise is rehearsed by scripted players: at the pace of people, or sixty minutes in one. */
export const rehearsalPace = z.enum(['real', 'fast'])
export type RehearsalPace = z.infer<typeof rehearsalPace>

/** What a rehearsal came to: the answer to GET /api/exercises/:id/rehearsal. */
export const rehearsalReport = z.strictObject({
  /** How many tables came to each outcome. */
  outcomes: z.array(z.strictObject({ id, title: z.string(), tables: z.int() })),
  phases: z.array(
    z.strictObject({
      id,
      title: z.string(),
      /** Minutes of play, planned and the longest at any table. */
      planned: z.int(),
      longest: z.number(),
      /** What the tables decided: option, or null for none, with how many tables. */
      decision: z.nullable(
        z.strictObject({
          title: z.string(),
          options: z.array(z.strictObject({ label: z.nullable(z.string()), tables: z.int() })),
        }),
      ),
    }),
  ),
  /** Duties that were missed, with how many tables. */
  missed: z.array(z.strictObject({ id, title: z.string(), tables: z.int() })),
  /** Messages of the edition that reached no table. */
  unseen: z.array(z.strictObject({ id, subject: z.string(), phase: z.string() })),
  tables: z.int(),
})
export type RehearsalReport = z.infer<typeof rehearsalReport>
