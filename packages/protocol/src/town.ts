import * as z from 'zod/mini'
import { id } from './text.ts'

export const indicatorView = z.strictObject({
  id,
  name: z.string(),
  about: z.string(),
  value: z.int(),
  start: z.int(),
  min: z.int(),
  max: z.int(),
})
export type IndicatorView = z.infer<typeof indicatorView>

/** A step on an indicator and why. */
export const changeView = z.strictObject({
  indicator: id,
  change: z.int(),
  reason: z.string(),
  phase: z.nullable(id),
  story: z.int(),
  order: z.int(),
})
export type ChangeView = z.infer<typeof changeView>

export const townSlice = z.strictObject({
  indicators: z.record(z.string(), indicatorView),
  changes: z.record(z.string(), changeView),
})
export type TownSlice = z.infer<typeof townSlice>
