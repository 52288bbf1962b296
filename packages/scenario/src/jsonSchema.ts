import { z } from 'zod'
import { partDocs } from './fields/partDocs.ts'
import { type FileKind, fileSchemas } from './fileKind.ts'

/** A piece of JSON Schema, as far as we look into it. */
export type JsonSchema = {
  [keyword: string]: unknown
  $ref?: string
  $defs?: Record<string, JsonSchema>
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  title?: string
  description?: string
}

/**
 * JSON Schema (draft 2020-12) of a kind of file as authors write it, with the Dutch description and
 * an example at each field. For editors; published in `packages/scenario/schema/`.
 */
export const jsonSchemaOf = (kind: FileKind): JsonSchema => {
  const cached = built.get(kind)
  if (cached) return cached
  const schema = z.toJSONSchema(fileSchemas[kind], { io: 'input' }) as JsonSchema
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    const doc = partDocs[name]
    if (!doc) continue
    definition.title = doc.title.nl
    describe(definition, name, '')
  }
  const tidied = tidy(schema, schema.$defs ?? {}) as JsonSchema
  built.set(kind, tidied)
  return tidied
}

const built = new Map<FileKind, JsonSchema>()

const describe = (schema: JsonSchema, part: string, prefix: string): void => {
  for (const branch of schema.anyOf ?? []) describe(branch, part, prefix)
  if (schema.items) describe(schema.items, part, prefix)
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const doc = partDocs[part]?.fields[prefix + name]
    if (doc) property.description = `${doc.nl} Voorbeeld: ${doc.example}`
    describe(property, part, `${prefix}${name}.`)
  }
}

/** Without what only says how zod works: its names for recursion and the bounds of safe integers. */
const tidy = (value: unknown, definitions: Record<string, JsonSchema>): unknown => {
  if (Array.isArray(value)) return value.map((item) => tidy(item, definitions))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key.startsWith('__schema') || Math.abs(Number(inner)) === Number.MAX_SAFE_INTEGER) return []
    const alias = key === '$ref' ? /__schema\d+$/.exec(String(inner))?.[0] : undefined
    return [[key, alias ? definitions[alias]?.$ref : tidy(inner, definitions)]]
  })
  return Object.fromEntries(entries)
}

/** Where a path of a file's data leads in its schema: the part that it belongs to, and the fields allowed there. */
export type SchemaSpot = { part: string | null; field: string; known: string[] }

/** Follows a path through the schema of a file; spots that the schema does not know have no part. */
export const schemaSpot = (kind: FileKind, path: readonly (string | number)[]): SchemaSpot => {
  const root = jsonSchemaOf(kind)
  let open: Spot[] = resolve({ schema: root, part: null, field: '' }, root)
  for (const step of path) open = open.flatMap((spot) => next(spot, step)).flatMap((spot) => resolve(spot, root))
  const known = [...new Set(open.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))]
  const named = open.find(({ part }) => part !== null)
  return { part: named?.part ?? null, field: named?.field ?? '', known }
}

type Spot = { schema: JsonSchema; part: string | null; field: string }

const next = ({ schema, part, field }: Spot, step: string | number): Spot[] => {
  if (typeof step === 'number') return schema.items ? [{ schema: schema.items, part, field }] : []
  const property = schema.properties?.[step]
  return property ? [{ schema: property, part, field: field ? `${field}.${step}` : step }] : []
}

const resolve = (spot: Spot, root: JsonSchema): Spot[] => {
  const { schema } = spot
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => resolve({ ...spot, schema: branch }, root))
  const name = schema.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : root.$defs?.[name]
  if (!target) return [spot]
  // Plain definitions (ids, moments) stay with the field that uses them.
  return resolve(
    partDocs[name ?? ''] ? { schema: target, part: name ?? '', field: '' } : { ...spot, schema: target },
    root,
  )
}
