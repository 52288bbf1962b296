import type { Draft, Whole } from '../draft.ts'
import { type Problem, problem } from '../problem.ts'
import { showMoment } from '../storyTime.ts'
import { conditionSites, effectSites, leavesOf, testConditionSites } from './sites.ts'

/** What the story remembers and counts: flags, indicators, goals. */
export const checkState = (whole: Whole): Problem[] => [...flags(whole), ...indicators(whole), ...goals(whole)]

const flags = (whole: Whole): Problem[] => {
  const effects = effectSites(whole).map(({ content }) => content)
  const set = new Set(effects.flatMap((effect) => effect.set))
  const leaves = conditionSites(whole).flatMap(leavesOf)
  const read = new Set(leaves.flatMap(({ content }) => (content.kind === 'flag' ? content.flag : [])))
  const { file, data } = whole.scenario
  return data.flags.flatMap(({ id: flag }, index) => {
    const place = { file, path: ['flags', index, 'id'] }
    if (set.has(flag) && read.has(flag)) return []
    if (read.has(flag)) return [problem('flag/never-set', place, { flag })]
    return [problem(set.has(flag) ? 'flag/never-read' : 'flag/unused', place, { flag })]
  })
}

const indicators = (whole: Whole): Problem[] => {
  const moved = new Set(effectSites(whole).flatMap(({ content }) => content.indicators.map(({ id }) => id)))
  const { file, data } = whole.scenario
  return data.indicators.flatMap(({ id, start, min, max }, index) => {
    const at = (field: string) => ({ file, path: ['indicators', index, field] })
    if (min >= max) return [problem('indicator/bad-range', at('max'), { min, max })]
    if (start < min || start > max) return [problem('indicator/start-outside', at('start'), { min, max, start })]
    return moved.has(id) ? [] : [problem('indicator/unmoved', at('id'), { indicator: id })]
  })
}

const goals = ({ scenario: { file, data }, phases }: Whole): Problem[] => {
  const used = new Set(phases.flatMap((phase) => phase.data.goals))
  return data.goals.flatMap(({ id: goal }, index) =>
    used.has(goal) ? [] : [problem('goal/unused', { file, path: ['goals', index, 'id'] }, { goal })],
  )
}

/** Conditions that can never hold, or that ask for nothing. */
export const checkConditions = (draft: Draft): Problem[] =>
  [...conditionSites(draft), ...testConditionSites(draft)].flatMap(leavesOf).flatMap(({ file, path, content }) => {
    if (content.kind !== 'time' && content.kind !== 'indicator') return []
    const isTime = content.kind === 'time'
    const [low, high] = isTime ? [content.from, content.until] : [content.min, content.max]
    const place = { file, path: [...path, content.kind], at: 'key' as const }
    const example = isTime ? 'from: T+2h' : 'min: 5'
    if (low === null && high === null) return [problem('condition/no-bounds', place, { example })]
    const possible = low === null || high === null || low <= high
    if (possible) return []
    const show = (bound: number): string | number => (isTime ? showMoment(bound) : bound)
    return [problem('condition/empty-range', place, { low: show(low), high: show(high) })]
  })
