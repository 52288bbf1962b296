import { z } from 'zod'
import { localised } from './text.ts'

/** For the facilitator only: lines to say, questions to ask, things to watch. */
export const notes = z
  .strictObject({
    say: z.array(localised).default([]),
    ask: z.array(localised).default([]),
    watch: z.array(localised).default([]),
  })
  .meta({ id: 'Notes' })
  .prefault({})
export type Notes = z.output<typeof notes>
