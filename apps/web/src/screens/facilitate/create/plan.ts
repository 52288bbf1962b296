import type { NewExercise, ScenarioSummary } from '@natte-meren/protocol'

/** What has been chosen so far. */
export interface Plan {
  /** May stay empty. */
  readonly name: string
  readonly scenario: string
  readonly edition: string
  readonly tables: number
  readonly noClock: boolean
  readonly language: NewExercise['language']
}

export type Question = 'scenario' | 'edition' | 'tables' | 'clock' | 'language' | 'name'

/** With one scenario there is nothing to ask about it. */
export const questionsFor = (scenarios: readonly ScenarioSummary[]): readonly Question[] => [
  ...(scenarios.length > 1 ? (['scenario'] as const) : []),
  'edition',
  'tables',
  'clock',
  'language',
  'name',
]

export const editionOf = (scenario: ScenarioSummary, id: string) =>
  scenario.editions.find((edition) => edition.id === id) ?? scenario.editions[0]

/** A name in the reader's language, else in whichever the scenario has. */
export const named = (names: Readonly<Record<string, string>>, language: string): string =>
  names[language] ?? Object.values(names)[0] ?? ''

export const firstPlan = (scenario: ScenarioSummary, language: NewExercise['language']): Plan => ({
  name: '',
  scenario: scenario.id,
  edition: editionOf(scenario, 'short')?.id ?? '',
  tables: 1,
  noClock: false,
  language,
})

const trialNames = { nl: 'Proefspel', en: 'Trial game' } as const

export const exerciseOf = (plan: Plan): NewExercise => ({
  ...plan,
  name: plan.name.trim() === '' ? null : plan.name,
  bots: [],
  seed: null,
})

/** One person tries the whole game: the computer plays everybody but the mayor. */
export const trialOf = (scenario: ScenarioSummary, language: NewExercise['language']): NewExercise => {
  const mayor = scenario.roles.find((role) => role.code === 'BM') ?? scenario.roles[0]
  return {
    ...firstPlan(scenario, language),
    name: trialNames[language],
    bots: scenario.roles.filter((role) => role.id !== mayor?.id).map((role) => role.id),
    seed: null,
  }
}
