import { formalWords } from './formalWords.ts'
import { jargon } from './jargon.ts'
import type { Reading } from './remark.ts'

interface Avoided {
  readonly plain: string
  readonly pattern: RegExp
}

const compiled = (words: Readonly<Record<string, string>>): Avoided[] =>
  Object.entries(words).map(([plain, pattern]) => ({
    plain,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'),
  }))

const lists = {
  'language/jargon': { nl: compiled(jargon.nl), en: compiled(jargon.en) },
  'language/formal': { nl: compiled(formalWords.nl), en: compiled(formalWords.en) },
} as const

/** Words for which there is a plain one. Jargon that the glossary explains may stand. */
export const avoidableWords: Reading = ({ text, language }, explained) =>
  (['language/jargon', 'language/formal'] as const).flatMap((code) =>
    lists[code][language].flatMap(({ plain, pattern }) =>
      [...text.matchAll(pattern)]
        .filter(({ 0: word }) => !explained.has(word.toLowerCase()))
        .map(({ 0: words, index }) => ({ code, start: index, words, values: { word: words, plain } })),
    ),
  )
