import { z } from 'zod'
import { storyMoment } from './duration.ts'
import { id } from './text.ts'

/** What must hold in a table's state. Times are story minutes since the start. */
export type Condition =
  | { kind: 'all' | 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  /** The decision was taken; with `options`, one of these was chosen. */
  | { kind: 'decided'; decision: string; options: string[] }
  /** The phase of the decision went by without one. */
  | { kind: 'undecided'; decision: string }
  | { kind: 'flag'; flag: string }
  | { kind: 'indicator'; indicator: string; min: number | null; max: number | null }
  /** The fact was told or tabled. */
  | { kind: 'shared'; fact: string }
  /** The role holds the fact: from its own message, or because it was shared. */
  | { kind: 'known'; fact: string; role: string }
  | { kind: 'duty'; duty: string; is: 'running' | 'met' | 'missed' }
  | { kind: 'time'; from: number | null; until: number | null }
  | { kind: 'delivered'; inject: string }
  /** Somebody sits in the role. */
  | { kind: 'played'; role: string }

type ConditionInput = Record<string, unknown>

const oneOrMore = z.union([id, z.array(id).min(1)])

/** Every kind of condition, each a field of its own: authors write exactly one. */
export const conditionFields = {
  get all() {
    return z.array(condition).min(1).optional()
  },
  get any() {
    return z.array(condition).min(1).optional()
  },
  get not() {
    return condition.optional()
  },
  decided: z.union([id, z.strictObject({ decision: id, option: oneOrMore })]).optional(),
  undecided: id.optional(),
  flag: id.optional(),
  indicator: z.strictObject({ id, min: z.int().optional(), max: z.int().optional() }).optional(),
  shared: id.optional(),
  known: z.strictObject({ fact: id, role: id }).optional(),
  duty: z.strictObject({ id, is: z.enum(['running', 'met', 'missed']) }).optional(),
  time: z.strictObject({ from: storyMoment.optional(), until: storyMoment.optional() }).optional(),
  delivered: id.optional(),
  played: id.optional(),
}

const list = (value: string | string[]): string[] => (Array.isArray(value) ? value : [value])

/** One condition, as an author writes it: a map with exactly one key. */
export const condition: z.ZodType<Condition, ConditionInput> = z
  .strictObject(conditionFields)
  .meta({ id: 'Condition', minProperties: 1, maxProperties: 1 })
  .transform((written, context): Condition => {
    if (hasOneField(written, context)) return readCondition(written)
    return z.NEVER
  }) as z.ZodType<Condition, ConditionInput>

/** Whether an author wrote exactly one field; adds the issue when not. */
export const hasOneField = (written: object, context: z.RefinementCtx): boolean => {
  if (Object.keys(written).length === 1) return true
  context.addIssue({ code: 'custom', message: 'one-condition', input: written })
  return false
}

type Fields = { [K in keyof Written]: Written[K] | undefined } & {
  all?: Condition[] | undefined
  any?: Condition[] | undefined
  not?: Condition | undefined
  decided?: string | { decision: string; option: string | string[] } | undefined
}

/** The condition that one written field stands for. */
export const readCondition = (written: Fields): Condition => {
  if (written.all) return { kind: 'all', of: written.all }
  if (written.any) return { kind: 'any', of: written.any }
  if (written.not) return { kind: 'not', of: written.not }
  if (typeof written.decided === 'string') return { kind: 'decided', decision: written.decided, options: [] }
  if (written.decided)
    return { kind: 'decided', decision: written.decided.decision, options: list(written.decided.option) }
  return simpleCondition(written)
}

type Written = Partial<{
  undecided: string
  flag: string
  indicator: { id: string; min?: number | undefined; max?: number | undefined }
  shared: string
  known: { fact: string; role: string }
  duty: { id: string; is: 'running' | 'met' | 'missed' }
  time: { from?: number | undefined; until?: number | undefined }
  delivered: string
  played: string
}>

const simpleCondition = (written: { [K in keyof Written]: Written[K] | undefined }): Condition => {
  if (written.undecided) return { kind: 'undecided', decision: written.undecided }
  if (written.flag) return { kind: 'flag', flag: written.flag }
  if (written.shared) return { kind: 'shared', fact: written.shared }
  if (written.known) return { kind: 'known', fact: written.known.fact, role: written.known.role }
  if (written.duty) return { kind: 'duty', duty: written.duty.id, is: written.duty.is }
  if (written.delivered) return { kind: 'delivered', inject: written.delivered }
  if (written.played) return { kind: 'played', role: written.played }
  if (written.time) return { kind: 'time', from: written.time.from ?? null, until: written.time.until ?? null }
  const { id: indicator, min, max } = written.indicator ?? { id: '' }
  return { kind: 'indicator', indicator, min: min ?? null, max: max ?? null }
}
