import type { Draft, Part } from '../draft.ts'
import type { Inject } from '../inject.ts'
import type { Words } from '../messages/message.ts'
import { type Path, type Problem, problem } from '../problem.ts'
import { type Language, type Localised, languages } from '../text.ts'
import { writtenTexts } from './writtenTexts.ts'

/** Words that a player reads at a glance, while the table waits. */
const limits = { card: 40, private: 90, shared: 60, essence: 30 } as const

export const languageNames: Readonly<Record<Language, Words>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
}

/** Length and translation of texts. */
export const checkTexts = (draft: Draft): Problem[] => [
  ...translations(draft),
  ...(draft.roles?.data.roles ?? []).flatMap(({ card }, index) =>
    tooLong(draft.roles?.file ?? '', ['roles', index, 'card'], [card], cardWords, limits.card),
  ),
  ...draft.phases.flatMap(injectLengths),
]

const cardWords: Words = { nl: 'De rolkaart', en: 'The role card' }
const essenceWords: Words = { nl: 'De kern', en: 'The essence' }
const privateWords: Words = { nl: 'Dit bericht', en: 'This message' }
const sharedWords: Words = { nl: 'Dit bericht voor allen', en: 'This message for all' }

const injectLengths = ({ file, data }: Part<'phase'>): Problem[] =>
  data.injects.flatMap((inject, index) => {
    const path = ['injects', index]
    const essence = inject.essence ? [inject.essence] : []
    const shared = inject.to === 'all'
    const what = shared ? sharedWords : privateWords
    const limit = shared ? limits.shared : limits.private
    const field = inject.sitrep ? 'sitrep' : 'body'
    return [
      ...tooLong(file, [...path, 'essence'], essence, essenceWords, limits.essence),
      ...tooLong(file, [...path, field], bodyOf(inject), what, limit),
    ]
  })

const bodyOf = ({ body, sitrep }: Inject): Localised[] => [
  ...(body ? [body] : []),
  ...(sitrep ? [...sitrep.known, ...sitrep.unknown, ...sitrep.expected] : []),
]

const tooLong = (file: string, path: Path, texts: readonly Localised[], what: Words, limit: number): Problem[] =>
  languages.flatMap((language) => {
    const words = texts.reduce((sum, text) => sum + countWords(text[language] ?? ''), 0)
    if (words <= limit) return []
    const values = { what, words, limit, over: words - limit, language: languageNames[language] }
    // A text of one piece is placed at its language, a sitrep at its key.
    const place = path.at(-1) === 'sitrep' ? { file, path, at: 'key' as const } : { file, path: [...path, language] }
    return [problem('text/too-long', place, values)]
  })

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const translations = (draft: Draft): Problem[] => {
  if (!draft.scenario) return []
  const { file, data } = draft.scenario
  const [source, ...others] = data.languages
  if (source !== 'nl')
    return [problem('translation/no-source', { file, path: ['languages'] }, { found: data.languages })]
  return writtenTexts(draft).flatMap(({ file, path, text }) =>
    others
      .filter((language) => text[language] === undefined)
      .map((language) =>
        problem(
          'translation/missing',
          { file, path },
          { language: languageNames[language], key: language, text: text.nl },
        ),
      ),
  )
}
