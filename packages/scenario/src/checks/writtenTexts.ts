import type { Draft } from '../draft.ts'
import type { Path } from '../problem.ts'
import type { Localised } from '../text.ts'

/** A text in two languages, with its place. */
export type WrittenText = {
  file: string
  path: Path
  /** The path as authors speak of it: ids, and numbers from 1, instead of places in lists. */
  names: readonly string[]
  text: Localised
}

/** Every text in two languages, in order. */
export const writtenTexts = (draft: Draft): WrittenText[] => {
  const { scenario, roles, facts, duties, questions, outcomes, glossary, phases } = draft
  return [scenario, roles, facts, duties, questions, outcomes, glossary, ...phases].flatMap((part) =>
    part ? textsOf(part.file, part.written) : [],
  )
}

/** The texts of one file. */
export const textsOf = (file: string, written: unknown): WrittenText[] =>
  textsIn(written, [], idOf(written)).map((found) => ({ file, ...found }))

const idOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? [value.id] : []

/** Nothing else in the format has a field `nl`, so this finds texts, and images with words, wherever the schema puts them. */
const textsIn = (value: unknown, path: Path, names: readonly string[]): Omit<WrittenText, 'file'>[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      textsIn(item, [...path, index], [...names, idOf(item)[0] ?? String(index + 1)]),
    )
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && typeof value.nl === 'string') return [{ path, names, text: value as Localised }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key], [...names, key]))
}
