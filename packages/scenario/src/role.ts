import { z } from 'zod'
import { id, localised } from './text.ts'

/** A function in the crisis team. */
export const role = z
  .strictObject({
    id,
    name: localised,
    /** Letters of the role's plate: BM, CISO, IT. */
    code: z.string().regex(/^[A-Z]{2,4}$/, 'role-code'),
    /** At most 40 words: who you are, what you may do. */
    card: localised,
    /** "Wat is een CISO?" in two or three sentences. */
    about: localised,
    /** Always played, or only at bigger tables. */
    played: z.enum(['always', 'larger']).default('always'),
    /** Devices that may sit in the role (a duo has two). */
    seats: z.int().min(1).max(4).default(1),
    /** The role that gets this role's messages and facts when nobody plays it. */
    covered_by: id.optional(),
    /** The role that decides when this role's seat is empty (loco). */
    deputy: id.optional(),
  })
  .meta({ id: 'Role' })
  .transform(({ covered_by: coveredBy, ...rest }) => ({ ...rest, coveredBy: coveredBy ?? null }))
export type Role = z.output<typeof role>
