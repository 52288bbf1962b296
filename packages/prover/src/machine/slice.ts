import type { Game, PlacedInject } from '@natte-meren/engine'
import type { Condition, Duty, Effects, Outcome, Question } from '@natte-meren/scenario'
import { type Line, linesOf } from './lines.ts'
import { conditionsOf } from './observed.ts'
import { keyOf, readsOf } from './registers.ts'
import type { Target } from './targets.ts'

/** The keys that an effect writes. */
const writes = ({ indicators, set, clear, meets }: Effects): string[] => [
  ...indicators.map(({ id }) => keyOf.indicator(id)),
  ...[...set, ...clear].map(keyOf.flag),
  ...meets.map(keyOf.duty),
]

/** What a message writes: its arrival, its effects, and who knows its facts (whoever knows can share). */
const injectWrites = (inject: PlacedInject): string[] => [
  keyOf.inject(inject.id),
  ...writes(inject.effects),
  ...inject.facts.map(keyOf.shared),
]

const dutyWrites = (duty: Duty): string[] => [keyOf.duty(duty.id), ...writes(duty.missed)]

const dutyReads = ({ starts, met }: Duty): string[] => [...readsOf(starts), ...readsOf(met)]

/** The outcomes that decide whether this one is the first to hold. */
const upTo = (game: Game, id: string): readonly Outcome[] => {
  const { outcomes } = game.scenario
  return outcomes.slice(0, outcomes.findIndex((outcome) => outcome.id === id) + 1)
}

interface Cone {
  readonly keys: Set<string>
  readonly injects: Set<string>
  readonly duties: Set<string>
}

const grow = (game: Game, cone: Cone): void => {
  const { keys, injects, duties } = cone
  for (let before = -1; before !== keys.size + injects.size + duties.size; ) {
    before = keys.size + injects.size + duties.size
    for (const inject of game.injectsOf.flat()) {
      if (!injects.has(inject.id) && injectWrites(inject).some((key) => keys.has(key))) injects.add(inject.id)
      if (injects.has(inject.id)) for (const key of conditionsOf(inject).flatMap(readsOf)) keys.add(key)
    }
    for (const duty of game.scenario.duties) {
      if (!duties.has(duty.id) && dutyWrites(duty).some((key) => keys.has(key))) duties.add(duty.id)
      if (!duties.has(duty.id)) continue
      keys.add(keyOf.duty(duty.id))
      for (const key of dutyReads(duty)) keys.add(key)
    }
  }
}

/** The part of a game on which some questions depend; the rest of the story cannot change the answers. */
export interface Slice {
  readonly game: Game
  /** Slices with the same name are the same. */
  readonly name: string
}

const noVerbs = { stop: [], organise: [], tell: [], care: [], account: [] }

/** A line of the take-home as a question, wherever it stands. */
const asQuestion = ({ id, when }: Line): Question => ({
  id,
  when,
  theme: 'mandate',
  for: 'own',
  text: { nl: id },
  phases: [],
})

const sliceWith = (game: Game, cone: Cone, outcomes: readonly Outcome[], line?: Line): Slice => {
  grow(game, cone)
  const injectsOf = game.injectsOf.map((injects) => injects.filter(({ id }) => cone.injects.has(id)))
  const duties = game.scenario.duties.filter(({ id }) => cone.duties.has(id))
  const questions = line ? [asQuestion(line)] : []
  const scenario = { ...game.scenario, duties, outcomes: [...outcomes], questions, verbs: noVerbs }
  const injects = new Map(injectsOf.flat().map((inject) => [inject.id, inject]))
  const name = [...cone.injects, '/', ...cone.duties, '/', ...outcomes.map(({ id }) => id)].join(' ')
  return { game: { ...game, scenario, injectsOf, injects }, name }
}

const cone = (conditions: readonly (Condition | undefined)[]): Cone => ({
  keys: new Set(conditions.flatMap(readsOf)),
  injects: new Set(),
  duties: new Set(),
})

/** The part of the game that decides whether a target can be reached. */
export const sliceFor = (game: Game, target: Target): Slice => {
  switch (target.kind) {
    case 'inject':
    case 'held':
    case 'early': {
      const of = cone([game.injects.get(target.id)?.when])
      of.injects.add(target.id)
      return sliceWith(game, of, [])
    }
    case 'outcome': {
      const outcomes = upTo(game, target.id)
      return sliceWith(game, cone(outcomes.map(({ when }) => when)), outcomes)
    }
    case 'line': {
      const line = linesOf(game.scenario).find(({ id }) => id === target.id)
      return sliceWith(game, cone([line?.when]), [], line)
    }
    case 'duty': {
      const of = cone([])
      of.duties.add(target.id)
      return sliceWith(game, of, [])
    }
    case 'option':
    case 'lapsed':
    case 'phase':
      return sliceWith(game, cone([]), [])
  }
}
