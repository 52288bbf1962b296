import type { Whole } from '../draft.ts'
import { type Problem, problem } from '../problem.ts'
import { verbNames } from '../question.ts'
import { effectSites } from './sites.ts'

const defaultQuestions = 3

/** What comes last: duties, outcomes, and what players take home. */
export const checkEndings = (whole: Whole): Problem[] => [...duties(whole), ...outcomes(whole), ...questions(whole)]

const duties = (whole: Whole): Problem[] => {
  const met = new Set(effectSites(whole).flatMap(({ content }) => content.meets))
  const { file, data } = whole.duties
  return data.duties.flatMap((duty, index) => [
    ...(duty.met || met.has(duty.id)
      ? []
      : [problem('duty/never-met', { file, path: ['duties', index, 'id'] }, { duty: duty.id })]),
    ...(duty.visible === 'all' || duty.visible.includes(duty.holder)
      ? []
      : [problem('duty/holder-blind', { file, path: ['duties', index, 'visible'] }, { role: duty.holder })]),
  ])
}

const outcomes = ({ outcomes: { file, data } }: Whole): Problem[] =>
  data.outcomes.flatMap(({ id, when }, index) => {
    const last = index === data.outcomes.length - 1
    if (last && when)
      return [problem('outcome/last-has-condition', { file, path: ['outcomes', index, 'when'], at: 'key' }, {})]
    if (last || when) return []
    return [problem('outcome/no-condition', { file, path: ['outcomes', index, 'id'] }, { outcome: id })]
  })

const questions = ({ questions: { file, data } }: Whole): Problem[] => {
  const place = { file, path: ['questions'], at: 'key' as const }
  const own = data.questions.filter((question) => question.for === 'own' && !question.when).length
  const empty = verbNames.filter((verb) => data.verbs[verb].every(({ when }) => when))
  return [
    ...(own < defaultQuestions ? [problem('question/too-few-defaults', place, { found: own })] : []),
    ...(data.questions.some((question) => question.for === 'coffee') ? [] : [problem('question/no-coffee', place, {})]),
    ...empty.map((verb) => problem('verb/no-default', { file, path: ['verbs', verb], at: 'key' }, { verb })),
  ]
}
