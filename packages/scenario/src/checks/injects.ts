import type { Part, Whole } from '../draft.ts'
import type { Inject } from '../inject.ts'
import { type Path, type Problem, problem } from '../problem.ts'
import { showMoment } from '../storyTime.ts'

/** Messages: their text, their moment, their editions. */
export const checkInjects = (whole: Whole): Problem[] =>
  whole.phases.flatMap((phase) =>
    phase.data.injects.flatMap((inject, index) => {
      const at = (...steps: Path) => ({ file: phase.file, path: ['injects', index, ...steps] })
      return [...content(inject, at), ...moment(phase, inject, at), ...editions(whole, phase, inject, at)]
    }),
  )

type At = (...steps: Path) => { file: string; path: Path }

const content = ({ id: _, kind, to, body, sitrep, essence }: Inject, at: At): Problem[] => {
  const problems: Problem[] = []
  if (essence && to !== 'all') problems.push(problem('inject/essence-private', at('essence'), {}))
  if (!body && !sitrep) return [...problems, problem('inject/no-text', at('id'), {})]
  if (body && sitrep) return [...problems, problem('inject/two-texts', at('sitrep'), {})]
  const found = sitrep ? 'sitrep' : 'body'
  const expected = kind === 'sitrep' ? 'sitrep' : 'body'
  if (found !== expected)
    problems.push(problem('inject/sitrep-kind', { ...at(found), ...key }, { expected, kind, found }))
  return problems
}

const key = { at: 'key' } as const

const moment = (
  { data: phase }: Part<'phase'>,
  { at: when, when: condition, chance, oneOf }: Inject,
  at: At,
): Problem[] => {
  if (when === 'shelf' && (condition || chance !== undefined || oneOf !== null)) {
    const field = condition ? 'when' : oneOf === null ? 'chance' : 'one_of'
    return [problem('inject/shelf-waits', { ...at(field), ...key }, { field })]
  }
  if (when === 'effect' && !phase.decision)
    return [problem('inject/effect-without-decision', at('at'), { phase: phase.id })]
  if (typeof when === 'string') return []
  if ('after' in when) {
    const after = Math.round(when.after / 60_000)
    return when.after > phase.minutes * 60_000
      ? [problem('inject/after-phase', at('at', 'after'), { after, minutes: phase.minutes })]
      : []
  }
  const { from, to } = phase.story
  if (when.story >= from && when.story <= to) return []
  const values = { from: showMoment(from), to: showMoment(to), found: showMoment(when.story) }
  return [problem('inject/outside-phase', at('at', 'story'), values)]
}

const editions = ({ scenario }: Whole, { data: phase }: Part<'phase'>, { editions: only }: Inject, at: At): Problem[] =>
  (only ?? []).flatMap((id, index) => {
    const edition = scenario.data.editions.find((one) => one.id === id)
    if (!edition || edition.phases.includes(phase.id)) return []
    const values = { edition: id, phase: phase.id }
    return [problem('inject/edition-without-phase', at('editions', index), values)]
  })
