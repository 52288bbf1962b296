import * as z from 'zod/mini'
import { lineOfText, textLimits } from './text.ts'

/** What its facilitators call an exercise, or null. */
export const exerciseName = z.nullable(lineOfText(textLimits.name))

/** Days for which an exercise is kept at most. */
export const longestKeepDays = 365

/** Body of PATCH /api/exercises/:id: what is left out stays as it is. */
export const exerciseChange = z.strictObject({
  name: z.optional(exerciseName),
  /** Out of the main list; changes nothing about how long it is kept. */
  archived: z.optional(z.boolean()),
  /** Let it count, nameless, beside other exercises with the same scenario. */
  compared: z.optional(z.boolean()),
  /** To be deleted in so many days from now. */
  keepDays: z.optional(z.int().check(z.minimum(1), z.maximum(longestKeepDays))),
})
export type ExerciseChange = z.infer<typeof exerciseChange>
