import { givenTable, minimalGameWith, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import type { TableInput } from './commands.ts'
import { undoToken } from './decideControl.ts'

const game = minimalGameWith('phases/01-evening.yaml', '  decider: mayor\n', '  decider: mayor\n  quick: true\n')
const choose = (): TableInput => ({
  type: 'ProposeDecision',
  decision: 'disconnect',
  option: 'pull',
  explanation: typed('e'),
  considerations: [],
})

describe('a quick decision', () => {
  test('opens at once when the picture is closed [DEC-7]', () => {
    const table = givenTable({ game })
    expect(table.by('mayor', choose()).refused).toBe('decision/not_open')
    table.facilitator({ type: 'ClosePicture', from: table.from })
    expect(table.state.stage.step).toBe('decision')
    expect(table.by('mayor', choose()).happened).toEqual(['DecisionProposed'])
    expect(table.passes(10_000).happened).toContain('DecisionTaken')
  })

  test('takes no advice, and has none to reveal [DEC-7]', () => {
    const table = givenTable({ game })
    table.facilitator({ type: 'ClosePicture', from: table.from })
    const advice = { decision: 'disconnect', option: 'pull', certainty: 'low' } as const
    expect(table.by('ciso', { type: 'GiveAdvice', ...advice }).refused).toBe('advice/not_adviser')
    expect(table.facilitator({ type: 'RevealAdvice', from: table.from }).refused).toBe('step/wrong_step')
  })

  test('can wait for what is missing, and be taken back by a step [DEC-7] [DEC-4]', () => {
    const table = givenTable({ game })
    table.facilitator({ type: 'ClosePicture', from: table.from })
    const missing = { type: 'DeferDecision', decision: 'disconnect', missing: typed('m') } as const
    expect(table.by('mayor', missing).happened).toEqual(['DecisionDeferred'])
    expect(table.facilitator({ type: 'StepBack', from: undoToken(table.state) ?? '' }).refused).toBeNull()
    expect(table.state.stage.step).toBe('picture')
  })
})
