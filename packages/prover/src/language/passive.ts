import type { Language } from '@natte-meren/scenario'
import { clausesOf, type Piece, sentencesOf, wordsOf } from './pieces.ts'
import { doneInDutch, doneInEnglish } from './participles.ts'
import type { Reading } from './remark.ts'

/** Words after which another verb may follow: what stands on either side is looked at apart. */
const joints: Readonly<Record<Language, string>> = {
  nl: 'en|maar|of|want|dat|die|omdat|als|terwijl|zodat|voordat|nadat|toen|waar|wie',
  en: 'and|but|or|because|that|which|who|when|while|before|after|if|so',
}

const becomes = /^(?:wordt|worden|werd|werden)$/i
const is = /^(?:is|zijn|was|waren)$/i
const byWhom = /(?<!\p{L})door (?:de|het|een|ons|hen|onze|mensen|criminelen|iemand|\p{Lu})/u

/**
 * *Worden* with a participle. *Zijn* with one only where it says by whom: “is gekomen” is no passive, and the words
 * alone do not tell.
 */
const dutch = (clause: Piece): boolean => {
  const words = wordsOf(clause).map(({ text }) => text)
  const helped =
    words.some((word) => becomes.test(word)) || (words.some((word) => is.test(word)) && byWhom.test(clause.text))
  return helped && words.some(doneInDutch)
}

const toBe = /^(?:was|were|be|being|wasn't|weren't)$/i
const between = /^(?:not|never|already|also|now|still|only|all|both|just|then|often|\p{L}+ly)$/iu

/**
 * *Was*, *be* or *being* with a participle right after it. “Is closed” and “has been closed” mostly tell how things
 * stand, as *is gesloten* does in Dutch.
 */
const english = (clause: Piece): boolean => {
  const words = wordsOf(clause).map(({ text }) => text)
  return words.some((word, index) => {
    if (!toBe.test(word)) return false
    const next = words.slice(index + 1).find((other) => !between.test(other))
    return next !== undefined && doneInEnglish(next)
  })
}

/** Sentences that do not say who does something. */
export const passives: Reading = ({ text, language }) =>
  sentencesOf(text).flatMap((sentence) =>
    clausesOf(sentence, joints[language])
      .filter(language === 'nl' ? dutch : english)
      .map((clause) => {
        const words = clause.text.trim()
        const start = clause.start + clause.text.indexOf(words)
        return { code: 'language/passive', start, words, values: { clause: words } }
      }),
  )
