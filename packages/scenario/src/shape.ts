import type { z } from 'zod'
import { partDocs } from './fields/partDocs.ts'
import type { FileKind } from './fileKind.ts'
import { schemaSpot } from './jsonSchema.ts'
import type { Words } from './messages/message.ts'
import { nearest } from './nearest.ts'
import { type Path, type Problem, problem } from './problem.ts'
import { describeValue, expectedWords, formats, nothing, typeAdvice } from './shapeWords.ts'

type Issue = z.core.$ZodIssue
type Spot = { file: string; kind: FileKind; data: unknown }

/** The problems of a file whose data does not fit its schema. */
export const shapeProblems = (spot: Spot, error: z.ZodError): Problem[] =>
  error.issues.flatMap((issue) => issueProblems(spot, issue, []))

const issueProblems = (spot: Spot, issue: Issue, base: Path): Problem[] => {
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  const found = valueAt(spot.data, path)
  if (found === undefined) return [missingField(spot, path)]
  const place = { file: spot.file, path }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(spot, path, key))
    case 'invalid_union':
      return unionProblems(spot, issue, path)
    case 'invalid_type':
      return [wrongType(spot, path, expectedWords([issue]), found)]
    case 'invalid_value':
      return [wrongValue(spot, path, [issue], found)]
    case 'invalid_format':
      return [badFormat(spot, path, issue.message, found)]
    case 'too_small':
    case 'too_big':
      return [sizeProblem(spot, path, issue, found)]
    case 'custom':
      if (issue.message === 'one-condition')
        return [problem('schema/one-condition', place, { found: keysOf(found).length })]
      return [badFormat(spot, path, issue.message, found)]
    default:
      return [problem('schema/invalid', place, { what: issue.message })]
  }
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  )

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : [])

/** A missing field has no place of its own: its parent's key stands in for it. */
const missingField = ({ file, kind }: Spot, path: Path): Problem => {
  const field = String(path.at(-1) ?? '')
  const spot = schemaSpot(kind, path.slice(0, -1))
  const name = spot.field ? `${spot.field}.${field}` : field
  const example = partDocs[spot.part ?? '']?.fields[name]?.example ?? `${field}: …`
  const place = { file, path: path.slice(0, -1), at: 'key' as const }
  return problem('schema/missing-field', place, { field, example: { nl: example, en: example } })
}

const unknownField = ({ file, kind }: Spot, parent: Path, field: string): Problem => {
  const { known } = schemaSpot(kind, parent)
  const place = { file, path: [...parent, field], at: 'key' as const }
  return problem('schema/unknown-field', place, { field, known: [...known], advice: fieldAdvice(field, known) })
}

/** A "field" with spaces or capitals is nearly always the second half of a sentence with a comma in it. */
const fieldAdvice = (field: string, known: readonly string[]): Words => {
  if (/[\sA-Z]/.test(field))
    return {
      nl: 'Staat er een komma of dubbele punt in uw tekst? Zet de tekst dan tussen enkele aanhalingstekens.',
      en: 'Is there a comma or a colon in your text? Then put the text in single quotes.',
    }
  const meant = nearest(field, known)
  if (meant === null) return { nl: 'Haal het weg.', en: 'Take it out.' }
  return { nl: `Bedoelde u “${meant}”?`, en: `Did you mean “${meant}”?` }
}

const wrongType = (spot: Spot, path: Path, expected: Words, found: unknown): Problem => {
  const { part } = schemaSpot(spot.kind, path)
  const values = { expected, found: describeValue(found), advice: typeAdvice(expected, found, part) }
  return problem('schema/wrong-type', { file: spot.file, path }, values)
}

const wrongValue = (spot: Spot, path: Path, issues: readonly Issue[], found: unknown): Problem => {
  const choices = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values.map(String) : []))
  const listed =
    typeof found === 'string' && issues.some((issue) => issue.code === 'invalid_type' && issue.expected === 'array')
  const meant = typeof found === 'string' ? (nearest(found, choices) ?? (listed ? `[${found}]` : null)) : null
  const advice = meant ? { nl: `Bedoelde u “${meant}”?`, en: `Did you mean “${meant}”?` } : nothing
  const values = { expected: expectedWords(issues), found: describeValue(found), advice }
  return problem('schema/wrong-value', { file: spot.file, path }, values)
}

/**
 * Of a field that may take several shapes, the author meant the one that comes nearest: a branch
 * that only fails deeper down, with the fewest issues. When none accepts even the kind of value,
 * all branches together say what was expected.
 */
const unionProblems = (spot: Spot, issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Problem[] => {
  const inside = issue.errors
    .filter((errors) => errors.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'))
    .filter((errors) => errors.every((inner) => inner.code !== 'invalid_value' || inner.path.length > 0))
    .sort((a, b) => a.length - b.length)[0]
  if (inside) return inside.flatMap((inner) => issueProblems(spot, inner, path))
  return [wrongValue(spot, path, issue.errors.flat(), valueAt(spot.data, path))]
}

const badFormat = (spot: Spot, path: Path, name: string, found: unknown): Problem => {
  const place = { file: spot.file, path }
  const text = typeof found === 'string' ? found : describeValue(found)
  if (name === 'id') {
    const example = asId(typeof found === 'string' ? found : '')
    return problem('schema/bad-id', place, { found: text, example })
  }
  const format = formats[name]
  if (!format) return problem('schema/invalid', place, { what: name })
  return problem('schema/bad-format', place, { found: text, ...format })
}

const asId = (text: string): string => {
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^[^a-z]+|-+$/g, '').slice(0, 60) || 'eerste-melding'
}

const sizeProblem = (
  { file }: Spot,
  path: Path,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  found: unknown,
): Problem => {
  const place = { file, path }
  const small = issue.code === 'too_small'
  if (issue.origin === 'string')
    return small
      ? problem('schema/empty-text', place, {})
      : problem('schema/bad-id', place, { found: String(found), example: asId(String(found)) })
  const bound = Number(small ? issue.minimum : issue.maximum)
  if (issue.origin === 'array') {
    const count = Array.isArray(found) ? found.length : 0
    return small
      ? problem('schema/too-few', place, { minimum: bound, found: count })
      : problem('schema/too-many', place, { maximum: bound, found: count })
  }
  const range = small
    ? { nl: `van minstens ${bound}`, en: `of at least ${bound}` }
    : { nl: `van hoogstens ${bound}`, en: `of at most ${bound}` }
  return problem('schema/out-of-range', place, { range, found: Number(found) })
}
