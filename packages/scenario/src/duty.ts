import { z } from 'zod'
import { condition } from './condition.ts'
import { effects } from './effect.ts'
import { id, localised } from './text.ts'

/** An obligation with a legal clock, which runs on story time. */
export const duty = z
  .strictObject({
    id,
    title: localised,
    /** What the law asks, in plain words. */
    text: localised,
    /** Law and article; checked against the law before release when `verify` is true. */
    law: z.strictObject({ name: localised, source: z.string().min(1), verify: z.boolean() }),
    /** The role that has to see to it. */
    holder: id,
    /** Who sees the clock. */
    visible: z.union([z.literal('all'), z.array(id).min(1)]).default('all'),
    starts: condition,
    /** Hours after the start, or the n-th working day after it. */
    within: z.union([z.strictObject({ hours: z.int().min(1) }), z.strictObject({ workdays: z.int().min(1) })]),
    /** Met as soon as this holds (or by an effect that names the duty). */
    met: condition.optional(),
    missed: effects,
  })
  .meta({ id: 'Duty' })
export type Duty = z.output<typeof duty>
