import { newExercise, type ScenarioSummary } from '@natte-meren/protocol'
import { describe, expect, it } from 'vitest'
import { castsOf, exerciseOf, firstPlan, questionsFor, trialOf } from './plan.ts'

const scenario: ScenarioSummary = {
  id: 'natte-meren',
  version: '1.0.0',
  title: { nl: 'Natte Meren' },
  summary: { nl: 'Een gemeente aan het water.' },
  editions: [
    { id: 'full', title: { nl: 'Volledig' }, minutes: 75, phases: 8 },
    { id: 'short', title: { nl: 'Kort' }, minutes: 30, phases: 4 },
  ],
  roles: [
    { id: 'it', code: 'IT', name: { nl: 'Hoofd IT' }, larger: false },
    { id: 'mayor', code: 'BM', name: { nl: 'Burgemeester' }, larger: false },
    { id: 'comms', code: 'COM', name: { nl: 'Communicatie' }, larger: true },
  ],
}

describe('a new exercise', () => {
  it('asks about the story only when there is a choice', () => {
    expect(questionsFor([scenario])).not.toContain('scenario')
    expect(questionsFor([scenario, scenario])[0]).toBe('scenario')
  })

  it('asks for the seats of a table where roles can be left out: never one that always plays', () => {
    expect(questionsFor([scenario])).toContain('roles')
    expect(castsOf(scenario)).toEqual([
      ['it', 'mayor'],
      ['it', 'mayor', 'comms'],
    ])
    const small = { ...scenario, roles: scenario.roles.filter(({ larger }) => !larger) }
    expect(questionsFor([small])).not.toContain('roles')
  })

  it('is what the server accepts', () => {
    expect(newExercise.parse(exerciseOf(firstPlan(scenario, 'nl'))).edition).toBe('short')
  })
})

describe('a trial game', () => {
  it('has a computer player on every role but the mayor', () => {
    const trial = newExercise.parse(trialOf(scenario, 'nl'))
    expect(trial.bots).toEqual(['it', 'comms'])
    expect(trial.tables).toBe(1)
  })
})
