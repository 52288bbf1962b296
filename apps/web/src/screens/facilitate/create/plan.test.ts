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
    expect(newExercise.parse(exerciseOf(firstPlan(scenario, 'nl'), 0)).edition).toBe('short')
  })

  it('has a fixed end only when one is asked for: the next time that the clock says so', () => {
    const now = new Date(2026, 10, 24, 15, 0).getTime()
    const ends = (end: string | null) => exerciseOf({ ...firstPlan(scenario, 'nl'), end }, now).hardStop
    expect(ends(null)).toBeNull()
    expect(ends('16:30')).toBe(new Date(2026, 10, 24, 16, 30).getTime())
    expect(ends('09:00')).toBe(new Date(2026, 10, 25, 9, 0).getTime())
  })
})

describe('a trial game', () => {
  it('has a computer player on every role but the mayor', () => {
    const trial = newExercise.parse(trialOf(scenario, 'nl'))
    expect(trial.bots).toEqual(['it', 'comms'])
    expect(trial.tables).toBe(1)
  })
})
