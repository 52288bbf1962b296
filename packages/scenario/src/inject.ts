import { z } from 'zod'
import { condition } from './condition.ts'
import { playDuration, storyMoment } from './duration.ts'
import { effects } from './effect.ts'
import { id, localised } from './text.ts'

export const injectKinds = ['mail', 'call', 'news', 'social', 'sitrep', 'letter'] as const
export type InjectKind = (typeof injectKinds)[number]

const sitrep = z
  .strictObject({
    known: z.array(localised).min(1),
    unknown: z.array(localised).min(1),
    expected: z.array(localised).min(1),
  })
  .meta({ id: 'Sitrep' })

/** A message that enters play. */
export const inject = z
  .strictObject({
    id,
    kind: z.enum(injectKinds),
    /** `all`, or the roles that get it on their own devices. */
    to: z.union([z.literal('all'), z.array(id).min(1)]),
    from: localised,
    subject: localised,
    /** Paragraphs apart by an empty line. A sitrep has `sitrep` instead. */
    body: localised.optional(),
    sitrep: sitrep.optional(),
    /** Plain-language handle for a technical message. */
    plain: localised.optional(),
    /** The essence for the beamer, at most 30 words; messages for all only. */
    essence: localised.optional(),
    /** Facts that are in the message. */
    facts: z.array(id).default([]),
    /** An image that goes with the text. */
    image: id.optional(),
    /**
     * `opening`: as the phase opens; `next`: when the facilitator presses Next (in the order of the
     * file); `effect`: right after the decision of the phase; `after`: play time since the phase
     * opened; `story`: at a moment in the story; `shelf`: only when the facilitator takes it off the shelf.
     */
    at: z
      .union([
        z.enum(['opening', 'next', 'effect', 'shelf']),
        z.strictObject({ after: playDuration }),
        z.strictObject({ story: storyMoment }),
      ])
      .default('opening'),
    when: condition.optional(),
    /** Percentage of the runs in which it arrives, drawn once per run. */
    chance: z.int().min(1).max(99).optional(),
    effects: effects,
    /** A name that it shares with other messages of the phase: at most one of them arrives by itself. */
    one_of: id.optional(),
    /**
     * Whether it may drop out where an exercise has to end in time. Left out: only when it holds no fact, changes
     * nothing and no condition asks for it.
     */
    optional: z.boolean().optional(),
    /** Only in these editions; all when left out. */
    editions: z.array(id).min(1).optional(),
  })
  .meta({ id: 'Inject' })
  .transform(({ one_of: oneOf, ...rest }) => ({ ...rest, oneOf: oneOf ?? null }))
export type Inject = z.output<typeof inject>
