import { givenTable, minimalGameWith, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'

const advice = { type: 'GiveAdvice', decision: 'disconnect', option: 'pull', certainty: 'high' } as const
const reveal = (table: ReturnType<typeof givenTable>) => table.facilitator({ type: 'RevealAdvice', from: table.from })

describe('advice', () => {
  test('opens when Beeld closes: facts come before positions [ADV-1]', () => {
    const table = givenTable()
    expect(table.by('ciso', advice).refused).toBe('advice/not_open')
    table.goOn('judgement')
    expect(table.by('ciso', advice).happened).toEqual(['AdviceGiven'])
    expect(table.by('ciso', { ...advice, decision: 'tell' }).refused).toBe('advice/not_open')
  })

  test('is for the advisers of the decision: the named roles, or all but the decider [ADV-2]', () => {
    const table = givenTable({ at: 'judgement' })
    expect(table.by('mayor', advice).refused).toBe('advice/not_adviser')
    const all = minimalGameWith('phases/01-evening.yaml', '  advisers: [ciso, it]\n', '')
    const open = givenTable({ game: all, at: 'judgement' })
    expect(open.by('mayor', advice).refused).toBe('advice/not_adviser')
    expect(open.by('it', advice).refused).toBeNull()
    expect(open.device('nobody', advice).refused).toBe('actor/not_allowed')
  })

  test('replaces what the role said before, until it is revealed [ADV-2]', () => {
    const table = givenTable({ at: 'judgement' })
    table.by('ciso', { ...advice, reason: typed('r') })
    table.by('ciso', { ...advice, option: null, certainty: 'low' })
    expect(table.state.advice.disconnect).toEqual({
      revealed: false,
      shown: null,
      given: { ciso: { option: null, certainty: 'low', reason: null } },
      first: {},
    })
    expect(table.by('ciso', { ...advice, option: 'nonsense' }).refused).toBe('advice/unknown_option')
  })

  test('is revealed at once for all, also when some is missing [ADV-3]', () => {
    const table = givenTable({ at: 'judgement' })
    table.by('ciso', advice)
    reveal(table)
    expect(table.state.advice.disconnect?.revealed).toBe(true)
  })

  test('may be revised once after that; what it was is kept [ADV-4]', () => {
    const table = givenTable({ at: 'judgement' })
    table.by('ciso', advice)
    reveal(table)
    expect(table.by('ciso', { ...advice, option: 'wait' }).happened).toEqual(['AdviceRevised'])
    expect(table.by('ciso', advice).refused).toBe('advice/already_revised')
    expect(table.state.advice.disconnect?.first).toEqual({ ciso: { option: 'pull', certainty: 'high', reason: null } })
  })

  test('that comes late counts as the one revision [ADV-4]', () => {
    const table = givenTable({ at: 'decision' })
    table.by('it', advice)
    expect(table.state.advice.disconnect?.first).toEqual({ it: null })
    expect(table.by('it', advice).refused).toBe('advice/already_revised')
  })

  test('is not revised any more when a decision is read out [ADV-4]', () => {
    const table = givenTable({ at: 'decision' })
    const made = { decision: 'disconnect', option: 'wait', explanation: typed('e'), considerations: [] }
    table.by('mayor', { type: 'ProposeDecision', ...made })
    expect(table.by('it', advice).refused).toBe('advice/not_open')
    table.passes(10_000)
    expect(table.by('it', advice).refused).toBe('advice/not_open')
  })

  test('waits while the table is paused [STEP-5]', () => {
    const table = givenTable({ at: 'judgement' })
    table.facilitator({ type: 'PauseTable' })
    expect(table.by('it', advice).refused).toBe('step/not_running')
  })
})
