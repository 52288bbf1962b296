import type { Draft } from '../draft.ts'
import type { Path } from '../problem.ts'
import type { Localised } from '../text.ts'

/** Every text in two languages, in order, with its place. */
export const writtenTexts = (draft: Draft): { file: string; path: Path; text: Localised }[] => {
  const { scenario, roles, facts, duties, questions, outcomes, glossary, phases } = draft
  return [scenario, roles, facts, duties, questions, outcomes, glossary, ...phases].flatMap((part) =>
    part ? textsIn(part.written, []).map((found) => ({ file: part.file, ...found })) : [],
  )
}

/** Nothing else in the format has a field `nl`, so this finds texts, and images with words, wherever the schema puts them. */
const textsIn = (value: unknown, path: Path): { path: Path; text: Localised }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && typeof value.nl === 'string') return [{ path, text: value as Localised }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
