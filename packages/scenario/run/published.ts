import { type FileKind, fileSchemas } from '../src/fileKind.ts'
import { jsonSchemaOf } from '../src/jsonSchema.ts'
import { fieldReference, findingReference } from './reference.ts'

/** The published schemas: text by path from the root of the repository. */
export const schemaFiles = (): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(fileSchemas) as FileKind[]).map((kind) => [
      `packages/scenario/schema/${kind}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
    ]),
  )

/** The guides with generated parts, and the language of each. */
export const guides = { 'docs/authoring.md': 'nl', 'docs/authoring.en.md': 'en' } as const

/** A guide with its generated parts made anew, between `<!-- name:begin -->` and `<!-- name:end -->`. */
export const refreshGuide = (guide: string, language: 'nl' | 'en'): string =>
  replacePart(replacePart(guide, 'fields', fieldReference(language)), 'findings', findingReference(language))

const replacePart = (guide: string, name: string, content: string): string => {
  const begin = `<!-- ${name}:begin -->`
  const end = `<!-- ${name}:end -->`
  const [before, rest] = split(guide, begin)
  const [, after] = split(rest, end)
  return `${before}${begin}\n\n${content}\n\n${end}${after}`
}

const split = (text: string, mark: string): [string, string] => {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`The guide lost its mark ${mark}: put it back where the generated part belongs.`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}
