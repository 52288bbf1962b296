import { type Language, type PlacedException, readAtlas, type Scenario } from '@natte-meren/scenario'
import { avoidableWords } from './avoidableWords.ts'
import { excuses } from './exceptions.ts'
import { familiarWords } from './familiar.ts'
import { type Hint, type HintAbout, toHint } from './hint.ts'
import { longWords } from './longWords.ts'
import { type MeasuresByLanguage, measuresOf } from './measures.ts'
import { type Passage, passagesOf } from './passages.ts'
import { passives } from './passive.ts'
import { wordsOf } from './pieces.ts'
import type { Reading, Remark } from './remark.ts'
import { longSentences } from './sentenceLength.ts'

/** What an editor may want to look at in the texts of a scenario, and what can be counted of them. */
export interface LanguageReport {
  readonly hints: readonly Hint[]
  /** Hints that the scenario lets stand, each with its reason. */
  readonly excused: readonly (Hint & { readonly reason: string })[]
  readonly measures: MeasuresByLanguage
}

export interface LanguageOptions {
  readonly scenario: Scenario
  /** The texts it was read from, and those beside it. */
  readonly texts: Readonly<Record<string, string>>
  readonly exceptions?: readonly PlacedException[]
  /** Language of the hints. */
  readonly language?: Language
}

const readings: readonly Reading[] = [longSentences, passives, avoidableWords, longWords, familiarWords]

/** Words that somebody can look up during play: terms of the glossary, in all spellings, and names of roles. */
const explainedIn = ({ terms, roles }: Scenario): ReadonlySet<string> => {
  const names = [...terms.map(({ term }) => term), ...roles.map(({ name }) => name)].flatMap(({ nl, en = nl }) => [
    nl,
    en,
  ])
  const known = [...names, ...terms.flatMap(({ also }) => also)]
  const words = known.flatMap((name) => wordsOf({ text: name, start: 0 }).map(({ text }) => text))
  return new Set([...known, ...words].map((word) => word.toLowerCase()))
}

interface Found {
  readonly passage: Passage
  readonly remark: Remark
}

const readAll = (passages: readonly Passage[], explained: ReadonlySet<string>): Found[] =>
  passages.flatMap((passage) =>
    readings
      .flatMap((reading) => reading(passage, explained))
      .sort((a, b) => a.start - b.start)
      .map((remark) => ({ passage, remark })),
  )

const aboutRemark = ({ passage, remark }: Found): HintAbout => ({
  code: remark.code,
  place: { file: passage.file, path: passage.path, inside: remark.start },
  values: remark.values,
  text: passage.names.join('.'),
  in: passage.language,
})

const aboutIdle = ({ file, path, exception: { code, at } }: PlacedException): HintAbout => ({
  code: 'exception/hits-nothing',
  place: { file, path },
  values: { code, at },
  text: 'exceptions',
  in: null,
})

/** Reads every text of a scenario as an editor would who knows a few tricks and no more. Pure. */
export const plainLanguage = (options: LanguageOptions): LanguageReport => {
  const { scenario, texts, exceptions = [], language = 'nl' } = options
  const atlas = readAtlas(texts)
  const passages = passagesOf(scenario, atlas)
  const found = readAll(passages, explainedIn(scenario)).map((one) => ({
    ...one,
    hint: toHint(atlas, aboutRemark(one), language),
    excuse: exceptions.find((exception) => excuses(exception, one)),
  }))
  const idle = exceptions.filter((exception) => !found.some((one) => excuses(exception, one)))
  return {
    hints: [
      ...found.filter(({ excuse }) => !excuse).map(({ hint }) => hint),
      ...idle.map((exception) => toHint(atlas, aboutIdle(exception), language)),
    ],
    excused: found.flatMap(({ hint, excuse }) => (excuse ? [{ ...hint, reason: excuse.exception.reason }] : [])),
    measures: measuresOf(passages),
  }
}
