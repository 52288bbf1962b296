import type { Comparison, Language } from '@natte-meren/protocol'
import { writeCsv } from 'hucre/csv'
import { comparisonTexts } from './comparisonTexts.ts'
import { textsIn } from './textsIn.ts'

type Value = string | number
/** What a line is about, and what was counted there; null where it did not come up. */
interface Line {
  readonly about: readonly [kind: string, subject: string, detail: string]
  readonly all: Counted | null
  readonly each: readonly (Counted | null)[]
}
type Counted = readonly [number: number, of: number | '']

const linesOf = ({ decisions, facts, texts }: Comparison, language: Language): Line[] => {
  const { kinds } = comparisonTexts[language]
  return [
    ...decisions.flatMap(({ title, options, dissents, all, each }): Line[] => [
      ...options.map(
        (option): Line => ({
          about: [kinds.decision, title, option.label],
          all: [option.all, all.of],
          each: option.each.map((tables, index) => (tables === null ? null : [tables, each[index]?.of ?? ''])),
        }),
      ),
      {
        about: [kinds.dissent, title, ''],
        all: [dissents.all, ''],
        each: dissents.each.map((times) => (times === null ? null : [times, ''])),
      },
    ]),
    ...facts.map(
      ({ sentence, decision, all, each }): Line => ({
        about: [kinds.fact, sentence, decision],
        all: [all.tables, all.of],
        each: each.map((portion) => portion && [portion.tables, portion.of]),
      }),
    ),
    ...texts.map(
      ({ id, subject, all, each }): Line => ({
        about: [kinds.text, subject, id],
        all: [all.seconds, all.readings],
        each: each.map((reading) => reading && [reading.seconds, reading.readings]),
      }),
    ),
  ]
}

/** A line for all exercises together, and one for each of them. */
const rowsOf = (comparison: Comparison, language: Language): Value[][] => {
  const t = comparisonTexts[language]
  const { scenario, tables, exercises } = comparison
  return linesOf(comparison, language).flatMap(({ about, all, each }) => [
    ...(all ? [[scenario, ...about, t.all, '', '', tables, ...all]] : []),
    ...each.flatMap((counted, index) => {
      const exercise = exercises[index]
      return counted && exercise
        ? [[scenario, ...about, t.exercise(index + 1), exercise.month, exercise.edition, exercise.tables, ...counted]]
        : []
    }),
  ])
}

/** Exercises beside each other as one long list, for a spreadsheet or a program: a count in each line. [COMP-5] */
export const comparisonCsv = (comparisons: readonly Comparison[], language: Language): string => {
  const { columns } = comparisonTexts[language]
  const { mark } = textsIn[language]
  const rows = comparisons.flatMap((comparison) => rowsOf(comparison, language)).map((row) => [...row, mark])
  return writeCsv([[...columns, mark], ...rows], {
    bom: true,
    delimiter: language === 'nl' ? ';' : ',',
    escapeFormulae: true,
  })
}
