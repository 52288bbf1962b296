import { givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const word = { type: 'SayWord', word: typed('w') } as const
const plan = { type: 'PlanTakeHome', questions: ['who-may'], agenda: 'who-may', coffee: null } as const
const planned = () => ({ ...plan, questions: [...plan.questions] })

describe('what goes home', () => {
  test('one word is said in the debrief, and may be said anew [HOME-1]', () => {
    expect(givenTable().by('mayor', word).refused).toBe('take_home/not_open')
    const table = givenTable({ at: 'debrief' })
    table.by('mayor', word)
    table.by('mayor', { ...word, word: typed('v') })
    expect(table.state.home.words).toEqual({ [table.seat('mayor')]: 'v' })
    table.host({ type: 'EndTable' })
    expect(table.by('mayor', word).refused).toBe('take_home/not_open')
  })

  test('a plan is made from the debrief on, also after the end [HOME-2]', () => {
    const table = givenTable()
    expect(table.by('mayor', planned()).refused).toBe('take_home/not_open')
    table.host({ type: 'OpenDebrief' })
    expect(table.by('mayor', { ...planned(), when: typed('a'), then: typed('b') }).refused).toBeNull()
    table.host({ type: 'EndTable' })
    expect(table.by('mayor', { ...planned(), coffee: '2026-12-01T08:30' }).refused).toBeNull()
    expect(table.state.home.plans).toEqual({
      [table.seat('mayor')]: {
        questions: ['who-may'],
        agenda: 'who-may',
        when: null,
        then: null,
        coffee: '2026-12-01T08:30',
      },
    })
  })

  test('its questions are the own ones or those of the scenario, the agenda item is among them [HOME-2]', () => {
    const table = givenTable()
    table.by('it', { type: 'SaveQuestion', suggestion: null, text: typed('q'), shared: true })
    const [theirs = ''] = Object.keys(table.state.questions)
    table.host({ type: 'OpenDebrief' })
    expect(table.by('mayor', { ...planned(), questions: [theirs], agenda: null }).refused).toBe('question/unknown')
    expect(table.by('mayor', { ...planned(), agenda: 'who-pays' }).refused).toBe('question/unknown')
    expect(table.by('it', { ...planned(), questions: [theirs], agenda: theirs }).refused).toBeNull()
    expect(table.device('nobody', planned()).refused).toBe('actor/not_allowed')
    expect(table.device('nobody', word).refused).toBe('actor/not_allowed')
  })
})

describe('the name of a table', () => {
  test('is what the facilitator called it last, and nobody else names it [MAP-7]', () => {
    const table = givenTable()
    expect(table.state.name).toBeNull()
    table.facilitator({ type: 'NameTable', name: typed('north') })
    table.facilitator({ type: 'NameTable', name: typed('south') })
    expect(table.state.name).toBe('south')
    expect(table.by('mayor', { type: 'NameTable', name: null }).refused).toBe('actor/not_allowed')
    table.facilitator({ type: 'NameTable', name: null })
    expect(table.state.name).toBeNull()
  })
})

describe('notes of the facilitator', () => {
  test('are stamped with the moment, at most three hundred [NOTE-1]', () => {
    const table = givenTable()
    table.passes(60_000)
    table.facilitator({ type: 'AddNote', text: typed('n') })
    expect(Object.values(table.state.notes)).toMatchObject([{ text: 'n', story: 22 }])
    expect(table.by('mayor', { type: 'AddNote', text: typed('n') }).refused).toBe('actor/not_allowed')
    for (let count = 1; count < 300; count += 1) table.facilitator({ type: 'AddNote', text: typed('n') })
    expect(table.facilitator({ type: 'AddNote', text: typed('n') }).refused).toBe('message/too_many')
  })
})
