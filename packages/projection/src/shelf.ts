import type { PlacedInject, TableState } from '@natte-meren/engine'
import type { ShelfItem, Touched } from '@natte-meren/protocol'
import type { Condition, Localised } from '@natte-meren/scenario'
import { type Lens, paragraphs } from './context.ts'

/** Whether a condition looks at anything that a message brings: itself, its facts, flags, duties or indicators. */
const looksAt = (condition: Condition | undefined, inject: PlacedInject): boolean => {
  if (!condition) return false
  const { facts, effects } = inject
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => looksAt(part, inject))
    case 'not':
      return looksAt(condition.of, inject)
    case 'delivered':
      return condition.inject === inject.id
    case 'flag':
      return effects.set.includes(condition.flag) || effects.clear.includes(condition.flag)
    case 'shared':
    case 'known':
      return facts.includes(condition.fact)
    case 'duty':
      return effects.meets.includes(condition.duty)
    case 'indicator':
      return effects.indicators.some(({ id }) => id === condition.indicator)
    default:
      return false
  }
}

interface Looking {
  readonly kind: Touched['kind']
  readonly title: Localised
  readonly conditions: readonly (Condition | undefined)[]
}

/** Everything of the scenario that has a condition, but for messages of phases that are over. */
const lookingOf = ({ game }: Lens, phaseIndex: number): Looking[] => [
  ...game.injectsOf
    .slice(Math.max(0, phaseIndex))
    .flat()
    .map(({ subject, when }): Looking => ({ kind: 'message', title: subject, conditions: [when] })),
  ...game.scenario.duties.map(
    ({ title, starts, met }): Looking => ({ kind: 'duty', title, conditions: [starts, met] }),
  ),
  ...game.scenario.outcomes.map(({ title, when }): Looking => ({ kind: 'outcome', title, conditions: [when] })),
  ...game.scenario.questions.map(({ text, when }): Looking => ({ kind: 'question', title: text, conditions: [when] })),
]

const itemOf = (lens: Lens, inject: PlacedInject, state: TableState): ShelfItem => {
  const { game, say } = lens
  return {
    id: inject.id,
    kind: inject.kind,
    title: say(inject.subject),
    from: say(inject.from),
    body: inject.body ? paragraphs(say(inject.body)) : [],
    to: inject.to === 'all' ? ['all'] : [...inject.to],
    facts: inject.facts.flatMap((fact) => {
      const sentence = game.facts.get(fact)?.sentence
      return sentence ? [say(sentence)] : []
    }),
    steps: inject.effects.indicators.flatMap(({ id, change }) => {
      const name = game.indicators.get(id)?.name
      return name ? [{ name: say(name), change }] : []
    }),
    touches: lookingOf(lens, state.stage.phaseIndex)
      .filter(({ conditions }) => conditions.some((condition) => looksAt(condition, inject)))
      .map(({ kind, title }) => ({ kind, title: say(title) })),
    sent: inject.id in state.inbox.deliveries,
  }
}

/** What lies ready off the timeline, from this phase and those before it. [INJ-14] */
export const projectShelf = (lens: Lens, state: TableState): Record<string, ShelfItem> =>
  Object.fromEntries(
    lens.game.shelf
      .filter(({ phaseIndex }) => phaseIndex <= state.stage.phaseIndex)
      .map((inject) => [inject.id, itemOf(lens, inject, state)]),
  )
