import type { Condition, Inject, Scenario } from '@natte-meren/scenario'
import { momentsIn } from '../condition.ts'
import type { Game, PlacedInject } from '../game.ts'
import type { OptionalMessages } from './timePlan.ts'

/** What the table is spared when a message drops out: reading it aloud, or one role taking it in. */
const spared = { all: 30_000, some: 15_000 } as const

const deliveriesIn = (condition: Condition | undefined): readonly string[] => {
  switch (condition?.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(deliveriesIn)
    case 'not':
      return deliveriesIn(condition.of)
    case 'delivered':
      return [condition.inject]
    default:
      return []
  }
}

/** Messages that some condition of the scenario asks for. */
const askedFor = ({ phases, duties, outcomes, questions, verbs }: Scenario): ReadonlySet<string> => {
  const conditions = [
    ...phases.flatMap(({ injects }) => injects.map(({ when }) => when)),
    ...duties.flatMap(({ starts, met }) => [starts, met]),
    ...outcomes.map(({ when }) => when),
    ...questions.map(({ when }) => when),
    ...Object.values(verbs).flatMap((lines) => lines.map(({ when }) => when)),
  ]
  return new Set(conditions.flatMap(deliveriesIn))
}

const changesNothing = ({ effects }: Inject): boolean =>
  [effects.indicators, effects.set, effects.clear, effects.meets].every(({ length }) => length === 0)

/**
 * Whether the story can do without a message: the scenario says so, or it holds no fact, changes nothing and no
 * condition asks for it. [STOP-1]
 */
const isOptional = (inject: Inject, asked: ReadonlySet<string>): boolean =>
  inject.optional ?? (inject.facts.length === 0 && changesNothing(inject) && !asked.has(inject.id))

/** Whether it comes in some runs only, apart from its variants. */
const isConditional = ({ scenario, phases }: Game, { id, phaseIndex, chance }: PlacedInject): boolean => {
  const phase = scenario.phases.find((one) => one.id === phases[phaseIndex]?.id)
  return chance !== undefined || phase?.injects.find((one) => one.id === id)?.when !== undefined
}

const together = (game: Game, messages: readonly PlacedInject[]): OptionalMessages => ({
  injects: messages.map(({ id }) => id),
  saves: Math.max(...messages.map(({ to }) => (to === 'all' ? spared.all : spared.some))),
  answers: messages.some((inject) => inject.at === 'effect' || isConditional(game, inject)),
})

/**
 * The messages of a phase that may drop out, in the order of the file. Variants drop out together, or one would
 * come in the place of another; and so do those with a condition, because mostly only one of them would have come.
 */
export const optionalMessages = (game: Game, phaseIndex: number): readonly OptionalMessages[] => {
  const asked = askedFor(game.scenario)
  const injects = game.injectsOf[phaseIndex] ?? []
  const groups = new Map<string, PlacedInject[]>()
  for (const inject of injects) {
    const alone = isConditional(game, inject) ? 'conditional' : inject.id
    const group = inject.oneOf === null ? alone : `variants ${inject.oneOf}`
    groups.set(group, [...(groups.get(group) ?? []), inject])
  }
  return [...groups.entries()].flatMap(([group, messages]) => {
    const optional = messages.filter((inject) => isOptional(inject, asked))
    const whole = !group.startsWith('variants ') || optional.length === messages.length
    return whole && optional.length > 0 ? [together(game, optional)] : []
  })
}

/** Moments of the story that a phase has to reach for what it cannot do without. */
export const neededMoments = (
  game: Game,
  phaseIndex: number,
  optional: readonly OptionalMessages[],
): readonly number[] => {
  const spare = new Set(optional.flatMap(({ injects }) => injects))
  return (game.injectsOf[phaseIndex] ?? [])
    .filter(({ id }) => !spare.has(id))
    .flatMap(({ at, when }) => [...(typeof at === 'object' && 'story' in at ? [at.story] : []), ...momentsIn(when)])
}
