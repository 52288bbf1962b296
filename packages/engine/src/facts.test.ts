import { givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { isKnownBy, isShared } from './facts.ts'

/** A table where IT has read that somebody logged in at night. */
const withNightLogin = (seated?: string[]) => {
  const table = givenTable(seated ? { seated } : {})
  table.passes(20_000)
  return table
}
const tell = { type: 'ShareFact', fact: 'night-login', how: 'told' } as const
const putDown = { type: 'ShareFact', fact: 'night-login', how: 'tabled' } as const
const takeBack = { type: 'TakeBackFact', fact: 'night-login' } as const

describe('holding a fact', () => {
  test('starts with the roles that the scenario names, when play starts [FACT-1]', () => {
    expect(givenTable({ at: 'lobby' }).state.facts).toEqual({})
    const { facts } = givenTable().state
    expect(Object.keys(facts['benefits-friday']?.holders ?? {})).toEqual(['mayor'])
    const covered = givenTable({ seated: ['ciso', 'it'] }).state.facts
    expect(Object.keys(covered['benefits-friday']?.holders ?? {})).toEqual(['mayor'])
  })

  test('comes with a message, and the first time counts [FACT-2]', () => {
    const table = withNightLogin()
    expect(table.state.facts['night-login']?.holders).toEqual({
      it: { play: 20_000, story: 7, order: expect.any(Number) },
    })
  })
})

describe('sharing a fact', () => {
  test('is for who holds it, in its own words if it likes [FACT-3]', () => {
    const table = withNightLogin()
    expect(table.by('mayor', tell).refused).toBe('fact/unknown')
    expect(table.by('it', { ...tell, fact: 'nonsense' }).refused).toBe('fact/unknown')
    expect(table.by('it', { ...putDown, sentence: typed('w') }).happened).toEqual(['FactShared'])
    expect(table.state.facts['night-login']?.tabled).toMatchObject({ role: 'it', words: 'w' })
  })

  test('what was told can still be put on the table, and nothing twice [FACT-3]', () => {
    const table = withNightLogin()
    table.by('it', tell)
    expect(table.by('it', tell).refused).toBe('fact/already_shared')
    expect(table.by('it', putDown).refused).toBeNull()
    expect(table.by('it', putDown).refused).toBe('fact/already_shared')
    expect(table.by('it', tell).refused).toBe('fact/already_shared')
  })

  test('told and tabled both make it known to all [FACT-5]', () => {
    for (const command of [tell, putDown]) {
      const table = withNightLogin()
      expect(isKnownBy(table.state.facts, 'night-login', 'mayor')).toBe(false)
      table.by('it', command)
      expect(isShared(table.state.facts, 'night-login')).toBe(true)
      expect(isKnownBy(table.state.facts, 'night-login', 'mayor')).toBe(true)
    }
  })

  test('what the covering role got for a role that nobody plays counts as known to that role [FACT-2]', () => {
    const table = givenTable({ seated: ['mayor', 'it'], phase: 1 })
    expect(Object.keys(table.state.facts['data-copied']?.holders ?? {})).toEqual(['mayor'])
    expect(isKnownBy(table.state.facts, 'data-copied', 'ciso')).toBe(true)
    expect(isKnownBy(table.state.facts, 'data-copied', 'it')).toBe(false)
    expect(table.state.duties['privacy-report']?.status).toBe('running')
  })

  test('waits while the table is paused [FACT-3]', () => {
    const table = withNightLogin()
    table.facilitator({ type: 'PauseTable' })
    expect(table.by('it', tell).refused).toBe('step/not_running')
  })
})

describe('taking it back', () => {
  test('works for ten seconds of play, for who shared it [FACT-4]', () => {
    const table = withNightLogin()
    table.by('it', putDown)
    expect(table.by('mayor', takeBack).refused).toBe('fact/unknown')
    table.facilitator({ type: 'PauseTable' })
    table.passes(60_000)
    table.facilitator({ type: 'ResumeTable' })
    table.passes(10_000)
    expect(table.by('it', takeBack).happened).toEqual(['FactTakenBack'])
    expect(isShared(table.state.facts, 'night-login')).toBe(false)
    expect(table.by('it', takeBack).refused).toBe('fact/unknown')
    table.by('it', putDown)
    table.passes(10_001)
    expect(table.by('it', takeBack).refused).toBe('fact/too_late')
  })

  test('takes back the card and leaves what was said [FACT-4]', () => {
    const table = withNightLogin()
    table.by('it', tell)
    table.by('it', putDown)
    table.by('it', takeBack)
    expect(table.state.facts['night-login']).toMatchObject({ tabled: null, told: { role: 'it' } })
  })

  test('ends with play [FACT-4]', () => {
    const table = withNightLogin()
    table.by('it', tell)
    table.host({ type: 'OpenDebrief' })
    expect(table.by('it', takeBack).refused).toBe('fact/too_late')
  })
})
