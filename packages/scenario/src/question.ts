import { z } from 'zod'
import { condition } from './condition.ts'
import { id, localised } from './text.ts'

export const themes = ['mandate', 'money', 'message', 'recovery', 'responsibility'] as const
export type Theme = (typeof themes)[number]

/** A question for home: offered during play, used as a default on the take-home. */
export const question = z
  .strictObject({
    id,
    theme: z.enum(themes),
    /** `own`: to ask at home; `coffee`: for the talk with the CISO. */
    for: z.enum(['own', 'coffee']),
    text: localised,
    /** Phases in which it is suggested. */
    phases: z.array(id).default([]),
    /** On the take-home only if this holds at the end. */
    when: condition.optional(),
    /** Only if this fact came up and reached the decider after a decision that it matters to, or never. */
    late: id.optional(),
  })
  .meta({ id: 'Question' })
export type Question = z.output<typeof question>

export const verbNames = ['stop', 'organise', 'tell', 'care', 'account'] as const
export type VerbName = (typeof verbNames)[number]

const verbLine = z.strictObject({ text: localised, when: condition.optional() }).meta({ id: 'VerbLine' })

/** The five verbs of the first day, filled from what happened at the table. */
export const verbs = z
  .strictObject({
    stop: z.array(verbLine).min(1),
    organise: z.array(verbLine).min(1),
    tell: z.array(verbLine).min(1),
    care: z.array(verbLine).min(1),
    account: z.array(verbLine).min(1),
  })
  .meta({ id: 'Verbs' })
export type Verbs = z.output<typeof verbs>
