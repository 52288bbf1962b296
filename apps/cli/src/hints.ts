import type { ScenarioVersion } from '@natte-meren/library'
import type { Scenario } from '@natte-meren/scenario'
import { type Hint, type LanguageReport, plainLanguage } from '@natte-meren/prover'
import { choose, type CliLanguage } from './speak.ts'

/** The hints on the texts of a version that can be played. */
export const readLanguage = (
  { scenario, texts, companions, exceptions }: ScenarioVersion & { readonly scenario: Scenario },
  language: CliLanguage,
): LanguageReport => plainLanguage({ scenario, texts: { ...texts, ...companions }, exceptions, language })

const heading = ({ file, text, in: of }: Hint): string => `${file}  ${text}${of ? ` (${of})` : ''}`

/** All hints, those on one text under its name. */
export const hintLines = ({ hints }: LanguageReport): string[] =>
  hints.flatMap((one, index) => {
    const before = hints[index - 1]
    const { line, column, message, hint, code } = one
    return [
      ...(before && heading(before) === heading(one) ? [] : [heading(one)]),
      `  ${line}:${column}  ${message}\n      ${hint}  [${code}]`,
    ]
  })

/** How many hints there are, in one line. */
export const hintSummary = ({ hints, excused }: LanguageReport, lang: CliLanguage): string =>
  choose(
    lang,
    `Taal: ${hints.length} ${hints.length === 1 ? 'hint' : 'hints'}, en ${excused.length} met een reden in exceptions.yaml (te lezen met --language).`,
    `Language: ${hints.length} ${hints.length === 1 ? 'hint' : 'hints'}, and ${excused.length} with a reason in exceptions.yaml (read them with --language).`,
  )
