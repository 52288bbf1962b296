import type { Words } from '../messages/message.ts'

/** One field for authors: what it means in both languages, and one line of YAML. */
type FieldDoc = Words & { example: string }

/** The fields of one part of the files, by name; fields inside a field are written `story.from`. */
export type PartDoc = { title: Words; fields: Readonly<Record<string, FieldDoc>> }

type Row = readonly [name: string, nl: string, en: string, example: string]

export const part = (nl: string, en: string, rows: readonly Row[]): PartDoc => ({
  title: { nl, en },
  fields: Object.fromEntries(
    rows.map(([name, dutch, english, example]) => [name, { nl: dutch, en: english, example }]),
  ),
})
