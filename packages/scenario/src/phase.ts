import { z } from 'zod'
import { decision } from './decision.ts'
import { storyMoment } from './duration.ts'
import { inject } from './inject.ts'
import { notes } from './notes.ts'
import { id, localised } from './text.ts'

/** A stretch of story time, played as one BOB round, with its messages and its decision. */
export const phase = z
  .strictObject({
    id,
    title: localised,
    /** Story time at the start and at the end of the phase. */
    story: z.strictObject({ from: storyMoment, to: storyMoment }),
    /** Planned minutes of play. */
    minutes: z.int().min(1).max(60),
    /** Whether it may be left out where an exercise has to end in time. Left out: only without a decision. */
    optional: z.boolean().optional(),
    /** One line for the beamer as the phase opens. */
    line: localised,
    /** Looks back at the previous decision ("Past dit besluit nog?"), where that helps. */
    back: localised.optional(),
    goals: z.array(id).default([]),
    notes: notes,
    injects: z.array(inject).default([]),
    decision: decision.optional(),
  })
  .meta({ id: 'Phase' })
export type Phase = z.output<typeof phase>
