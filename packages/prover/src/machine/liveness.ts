import type { Condition } from '@natte-meren/scenario'
import { running } from './duties.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { Model } from './model.ts'
import { endConditions } from './observed.ts'
import { keyOf, type Registers } from './registers.ts'

/** Brings a state to the form that all states with the same future share, and packs it. */
export interface Canon {
  readonly layout: Layout
  readonly normalise: (registers: Registers) => void
}

/** For each fact: nothing that only matters before it is shared is kept after that. */
const sharedFacts = (model: Model) =>
  model.game.scenario.facts.flatMap(({ id }) => {
    const shared = model.registers.at(keyOf.shared(id))
    if (shared < 0) return []
    const known = model.game.scenario.roles.map((role) => model.registers.at(keyOf.known(id, role.id)))
    return [{ shared, moot: [model.registers.at(keyOf.held(id)), ...known].filter((at) => at >= 0) }]
  })

/** Registers that messages from a phase on, or the outcomes, may still read. */
const liveFrom = (model: Model, phase: number): Set<number> => {
  const { observed, registers, game } = model
  const keys = new Set([...observed.atEnd, ...observed.inPhase.slice(phase).flatMap((set) => [...set])])
  for (const { id } of game.scenario.facts) if (keys.has(keyOf.shared(id))) keys.add(keyOf.held(id))
  return new Set([...keys].map((key) => registers.at(key)).filter((at) => at >= 0))
}

const heldWith = (model: Model, reads: readonly number[]): number[] => [
  ...reads,
  ...model.game.scenario.facts.flatMap(({ id }) =>
    reads.includes(model.registers.at(keyOf.shared(id))) ? [model.registers.at(keyOf.held(id))] : [],
  ),
]

/** Least values from which conditions from a phase on tell an indicator apart. */
const thresholds = (conditions: readonly (Condition | undefined)[], indicator: string): number[] =>
  conditions.flatMap((condition): number[] => {
    if (!condition) return []
    if (condition.kind === 'not') return thresholds([condition.of], indicator)
    if (condition.kind === 'all' || condition.kind === 'any') return thresholds(condition.of, indicator)
    if (condition.kind !== 'indicator' || condition.indicator !== indicator) return []
    const { min, max } = condition
    return [...(min === null ? [] : [min]), ...(max === null ? [] : [max + 1])]
  })

interface Saturation {
  readonly at: number
  readonly floor: number
  readonly ceiling: number
}

/** How far an indicator may still fall and rise from a phase on, whatever the table does. */
const reach = ({ game }: Model, phase: number, indicator: string): { fall: number; rise: number } => {
  let fall = 0
  let rise = 0
  const changes = (effects: { readonly indicators: readonly { id: string; change: number }[] }): number[] =>
    effects.indicators.filter(({ id }) => id === indicator).map(({ change }) => change)
  const count = (steps: readonly number[]): void => {
    for (const step of steps) {
      if (step < 0) fall -= step
      else rise += step
    }
  }
  for (const { decision, index } of game.phases.map(({ decision }, index) => ({ decision, index }))) {
    if (index < phase) continue
    for (const inject of game.injectsOf[index] ?? []) count(changes(inject.effects))
    for (const option of decision?.options ?? []) count(changes(option.effects))
    if (decision) count(changes(decision.lapsed))
  }
  for (const duty of game.scenario.duties) count(changes(duty.missed))
  return { fall, rise }
}

/**
 * An indicator that is so high (or low) that nothing to come can bring it below (above) any value that
 * is still asked for is as good as one that is a little less so.
 */
const saturations = (model: Model, phase: number): Saturation[] => {
  const { game, observed, registers } = model
  const { duties, indicators } = game.scenario
  const conditions = [
    ...game.injectsOf.slice(phase).flatMap((injects) => injects.map(({ when }) => when)),
    ...duties.flatMap(({ starts, met }) => [starts, met]),
    ...endConditions(game),
  ]
  return indicators.flatMap(({ id, min }) => {
    const at = registers.at(keyOf.indicator(id))
    const asked = thresholds(conditions, id)
    if (at < 0 || asked.length === 0 || observed.everything) return []
    const { fall, rise } = reach(model, phase, id)
    return [{ at, floor: Math.min(...asked) - 1 - rise - min, ceiling: Math.max(...asked) + fall - min }]
  })
}

export const canonOf = (model: Model, phase: number): Canon => {
  const live = liveFrom(model, phase)
  const byDuty = model.duties.map((duty) => ({ at: duty.at, reads: heldWith(model, duty.reads) }))
  const own = (model.phases[phase]?.injects ?? []).map(({ at }) => at).filter((at) => at >= 0)
  const always = new Set([model.slot, model.step, ...live, ...own, ...byDuty.map(({ at }) => at)])
  const kept = new Set([...always, ...byDuty.flatMap(({ reads }) => reads)])
  const onlyDuties = [...kept]
    .filter((index) => !always.has(index))
    .map((index) => ({ index, duties: byDuty.filter(({ reads }) => reads.includes(index)).map(({ at }) => at) }))
  const facts = sharedFacts(model)
  const limits = saturations(model, phase)
  const duties = model.duties.map(({ at, due, id }) => ({
    at,
    alike: due.alike[phase] ?? new Uint8Array(),
    read: live.has(at) || model.duties.some(({ reads }) => reads.includes(model.registers.at(keyOf.duty(id)))),
  }))
  const normalise = (r: Registers): void => {
    for (const { at, alike, read } of duties) {
      const value = r[at] ?? 0
      if (value >= running) r[at] = running + (alike[value - running] ?? 0)
      else if (value === 2 && !read) r[at] = 1
    }
    for (const { shared, moot } of facts) if (r[shared] === 1) for (const at of moot) r[at] = 0
    for (const { index, duties: pending } of onlyDuties) {
      const wanted = pending.some((at) => r[at] === 0 || (r[at] ?? 0) >= running)
      if (!wanted) r[index] = 0
    }
    for (const { at, floor, ceiling } of limits) {
      const value = r[at] ?? 0
      if (value > ceiling) r[at] = ceiling
      else if (value < floor) r[at] = floor
    }
  }
  return { layout: layoutOf(model.registers.all.filter(({ index }) => kept.has(index))), normalise }
}
