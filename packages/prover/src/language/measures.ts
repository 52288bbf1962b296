import { type Language, languages } from '@natte-meren/scenario'
import { type Manner, manners, type Passage } from './passages.ts'
import { sentencesOf, wordsOf } from './pieces.ts'

/** What can be counted of texts. Numbers to compare versions by; they say nothing about who understands a text. */
interface Measures {
  readonly texts: number
  readonly sentences: number
  readonly words: number
  readonly wordsPerSentence: number
  readonly lettersPerWord: number
  /** Words per sentence, plus the percentage of words of more than six letters (Björnsson's *läsbarhetsindex*). */
  readonly lix: number
}

/** By language, all texts together and by the way in which they reach somebody. */
export type MeasuresByLanguage = Readonly<Record<Language, Readonly<Record<Manner | 'all', Measures>>>>

const inTenths = (value: number): number => Math.round(value * 10) / 10

const measure = (passages: readonly Passage[]): Measures => {
  const sentences = passages.flatMap(({ text }) => sentencesOf(text))
  const lengths = sentences.flatMap(wordsOf).map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '').length)
  const perSentence = lengths.length / Math.max(sentences.length, 1)
  const share = (wanted: (length: number) => number): number =>
    lengths.reduce((sum, length) => sum + wanted(length), 0) / Math.max(lengths.length, 1)
  return {
    texts: passages.length,
    sentences: sentences.length,
    words: lengths.length,
    wordsPerSentence: inTenths(perSentence),
    lettersPerWord: inTenths(share((length) => length)),
    lix: inTenths(perSentence + 100 * share((length) => (length > 6 ? 1 : 0))),
  }
}

export const measuresOf = (passages: readonly Passage[]): MeasuresByLanguage => {
  const of = (language: Language): Readonly<Record<Manner | 'all', Measures>> => {
    const own = passages.filter((passage) => passage.language === language)
    const by = manners.map((manner) => [manner, measure(own.filter((passage) => passage.manner === manner))] as const)
    return { all: measure(own), ...(Object.fromEntries(by) as Record<Manner, Measures>) }
  }
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as MeasuresByLanguage
}
