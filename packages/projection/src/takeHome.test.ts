import type { CoffeeQuestion } from '@natte-meren/protocol'
import { givenTable, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { lensOf } from './context.ts'
import { projectTakeHome } from './takeHome.ts'

const coffee = (table: TableTrial): CoffeeQuestion[] => {
  const context = { texts: () => undefined, day: '2026-11-24' }
  return projectTakeHome(lensOf(table.game, 'en'), table.state, table.seat('mayor'), context).coffeeQuestions
}

/** The message with the login has come; the table decides, and the debrief opens. */
const evening = (option: 'pull' | 'wait' | null, share: 'before' | 'after' | 'never'): TableTrial => {
  const table = givenTable()
  table.passes(20_000)
  const tell = () => table.by('it', { type: 'ShareFact', fact: 'night-login', how: 'told' })
  if (share === 'before') tell()
  table.goOn('decision')
  if (option !== null) {
    const made = { explanation: typed('why'), considerations: [] }
    table.by('mayor', { type: 'ProposeDecision', decision: 'disconnect', option, ...made })
    table.passes(10_000)
  }
  if (share === 'after') tell()
  table.goOn('debrief')
  return table
}

const late = (table: TableTrial) => coffee(table).find(({ text }) => text.startsWith('How do I hear'))

describe('questions for the coffee [HOME-3]', () => {
  test('come in the author’s order, each with what it goes back to', () => {
    expect(coffee(evening('wait', 'before'))).toEqual([
      {
        text: 'What keeps you awake at night?',
        because: { kind: 'decision', title: 'Disconnect the network', option: 'Wait for proof' },
      },
      { text: 'What do you need from me?', because: null },
    ])
    expect(coffee(evening('pull', 'before')).map(({ text }) => text)).toEqual(['What do you need from me?'])
    expect(coffee(evening(null, 'before'))[0]?.because).toEqual({ kind: 'undecided', title: 'Disconnect the network' })
  })

  test('name the fact that came after the decision, and the one that never came', () => {
    expect(late(evening('pull', 'before'))).toBeUndefined()
    expect(late(evening('pull', 'after'))?.because).toEqual({
      kind: 'late',
      sentence: expect.any(String),
      decision: 'Disconnect the network',
    })
    expect(late(evening('pull', 'never'))?.because).toMatchObject({ kind: 'late', decision: null })
    expect(late(evening(null, 'never'))?.because).toMatchObject({ kind: 'late', decision: null })
  })

  test('say nothing of a fact that never came up', () => {
    const table = givenTable()
    table.goOn('decision')
    table.goOn('debrief')
    expect(late(table)).toBeUndefined()
  })
})
