import { z } from 'zod'
import { id, localised } from './text.ts'

/** A key piece of information that starts with one or few roles. */
export const fact = z
  .strictObject({
    id,
    /** One sentence, sayable at a table, no jargon. */
    sentence: localised,
    /** Decisions that it bears on; the debrief asks whether the decider had it in time. */
    matters: z.array(id).default([]),
    /** Roles that hold it from the start, without a message. */
    holders: z.array(id).default([]),
  })
  .meta({ id: 'Fact' })
export type Fact = z.output<typeof fact>
