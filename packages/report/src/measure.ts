import {
  answersIn,
  confidence,
  firstCall,
  type Language,
  type MeasureMoment,
  type MeasureResult,
  sureIn,
} from '@natte-meren/protocol'
import type { Block, Cell } from './document.ts'
import { measureTexts } from './measureTexts.ts'

type Counts = Readonly<Record<string, number>> | null

const moments: readonly MeasureMoment[] = ['before', 'after']
const choices = { confidence: confidence.options, call: firstCall.options } as const
const questions: readonly (keyof MeasureResult)[] = ['confidence', 'call']

const share = (counts: Counts, answer: string): Cell => {
  if (counts === null) return '–'
  const [times, of] = [counts[answer] ?? 0, answersIn(counts)]
  return { text: `${times} / ${of}`, part: times / of }
}

/** What can be said of a question in one sentence; null where there were too few answers at both moments. */
const headline = (question: keyof MeasureResult, result: MeasureResult, language: Language): string | null => {
  const t = measureTexts[language]
  const parts = moments.flatMap((moment) => {
    const counts: Counts = result[question][moment]
    if (counts === null) return []
    const times = question === 'confidence' ? sureIn(counts) : (counts.unknown ?? 0)
    return [t.share(t.moments[moment], times, answersIn(counts))]
  })
  return parts.length === 0 ? null : t.headline[question](parts.join(', '))
}

/** The two questions that everybody was asked before play and after, over all tables. [MEAS-4] */
export const measureBlocks = (result: MeasureResult, language: Language): Block[] => {
  const t = measureTexts[language]
  return [
    { kind: 'text', text: t.note },
    ...questions.flatMap((question): Block[] => {
      const said = headline(question, result, language)
      const { before, after } = result[question]
      return [
        { kind: 'heading', text: t.questions[question] },
        { kind: 'text', text: said ?? t.tooFew },
        ...(said === null
          ? []
          : [
              {
                kind: 'grid' as const,
                columns: [t.answer, t.moments.before, t.moments.after],
                rows: choices[question].map((answer) => [
                  t.answers[question][answer] ?? answer,
                  share(before, answer),
                  share(after, answer),
                ]),
              },
            ]),
      ]
    }),
  ]
}

/** For a sheet: each answer to each question, with how often it was given. */
export const measureRows = (
  result: MeasureResult,
  language: Language,
): readonly (readonly (string | number | null)[])[] => {
  const t = measureTexts[language]
  return questions.flatMap((question) =>
    choices[question].map((answer) => {
      const timesAt = (counts: Counts) => counts && (counts[answer] ?? 0)
      const { before, after } = result[question]
      return [t.questions[question], t.answers[question][answer] ?? answer, timesAt(before), timesAt(after)]
    }),
  )
}
