import { z } from 'zod'
import { id, localised } from './text.ts'

/** What an option, a missed duty or a message changes in the town. */
export const effects = z
  .strictObject({
    /** Steps on an indicator, each with the reason that players read. */
    indicators: z.array(z.strictObject({ id, change: z.int().min(-5).max(5), reason: localised })).default([]),
    /** Flags that the story remembers from here. */
    set: z.array(id).default([]),
    clear: z.array(id).default([]),
    /** Duties that are met by this. */
    meets: z.array(id).default([]),
  })
  .meta({ id: 'Effects' })
  .prefault({})
export type Effects = z.output<typeof effects>
