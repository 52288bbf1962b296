import * as z from 'zod/mini'
import { id } from './text.ts'

/** The chair of the facilitator: which devices sit in it, and how another one gets there. */

const deviceKind = z.enum(['laptop', 'tablet', 'phone'])
export type DeviceKind = z.infer<typeof deviceKind>

/** A device that may lead exercises. */
const chairDevice = z.strictObject({
  kind: deviceKind,
  /** When it signed in, epoch ms. */
  since: z.int(),
})

/** What may have happened at a table while nobody sat in the chair. */
export const meanwhile = z.enum(['stop', 'help', 'decision', 'lapse'])
export type Meanwhile = z.infer<typeof meanwhile>

/** Nobody was in the control room for a while: what happened, by table id. */
export const recap = z.strictObject({
  /** Server time (ms). */
  from: z.int(),
  until: z.int(),
  tables: z.record(z.string(), z.array(meanwhile)),
})
export type Recap = z.infer<typeof recap>

/** Slice of the overview. */
export const chairSlice = z.strictObject({
  /** Devices that have this exercise open now, by id. */
  devices: z.record(z.string(), chairDevice),
  recap: z.nullable(recap),
})
export type ChairSlice = z.infer<typeof chairSlice>

/** One line of GET /api/facilitator/devices. */
export const facilitatorDevice = z.strictObject({
  id,
  kind: deviceKind,
  since: z.int(),
  /** It has an exercise open now. */
  here: z.boolean(),
  /** It is the one that asks. */
  self: z.boolean(),
})
export type FacilitatorDevice = z.infer<typeof facilitatorDevice>

/** Body of POST /api/facilitator/handover: the exercise that the other device is to open, if any. */
export const handoverRequest = z.strictObject({ exercise: z.nullable(id) })

/** Answer to POST /api/facilitator/handover. */
export const handover = z.strictObject({
  /** Address with the key in its fragment; it lets one device in, once. */
  link: z.string(),
  /** Server time (ms) until which, and now. */
  until: z.int(),
  now: z.int(),
})
export type Handover = z.infer<typeof handover>
