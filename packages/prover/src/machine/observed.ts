import type { Game, PlacedInject } from '@natte-meren/engine'
import type { Condition, Effects } from '@natte-meren/scenario'
import { linesOf } from './lines.ts'
import { keyOf, readsOf } from './registers.ts'

/** What conditions can ask for, and so all that a machine has to remember. */
export interface Observed {
  /** Keys of registers that some condition reads. */
  readonly keys: ReadonlySet<string>
  /** Keys read by the messages of each phase. */
  readonly inPhase: readonly ReadonlySet<string>[]
  readonly atEnd: ReadonlySet<string>
  /** Nothing is left out: indicators count as they are. */
  readonly everything: boolean
  /** Whether the arrival of a message changes anything that can be asked for. */
  readonly matters: (inject: PlacedInject) => boolean
}

/** Also remember what nobody asks for: for comparing whole runs. */
export type Memory = 'asked' | 'everything'

/** Every condition under which a message arrives or changes something. */
export const conditionsOf = (inject: PlacedInject): readonly (Condition | undefined)[] => [inject.when]

/** Every condition that is asked when the debrief opens. */
export const endConditions = ({ scenario }: Game): readonly (Condition | undefined)[] => [
  ...scenario.outcomes.map(({ when }) => when),
  ...linesOf(scenario).map(({ when }) => when),
]

const changes = (keys: ReadonlySet<string>, { indicators, set, clear, meets }: Effects): boolean =>
  meets.length > 0 ||
  indicators.some(({ id }) => keys.has(keyOf.indicator(id))) ||
  [...set, ...clear].some((flag) => keys.has(keyOf.flag(flag)))

const brings = (keys: ReadonlySet<string>, fact: string): boolean => keys.has(keyOf.shared(fact))

const everything = (game: Game): string[] => [
  ...game.scenario.indicators.map(({ id }) => keyOf.indicator(id)),
  ...game.scenario.flags.map(({ id }) => keyOf.flag(id)),
  ...[...game.injects.keys()].map(keyOf.inject),
  ...[...game.decisions.keys()].map(keyOf.decision),
]

export const observedIn = (game: Game, memory: Memory): Observed => {
  const { duties } = game.scenario
  const inPhase = game.injectsOf.map((injects) => new Set(injects.flatMap(conditionsOf).flatMap(readsOf)))
  const byDuties = duties.flatMap(({ starts, met }) => [...readsOf(starts), ...readsOf(met)])
  const atEnd = new Set([...endConditions(game).flatMap(readsOf), ...(memory === 'everything' ? everything(game) : [])])
  const keys = new Set([...inPhase.flatMap((set) => [...set]), ...byDuties, ...atEnd])
  return {
    keys,
    inPhase,
    atEnd,
    everything: memory === 'everything',
    matters: (inject) =>
      keys.has(keyOf.inject(inject.id)) ||
      changes(keys, inject.effects) ||
      inject.facts.some((fact) => brings(keys, fact)),
  }
}

const rolesAsked = (condition: Condition | undefined): string[] => {
  if (!condition) return []
  if (condition.kind === 'not') return rolesAsked(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(rolesAsked)
  return condition.kind === 'played' ? [condition.role] : []
}

/** Roles of which some condition asks whether anybody plays them. */
export const playedIn = (game: Game): string[] => {
  const { duties } = game.scenario
  const conditions = [
    ...[...game.injects.values()].flatMap(conditionsOf),
    ...duties.flatMap(({ starts, met }) => [starts, met]),
    ...endConditions(game),
  ]
  return [...new Set(conditions.flatMap(rolesAsked))]
}
