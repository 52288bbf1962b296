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
  /** Only for a role that holds it from a message of its own; `told`: it said that it told it. */
  mine: z.optional(
    z.strictObject({
      told: z.boolean(),
      /** Play time in the phase (ms) until which this role may take the sharing back. */
      takeBackMs: z.nullable(z.int()),
    }),
  ),
  /** On the table: by which role, in which words if it gave any, when (story minutes). */
  tabled: z.nullable(z.strictObject({ role: id, words: z.optional(z.string()), story: z.int(), order: z.int() })),
})
export type FactView = z.infer<typeof factView>
export const factsSlice = z.record(z.string(), factView)
