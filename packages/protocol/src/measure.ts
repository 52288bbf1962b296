import * as z from 'zod/mini'

/** When the two questions are asked: before play, and with what goes home. */
export const measureMoment = z.enum(['before', 'after'])
export type MeasureMoment = z.infer<typeof measureMoment>

/** How sure somebody is of what to do in a cyber incident: from not at all (1) to fully (5). */
export const confidence = z.enum(['1', '2', '3', '4', '5'])

/** Whom somebody would call first. Fixed choices: nothing is typed here. */
export const firstCall = z.enum([
  ...(['ciso', 'secretary', 'it', 'ibd', 'region', 'police', 'supplier', 'other', 'unknown'] as const),
])

/** Both null: the questions were passed over, and are not asked again. */
export const measureAnswer = z.strictObject({
  confidence: z.nullable(confidence),
  call: z.nullable(firstCall),
})
export type MeasureAnswer = z.infer<typeof measureAnswer>

/** Body of POST /api/seat/measure, before play: the device shows by its token that it sits there. */
export const seatMeasure = z.strictObject({ token: z.string().check(z.maxLength(200)), answer: measureAnswer })

/** Fewer answers than these are shown to nobody: they would say who gave them. */
export const fewestAnswers = 5

/** How often each answer was given; null while there are too few. */
const counts = z.nullable(z.record(z.string(), z.int()))
const moments = z.strictObject({ before: counts, after: counts })

/** Answer to GET /api/exercises/:id/measure: over all tables together. */
export const measureResult = z.strictObject({ confidence: moments, call: moments })
export type MeasureResult = z.infer<typeof measureResult>

/** Whether it was asked, and what came of it: nothing before the end. */
export interface MeasureOutcome {
  readonly asked: boolean
  readonly result: MeasureResult | null
}

export const answersIn = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, times) => sum + times, 0)

/** How many are fairly or fully sure. */
export const sureIn = (counts: Readonly<Record<string, number>>): number => (counts['4'] ?? 0) + (counts['5'] ?? 0)
