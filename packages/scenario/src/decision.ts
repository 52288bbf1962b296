import { z } from 'zod'
import { playDuration } from './duration.ts'
import { effects } from './effect.ts'
import { notes } from './notes.ts'
import { id, localised } from './text.ts'

const option = z
  .strictObject({
    id,
    /** The choice in a few words. */
    label: localised,
    /** What it means tonight, in one or two sentences. */
    detail: localised,
    effects: effects,
  })
  .meta({ id: 'Option' })
export type Option = z.output<typeof option>

/** A dilemma put to a table, taken by one role. */
export const decision = z
  .strictObject({
    id,
    title: localised,
    /** The question as it is read aloud. */
    question: localised,
    decider: id,
    /** Roles that give advice; all other roles when left out. */
    advisers: z.array(id).min(1).optional(),
    /** Without a private round of advice: closing the picture opens the decision at once. */
    quick: z.boolean().default(false),
    /** Talk time; when it has passed the screen says so and nothing else happens. */
    limit: playDuration.optional(),
    options: z.array(option).min(2).max(4),
    /** What happens when the phase goes by without a decision. */
    lapsed: effects,
    /** The governance question that it leaves behind ("Wie mag dit besluiten?"). */
    governance: localised,
    notes: notes,
  })
  .meta({ id: 'Decision' })
export type Decision = z.output<typeof decision>
