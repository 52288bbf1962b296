import type { Decision } from '../decision.ts'
import type { Whole } from '../draft.ts'
import type { Effects } from '../effect.ts'
import { type Problem, problem } from '../problem.ts'
import { conditionSites, leavesOf } from './sites.ts'

/** Decisions: every option leads somewhere, and somewhere else than the others. */
export const checkDecisions = (whole: Whole): Problem[] => {
  const read = optionsRead(whole)
  return whole.phases.flatMap(({ file, data: { decision } }) =>
    decision
      ? [
          ...decision.options.flatMap((option, index) => {
            const place = { file, path: ['decision', 'options', index, 'id'] }
            if (!isEmpty(option.effects) || read.has(`${decision.id}/${option.id}`)) return []
            return [problem('decision/no-consequence', place, { option: option.id })]
          }),
          ...sameEffects(file, decision, read),
          ...(decision.advisers ?? []).flatMap((role, index) =>
            role === decision.decider
              ? [problem('decision/decider-advises', { file, path: ['decision', 'advisers', index] }, { role })]
              : [],
          ),
        ]
      : [],
  )
}

/** `decision/option` for every option that some condition asks for by name. */
const optionsRead = (whole: Whole): Set<string> =>
  new Set(
    conditionSites(whole)
      .flatMap(leavesOf)
      .flatMap(({ content }) =>
        content.kind === 'decided' ? content.options.map((option) => `${content.decision}/${option}`) : [],
      ),
  )

const isEmpty = ({ indicators, set, clear, meets }: Effects): boolean =>
  indicators.length + set.length + clear.length + meets.length === 0

const sameEffects = (file: string, { id, options }: Decision, read: ReadonlySet<string>): Problem[] => {
  const first = new Map<string, string>()
  return options.flatMap(({ id: second, effects }, index) => {
    if (isEmpty(effects) || read.has(`${id}/${second}`)) return []
    const same = first.get(fingerprint(effects))
    if (same === undefined) {
      first.set(fingerprint(effects), second)
      return []
    }
    const place = { file, path: ['decision', 'options', index, 'effects'], at: 'key' as const }
    return [problem('decision/same-effects', place, { first: same, second })]
  })
}

/** What an option does, without the words. */
const fingerprint = ({ indicators, set, clear, meets }: Effects): string =>
  JSON.stringify([
    indicators.map(({ id, change }) => `${id} ${change}`).sort(),
    [...set].sort(),
    [...clear].sort(),
    [...meets].sort(),
  ])
