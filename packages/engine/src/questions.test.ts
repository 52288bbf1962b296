import { givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const save = { type: 'SaveQuestion', suggestion: 'who-may', text: typed('q'), shared: false } as const

describe('a question for home', () => {
  test('belongs to the seat that saved it, with the phase in which that was [QUE-1]', () => {
    const table = givenTable()
    table.by('mayor', save)
    const [id = '', question] = Object.entries(table.state.questions)[0] ?? []
    expect(question).toMatchObject({ seat: table.seat('mayor'), phase: 'evening', text: 'q', suggestion: 'who-may' })
    expect(table.by('it', { type: 'EditQuestion', question: id, text: typed('x') }).refused).toBe('question/unknown')
    expect(table.by('it', { type: 'RemoveQuestion', question: id }).refused).toBe('question/unknown')
    expect(table.by('it', { type: 'ShareQuestion', question: id, shared: true }).refused).toBe('question/unknown')
    expect(table.device('nobody', save).refused).toBe('actor/not_allowed')
  })

  test('can be edited, shared and removed, at any time [QUE-1]', () => {
    const table = givenTable({ at: 'lobby' })
    table.by('mayor', save)
    const question = Object.keys(table.state.questions)[0] ?? ''
    table.by('mayor', { type: 'EditQuestion', question, text: typed('x') })
    table.by('mayor', { type: 'ShareQuestion', question, shared: true })
    expect(table.state.questions[question]).toMatchObject({ text: 'x', shared: true, phase: null })
    table.by('mayor', { type: 'RemoveQuestion', question })
    expect(table.state.questions).toEqual({})
  })

  test('is one of at most forty for a seat [QUE-2]', () => {
    const table = givenTable()
    for (let count = 0; count < 40; count += 1) table.by('mayor', save)
    expect(table.by('mayor', save).refused).toBe('message/too_many')
    expect(table.by('it', save).refused).toBeNull()
  })
})
