import * as z from 'zod/mini'
import { id, playerText, textLimits } from './text.ts'

export const factCommands = {
  /** `told`: said aloud, no other device shows it; `tabled`: the card goes to everyone. */
  ShareFact: z.strictObject({
    type: z.literal('ShareFact'),
    fact: id,
    how: z.enum(['told', 'tabled']),
    /** The player's own words, kept beside the scenario's sentence. */
    sentence: z.optional(playerText(textLimits.sentence)),
  }),
  /** Within ten seconds. */
  TakeBackFact: z.strictObject({ type: z.literal('TakeBackFact'), fact: id }),
}

/** A fact that this role holds, or that lies on the table. */
export const factView = z.strictObject({
  id,
  sentence: z.string(),
  /** This role holds it from a message of its own. */
  mine: z.boolean(),
  /** This role said that it told it. */
  told: z.boolean(),
  /** On the table: by which role, in which words, when (story minutes). */
  tabled: z.nullable(z.strictObject({ role: id, words: z.nullable(z.string()), story: z.int(), order: z.int() })),
  /** Play time in the phase (ms) until which this role may take the sharing back. */
  takeBackMs: z.nullable(z.int()),
})
export type FactView = z.infer<typeof factView>
export const factsSlice = z.record(z.string(), factView)
