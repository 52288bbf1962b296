import type { Game } from '@natte-meren/engine'
import type { Condition } from '@natte-meren/scenario'
import { type Reading, testOf } from './conditions.ts'
import { linesOf } from './lines.ts'
import type { Model } from './model.ts'
import type { Registers } from './registers.ts'
import type { Reached } from './search.ts'
import type { Target } from './targets.ts'

/** Steps from a condition to a part of it, as an author wrote them. */
export type ClausePath = readonly (string | number)[]

/**
 * What keeps a target from ever being reached: a clause that never holds (`never`), clauses that each hold but never
 * together (`together`), a moment that never comes (`moment`), a variant of the message that always came before it
 * (`variant`), an earlier outcome that always holds first (`earlier`), or nothing that stands in one clause (`time`).
 */
export interface Obstacle {
  readonly kind: 'never' | 'together' | 'moment' | 'variant' | 'earlier' | 'time'
  readonly field: 'when' | 'one_of' | 'starts' | 'met' | 'within'
  readonly clause: ClausePath
}

/** In which phases a condition is asked, and in which of their states. */
interface Asked {
  readonly phases: readonly number[]
  readonly at: (registers: Registers) => boolean
}

/** How often clauses hold, over every state in which they are asked. */
class Clauses {
  readonly #reached: Reached
  readonly #asked: Asked

  constructor(reached: Reached, asked: Asked) {
    this.#reached = reached
    this.#asked = asked
  }

  /** Whether in some state all of these hold; no condition at all asks whether there is a state. */
  ever(conditions: readonly Condition[]): boolean {
    const { model, tables, canons } = this.#reached
    const registers = model.initial.slice()
    return this.#asked.phases.some((phase) => {
      const reading = readingIn(model, phase)
      const tests = conditions.map((condition) => testOf(reading, condition))
      const table = tables[phase]
      const layout = canons[phase]?.layout
      if (!table || !layout) return false
      for (let state = 0; state < table.size; state += 1) {
        layout.unpack(table.states, state * layout.words, registers)
        if (this.#asked.at(registers) && tests.every((test) => test(registers))) return true
      }
      return false
    })
  }
}

const readingIn = ({ game, cast, registers, phases, slot }: Model, phase: number): Reading => ({
  game,
  seated: cast.seated,
  registers,
  timeline: phases[phase]?.timeline ?? { slots: [] },
  slot,
})

/** The smallest part of a condition that never holds; null when the whole does hold somewhere. */
const blame = (clauses: Clauses, condition: Condition, path: ClausePath): Omit<Obstacle, 'field'> | null => {
  if (clauses.ever([condition])) return null
  if (condition.kind !== 'all' && condition.kind !== 'any') return { kind: 'never', clause: path }
  const parts = condition.of.map((part, index) => ({ part, path: [...path, condition.kind, index] }))
  if (condition.kind === 'any') {
    const [only, ...others] = parts
    return only && others.length === 0 ? blame(clauses, only.part, only.path) : { kind: 'never', clause: path }
  }
  for (const { part, path: inner } of parts) {
    const found = blame(clauses, part, inner)
    if (found) return found
  }
  // The first part that no longer fits the ones before it.
  for (let end = 2; end <= parts.length; end += 1)
    if (!clauses.ever(parts.slice(0, end).map(({ part }) => part)))
      return { kind: 'together', clause: parts[end - 1]?.path ?? path }
  return { kind: 'together', clause: path }
}

const askedFor = ({ model }: Reached, target: Target): Asked => {
  const every = model.phases.map((_, index) => index)
  if (target.kind === 'outcome' || target.kind === 'line') return { phases: every.slice(-1), at: () => true }
  if (target.kind !== 'inject') return { phases: every, at: () => true }
  const inject = model.game.injects.get(target.id)
  const phase = inject?.phaseIndex ?? 0
  const seen = model.phases[phase]?.injects.find((one) => one.inject.id === target.id)
  const { step, slot } = model
  return {
    phases: [phase],
    at: (r) => {
      if (inject?.at === 'next') return r[step] === 0
      if (inject?.at === 'effect') return r[step] === 2
      return (r[slot] ?? 0) >= (seen?.slot ?? 0)
    },
  }
}

/** The condition of a message as its author wrote it, without what holds off its variants. */
export const writtenWhen = ({ injects, phases }: Game, id: string): Condition | undefined =>
  phases[injects.get(id)?.phaseIndex ?? -1]?.injects.find((inject) => inject.id === id)?.when

const conditionFor = (
  { model }: Reached,
  target: Target,
): { field: Obstacle['field']; condition: Condition | null } => {
  const { scenario } = model.game
  if (target.kind === 'inject') return { field: 'when', condition: writtenWhen(model.game, target.id) ?? null }
  if (target.kind === 'outcome')
    return { field: 'when', condition: scenario.outcomes.find(({ id }) => id === target.id)?.when ?? null }
  if (target.kind === 'line')
    return { field: 'when', condition: linesOf(scenario).find(({ id }) => id === target.id)?.when ?? null }
  const duty = scenario.duties.find(({ id }) => id === target.id)
  if (target.kind === 'duty' && target.is === 'started') return { field: 'starts', condition: duty?.starts ?? null }
  if (target.kind === 'duty' && target.is === 'met') return { field: 'met', condition: duty?.met ?? null }
  return { field: 'within', condition: null }
}

/** Why a target was never reached by a search that left nothing out. */
export const whyNever = (reached: Reached, target: Target): Obstacle => {
  const { field, condition } = conditionFor(reached, target)
  const clauses = new Clauses(reached, askedFor(reached, target))
  if (target.kind === 'inject' && !clauses.ever([])) return { kind: 'moment', field: 'when', clause: [] }
  const found = condition && blame(clauses, condition, [])
  if (found) return { ...found, field }
  const whole = target.kind === 'inject' ? reached.model.game.injects.get(target.id)?.when : undefined
  if (whole && !clauses.ever([whole])) return { kind: 'variant', field: 'one_of', clause: [] }
  return { kind: target.kind === 'outcome' ? 'earlier' : 'time', field, clause: [] }
}
