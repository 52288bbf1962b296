import type { Language } from '@natte-meren/scenario'
import type { Manner } from './passages.ts'
import { sentencesOf, wordsOf } from './pieces.ts'
import type { Reading } from './remark.ts'

/** Words in a sentence. English takes a few more for the same: where it says two words, Dutch joins them. */
const limits: Readonly<Record<Language, Readonly<Record<Manner, number>>>> = {
  nl: { glance: 14, spoken: 17, read: 18 },
  en: { glance: 16, spoken: 19, read: 20 },
}

const mannerWords = {
  glance: { nl: 'In één blik', en: 'At a glance' },
  spoken: { nl: 'Voor het oor', en: 'For the ear' },
  read: { nl: 'Om zelf te lezen', en: 'For quiet reading' },
} as const

/** Sentences that are long for the way in which they reach somebody. */
export const longSentences: Reading = ({ text, language, manner }) => {
  const limit = limits[language][manner]
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence).length
    if (words <= limit) return []
    const values = { sentence: sentence.text, words, limit, what: mannerWords[manner] }
    return [{ code: 'language/long-sentence', start: sentence.start, words: sentence.text, values }]
  })
}
