import type { Language } from '@natte-meren/scenario'
import { wordsOf } from './pieces.ts'
import type { Reading } from './remark.ts'

/** Letters up to which a word is read in one go. Dutch joins words, and so gets more. */
const limits: Readonly<Record<Language, number>> = { nl: 15, en: 14 }

/** Long words that the glossary does not explain, each once in a text. */
export const longWords: Reading = ({ text, language }, explained) => {
  const limit = limits[language]
  const seen = new Set(explained)
  return wordsOf({ text, start: 0 }).flatMap(({ text: word, start }) => {
    const letters = Math.max(...word.split(/[^\p{L}]/u).map((part) => part.length))
    if (letters <= limit || seen.has(word.toLowerCase())) return []
    seen.add(word.toLowerCase())
    return [{ code: 'language/long-word', start, words: word, values: { word, letters, limit } }]
  })
}
