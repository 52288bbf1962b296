import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { beamerView } from './beamer.ts'
import { controlView } from './control.ts'
import { overviewRow, overviewView } from './exercise.ts'
import { observerView } from './observers.ts'
import { plenaryView } from './plenary.ts'
import { roleView, seatView } from './roleView.ts'
import { togetherChannel } from './together.ts'

type Schema = z.core.$ZodType
type Def = z.core.$ZodTypeDef & Record<string, unknown>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '_zod' in value

/** Kinds of schema that hand on what they are given. */
const faithful = new Set<string>(
  'string number boolean null enum literal never array tuple record nullable optional union lazy'.split(' '),
)

/** A schema that refuses what it does not name, and hands on what it was given. */
const isFaithful = (def: Def): boolean => {
  const checks = (def.checks ?? []) as z.core.$ZodCheck[]
  if (checks.some((check) => check._zod.def.check === 'overwrite')) return false
  if (def.type === 'object') return isSchema(def.catchall) && def.catchall._zod.def.type === 'never'
  return faithful.has(def.type)
}

/** Parts of a schema by name. */
const partsOf = (def: Def): [string, unknown][] =>
  Object.entries(def).flatMap(([name, part]): [string, unknown][] => {
    if (name === 'catchall' || name === 'checks') return []
    if (name === 'getter') return [[name, (part as () => unknown)()]]
    return name === 'shape' || Array.isArray(part) ? Object.entries(part as object) : [[name, part]]
  })

/** Schemas at or below one that are not faithful, each by its path. */
const unfaithful = (schema: Schema, path: string, seen: Set<Schema>): string[] => {
  if (seen.has(schema)) return []
  seen.add(schema)
  const def = schema._zod.def as Def
  const below = partsOf(def).flatMap(([name, part]) =>
    isSchema(part) ? unfaithful(part, `${path}/${name}`, seen) : [],
  )
  return isFaithful(def) ? below : [path, ...below]
}

const views = {
  beamerView,
  controlView,
  observerView,
  overviewRow,
  overviewView,
  plenaryView,
  roleView,
  seatView,
  togetherChannel,
}

test.each(Object.entries(views))(
  '%s takes nothing that it does not name, and changes nothing [VIEW-12]',
  (name, view) => {
    expect(unfaithful(view, name, new Set())).toEqual([])
  },
)

test.each([
  ['an object that lets more through', z.object({ a: z.strictObject({ b: z.object({}) }) })],
  ['a text that is trimmed', z.strictObject({ a: z.string().check(z.trim()) })],
  ['a text that becomes a number', z.array(z.pipe(z.string(), z.transform(Number)))],
])('%s would be found', (_, schema) => {
  expect(unfaithful(schema, 'x', new Set())).not.toEqual([])
})
