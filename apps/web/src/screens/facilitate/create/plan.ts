import type { NewExercise, ScenarioSummary } from '@natte-meren/protocol'
import { nextTimeOf } from '../../../shared/format/wallClock.ts'

/** What has been chosen so far. */
export interface Plan {
  /** May stay empty. */
  readonly name: string
  readonly scenario: string
  readonly edition: string
  readonly tables: number
  readonly roles: readonly string[]
  readonly noClock: boolean
  /** Ask everybody two questions before play and after. */
  readonly measure: boolean
  /** "16:30"; null without a fixed end. */
  readonly end: string | null
  readonly language: NewExercise['language']
}

export type Question = 'scenario' | 'edition' | 'tables' | 'roles' | 'clock' | 'end' | 'measure' | 'language' | 'name'

/** With one scenario there is nothing to ask about it, and nothing about seats where every role always plays. */
export const questionsFor = (scenarios: readonly ScenarioSummary[]): readonly Question[] => [
  ...(scenarios.length > 1 ? (['scenario'] as const) : []),
  'edition',
  'tables',
  ...(scenarios.some(({ roles }) => roles.some(({ larger }) => larger)) ? (['roles'] as const) : []),
  'clock',
  'end',
  'measure',
  'language',
  'name',
]

export const editionOf = (scenario: ScenarioSummary, id: string) =>
  scenario.editions.find((edition) => edition.id === id) ?? scenario.editions[0]

/** The tables that can be chosen from the smallest on: those roles that a story cannot do without, and each time one more. */
export const castsOf = ({ roles }: ScenarioSummary): readonly (readonly string[])[] => {
  const larger = roles.filter((role) => role.larger)
  return Array.from({ length: larger.length + 1 }, (_, more) => {
    const left = new Set(larger.slice(more).map(({ id }) => id))
    return roles.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  })
}

/** A name in the reader's language, else in whichever the scenario has. */
export const named = (names: Readonly<Record<string, string>>, language: string): string =>
  names[language] ?? Object.values(names)[0] ?? ''

export const firstPlan = (scenario: ScenarioSummary, language: NewExercise['language']): Plan => ({
  name: '',
  scenario: scenario.id,
  edition: editionOf(scenario, 'short')?.id ?? '',
  tables: 1,
  roles: scenario.roles.map(({ id }) => id),
  noClock: false,
  measure: true,
  end: null,
  language,
})

const trialNames = { nl: 'Proefspel', en: 'Trial game' } as const

export const exerciseOf = ({ end, ...plan }: Plan, now: number): NewExercise => ({
  ...plan,
  hardStop: end === null ? null : nextTimeOf(end, now),
  roles: [...plan.roles],
  name: plan.name.trim() === '' ? null : plan.name,
  bots: [],
  seed: null,
})

/** One person tries the whole game: the computer plays everybody but the mayor. */
export const trialOf = (scenario: ScenarioSummary, language: NewExercise['language']): NewExercise => {
  const mayor = scenario.roles.find((role) => role.code === 'BM') ?? scenario.roles[0]
  return {
    ...exerciseOf(firstPlan(scenario, language), 0),
    name: trialNames[language],
    measure: false,
    bots: scenario.roles.filter((role) => role.id !== mayor?.id).map((role) => role.id),
    seed: null,
  }
}
