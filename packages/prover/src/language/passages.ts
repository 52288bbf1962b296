import type { Atlas, InjectKind, Language, Path, Scenario } from '@natte-meren/scenario'
import { languages } from '@natte-meren/scenario'

/** How a text reaches somebody: at a glance on a button or the beamer, by ear, or in somebody's own time. */
export const manners = ['glance', 'spoken', 'read'] as const
export type Manner = (typeof manners)[number]

/** A text in one language, as it is read. */
export interface Passage {
  readonly file: string
  readonly path: Path
  /** Ids and fields on the way to it, to be named by: `first-report`, `first-report.body`. */
  readonly names: readonly string[]
  readonly language: Language
  readonly manner: Manner
  /** The kind of message in which somebody in the story speaks; null where the game itself does. */
  readonly voice: InjectKind | null
  readonly text: string
}

const glances = new Set(['title', 'line', 'essence', 'label', 'name', 'subject', 'from', 'term'])
const heard = new Set(['question', 'sentence', 'say', 'ask', 'governance', 'back', 'questions'])
/** Fields of a message in which somebody in the story speaks; its others are the game's. */
const story = new Set(['from', 'subject', 'body', 'sitrep'])

const mannerOf = (path: Path): Manner => {
  const fields = path.filter((step) => typeof step === 'string')
  if (glances.has(fields.at(-1) ?? '')) return 'glance'
  return fields.some((field) => heard.has(field)) ? 'spoken' : 'read'
}

/** Every text of a scenario in every language, but names of files: those are no words to read. */
export const passagesOf = ({ phases }: Scenario, { texts }: Atlas): Passage[] => {
  const kinds = new Map(phases.flatMap(({ injects }) => injects.map(({ id, kind }) => [id, kind] as const)))
  const voiceOf = (path: Path, names: readonly string[]): InjectKind | null =>
    path[0] === 'injects' && story.has(String(path[2])) ? (kinds.get(names[2] ?? '') ?? null) : null
  return texts
    .filter(({ path }) => path.at(-1) !== 'file')
    .flatMap(({ file, path, names, text }) =>
      languages.flatMap((language) => {
        const words = text[language]
        if (words === undefined) return []
        const common = { file, names, manner: mannerOf(path), voice: voiceOf(path, names) }
        return [{ ...common, path: [...path, language], language, text: words }]
      }),
    )
}
