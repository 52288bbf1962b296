import type { Whole } from '../draft.ts'
import { type Problem, problem } from '../problem.ts'
import { type Language, languages } from '../text.ts'
import { languageNames } from './texts.ts'
import { writtenTexts } from './writtenTexts.ts'

/** Two or more capitals in a row, digits allowed: AVG, NIS2, VPNs. */
const abbreviation = /(?<![\p{L}\p{N}])(?=\p{N}*\p{Lu}\p{N}*\p{Lu})([\p{Lu}\p{N}]+?)s?(?![\p{L}\p{N}])/gu

/** Abbreviations that the glossary does not explain, each once per language, where it is read first. */
export const checkAbbreviations = (whole: Whole): Problem[] =>
  languages.flatMap((language) => {
    const seen = explained(whole, language)
    return writtenTexts(whole).flatMap(({ file, path, text }) =>
      abbreviationsIn(text[language] ?? '').flatMap((found) => {
        if (seen.has(found)) return []
        seen.add(found)
        const values = { abbreviation: found, language: languageNames[language] }
        return [problem('text/abbreviation', { file, path: [...path, language] }, values)]
      }),
    )
  })

const abbreviationsIn = (text: string): string[] => [...text.matchAll(abbreviation)].map((match) => match[1] ?? '')

const explained = ({ glossary }: Whole, language: Language): Set<string> =>
  new Set(
    glossary.data.terms.flatMap(({ term, also }) => [term[language] ?? term.nl, ...also].flatMap(abbreviationsIn)),
  )
