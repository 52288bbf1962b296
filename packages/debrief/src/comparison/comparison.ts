import type { Lens } from '@natte-meren/projection'
import {
  type ComparedDecision,
  type ComparedFact,
  type ComparedText,
  type Comparison,
  fewestReadings,
  fewestTables,
  type Portion,
  type Reading,
} from '@natte-meren/protocol'
import { byText } from '../report/naming.ts'
import type { ComparedTable } from './comparedTable.ts'

/** An exercise whose organiser lets it count. */
export interface PlayedExercise {
  /** The version that was played, in the language of the reader. */
  readonly lens: Lens
  /** "2026-11" */
  readonly month: string
  readonly tables: readonly ComparedTable[]
}

type Exercises = readonly PlayedExercise[]

/** Of all exercises together, and of each. */
const compared = <T>(exercises: Exercises, of: (tables: readonly ComparedTable[]) => T | null) => ({
  all: of(exercises.flatMap(({ tables }) => tables)),
  each: exercises.map(({ tables }) => of(tables)),
})

const count = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length

/** Each thing once, by its id, as the first version has it that knows it. */
const once = <T extends { readonly id: string }>(exercises: Exercises, of: (lens: Lens) => Iterable<T>) => {
  const known = new Map<string, { readonly lens: Lens; readonly thing: T }>()
  for (const { lens } of exercises)
    for (const thing of of(lens)) if (!known.has(thing.id)) known.set(thing.id, { lens, thing })
  return [...known.values()]
}

const decisionsOf = (exercises: Exercises): ComparedDecision[] =>
  once(exercises, ({ game }) => game.decisions.values()).flatMap(({ lens: { say }, thing: { id, title, options } }) => {
    const chosen = (tables: readonly ComparedTable[]) => tables.flatMap(({ decisions }) => decisions[id]?.option ?? [])
    const times = (option: string) =>
      compared(exercises, (tables) => {
        const taken = chosen(tables)
        return taken.length === 0 ? null : count(taken, (one) => one === option)
      })
    const rows = options.map((option) => ({ option: option.id, label: say(option.label), ...times(option.id) }))
    const [most] = [...rows].sort((a, b) => (b.all ?? 0) - (a.all ?? 0))
    const portion = compared(exercises, (tables): Portion | null => {
      const taken = chosen(tables)
      return taken.length === 0 ? null : { tables: count(taken, (one) => one === most?.option), of: taken.length }
    })
    if (!most || portion.all === null) return []
    const dissents = compared(exercises, (tables) => {
      const found = tables.flatMap(({ decisions }) => decisions[id] ?? [])
      return found.length === 0 ? null : found.reduce((sum, one) => sum + one.dissents, 0)
    })
    return [
      {
        title: say(title),
        most: most.label,
        all: portion.all,
        each: portion.each,
        options: rows.map(({ label, all, each }) => ({ label, all: all ?? 0, each })),
        dissents: { all: dissents.all ?? 0, each: dissents.each },
      },
    ]
  })

const factsOf = (exercises: Exercises): ComparedFact[] => {
  const decisions = once(exercises, ({ game }) => game.decisions.values())
  const titles = new Map(decisions.map(({ lens: { say }, thing }) => [thing.id, say(thing.title)]))
  return once(exercises, ({ game }) => game.scenario.facts).flatMap(
    ({ lens: { say }, thing: { id, sentence, matters } }) =>
      matters.flatMap((matter) => {
        const { all, each } = compared(exercises, (tables): Portion | null => {
          const known = tables.flatMap(({ facts }) => facts[id]?.[matter] ?? [])
          return known.length === 0 ? null : { tables: count(known, Boolean), of: known.length }
        })
        const decision = titles.get(matter)
        return decision && all ? [{ sentence: say(sentence), decision, all, each }] : []
      }),
  )
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0

const textsOf = (exercises: Exercises): ComparedText[] =>
  once(exercises, ({ game }) => game.injects.values()).flatMap(({ lens: { say }, thing: { id, subject } }) => {
    const { all, each } = compared(exercises, (tables): Reading | null => {
      const read = tables.flatMap(({ readings }) => readings[id] ?? [])
      return read.length < fewestReadings ? null : { seconds: middle(read), readings: read.length }
    })
    return all ? [{ id, subject: say(subject), all, each }] : []
  })

const share = ({ all: { tables, of } }: { readonly all: Portion }): number => tables / of

/** By month and size, and then by what they came to: within a month nothing tells which was first. */
const inOrder = (exercises: Exercises): Exercises =>
  exercises
    .map((exercise) => ({ exercise, key: JSON.stringify(exercise.tables) }))
    .sort(
      (a, b) =>
        byText(a.exercise.month, b.exercise.month) ||
        b.exercise.tables.length - a.exercise.tables.length ||
        byText(a.key, b.key),
    )
    .map(({ exercise }) => exercise)

/**
 * Exercises with one scenario beside each other: which dilemmas divide tables, which facts reach the decider too late,
 * which texts take long. Null when none is large enough. Pure. [COMP-1] [COMP-3]
 */
export const compareExercises = (played: Exercises): Comparison | null => {
  const exercises = inOrder(played.filter(({ tables }) => tables.length >= fewestTables))
  const [first] = exercises
  if (!first) return null
  const { game, say } = first.lens
  return {
    scenario: say(game.scenario.title),
    tables: exercises.reduce((sum, { tables }) => sum + tables.length, 0),
    exercises: exercises.map(({ lens, month, tables }) => ({
      month,
      edition: lens.say(lens.game.edition.title),
      tables: tables.length,
    })),
    decisions: decisionsOf(exercises).sort((a, b) => share(a) - share(b)),
    facts: factsOf(exercises).sort((a, b) => share(a) - share(b)),
    texts: textsOf(exercises).sort((a, b) => b.all.seconds - a.all.seconds),
  }
}
