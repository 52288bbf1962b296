import * as z from 'zod/mini'
import { id } from './text.ts'

/** An obligation whose clock has started; story minutes since T+0. */
export const dutyView = z.strictObject({
  id,
  title: z.string(),
  text: z.string(),
  law: z.string(),
  holder: id,
  status: z.enum(['running', 'met', 'missed']),
  started: z.int(),
  due: z.int(),
})
export type DutyView = z.infer<typeof dutyView>
export const dutiesSlice = z.record(z.string(), dutyView)
