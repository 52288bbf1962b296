import type { Language } from '@natte-meren/protocol'
import { trialOf } from '../screens/facilitate/create/plan.ts'
import { readStored, writeStored } from '../shared/drafts/deviceStorage.ts'
import { type Answer, api } from './api.ts'

const keyOf = (exercise: string) => `nm.trial.${exercise}`

/** Whether this browser began the exercise as a trial game. */
export const isTrial = (exercise: string): boolean => readStored(keyOf(exercise)) === 'yes'

/** Makes a trial game of the house's own scenario, or else of the first that there is. */
export const createTrial = async (language: Language): Promise<Answer<{ id: string }>> => {
  const scenarios = await api.scenarios()
  if (!scenarios.ok) return scenarios
  const scenario = scenarios.value.find(({ id }) => id === 'natte-meren') ?? scenarios.value[0]
  if (scenario === undefined) return { ok: false, code: 'scenario/unknown' }
  const made = await api.create(trialOf(scenario, language))
  if (made.ok) writeStored(keyOf(made.value.id), 'yes')
  return made
}
