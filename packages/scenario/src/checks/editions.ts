import type { Part, Whole } from '../draft.ts'
import { type Problem, problem } from '../problem.ts'
import { showMoment } from '../storyTime.ts'

/** Editions and the order of their phases in story time. */
export const checkEditions = (whole: Whole): Problem[] => [
  ...dates(whole),
  ...phases(whole),
  ...whole.scenario.data.editions.flatMap((_, index) => [
    ...repeated(whole, index),
    ...tooLong(whole, index),
    ...backwards(whole, index),
  ]),
]

/** The phases of an edition in order of play; unknown ids are passed over. */
export const phasesOf = ({ phases }: Whole, { phases: order }: { phases: readonly string[] }): Part<'phase'>[] =>
  order.flatMap((id) => phases.find(({ data }) => data.id === id) ?? [])

const dates = ({ scenario: { file, data } }: Whole): Problem[] => [
  ...(exists(`${data.start}:00`)
    ? []
    : [problem('scenario/bad-date', { file, path: ['start'] }, { found: data.start, example: '2026-11-19T16:30' })]),
  ...data.holidays.flatMap((day, index) => {
    const place = { file, path: ['holidays', index] }
    const values = { found: day, example: '2026-12-25' }
    return exists(`${day}T00:00:00`) ? [] : [problem('scenario/bad-date', place, values)]
  }),
]

/** JavaScript turns 31 February into 3 March: a day exists when it comes back unchanged. */
const exists = (moment: string): boolean => {
  const date = new Date(`${moment}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment)
}

const phases = ({ scenario, phases }: Whole): Problem[] => {
  const played = new Set(scenario.data.editions.flatMap((edition) => edition.phases))
  return phases.flatMap(({ file, data: { id, story } }) => [
    ...(played.has(id) ? [] : [problem('phase/no-edition', { file, path: ['id'] }, { phase: id })]),
    ...(story.to > story.from
      ? []
      : [
          problem(
            'phase/ends-before-start',
            { file, path: ['story', 'to'] },
            { from: showMoment(story.from), to: showMoment(story.to) },
          ),
        ]),
  ])
}

const repeated = ({ scenario: { file, data } }: Whole, index: number): Problem[] => {
  const { id: edition = '', phases = [] } = data.editions[index] ?? {}
  return phases.flatMap((phase, at) =>
    phases.indexOf(phase) === at
      ? []
      : [problem('edition/phase-twice', { file, path: ['editions', index, 'phases', at] }, { phase, edition })],
  )
}

const tooLong = (whole: Whole, index: number): Problem[] => {
  const { file, data } = whole.scenario
  const edition = data.editions[index]
  if (!edition) return []
  const sum = phasesOf(whole, edition).reduce((total, phase) => total + phase.data.minutes, 0)
  if (sum <= edition.minutes) return []
  const values = { edition: edition.id, sum, minutes: edition.minutes }
  return [problem('edition/too-long', { file, path: ['editions', index, 'minutes'] }, values)]
}

const backwards = (whole: Whole, index: number): Problem[] => {
  const edition = whole.scenario.data.editions[index]
  if (!edition) return []
  const order = phasesOf(whole, edition)
  return order.flatMap(({ file, data }, at) => {
    const before = order[at - 1]?.data
    if (!before || before.id === data.id || data.story.from >= before.story.to) return []
    const values = {
      edition: edition.id,
      before: before.id,
      to: showMoment(before.story.to),
      from: showMoment(data.story.from),
    }
    return [problem('phase/time-backwards', { file, path: ['story', 'from'] }, values)]
  })
}
