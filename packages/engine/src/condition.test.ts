import type { Condition } from '@natte-meren/scenario'
import { givenTable, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { allows, holds, momentsIn } from './condition.ts'

/** The minimal table after it pulled the plug, with the night's login told. */
const table = givenTable({ at: 'picture', seated: ['mayor', 'ciso', 'it'] })
table.passes(20_000)
table.by('it', { type: 'ShareFact', fact: 'night-login', how: 'told' })
table.goOn('decision')
const made = { decision: 'disconnect', option: 'pull', explanation: typed('e'), considerations: [] }
table.by('mayor', { type: 'ProposeDecision', ...made })
table.passes(10_000)

const yes: Condition = { kind: 'flag', flag: 'offline' }
const no: Condition = { kind: 'flag', flag: 'waited' }
const is = (condition: Condition, story = 100) => holds(table.state, condition, story)

describe('a condition', () => {
  test.each<[Condition, boolean]>([
    [{ kind: 'all', of: [yes, yes] }, true],
    [{ kind: 'all', of: [yes, no] }, false],
    [{ kind: 'any', of: [no, yes] }, true],
    [{ kind: 'any', of: [no, no] }, false],
    [{ kind: 'not', of: no }, true],
    [{ kind: 'decided', decision: 'disconnect', options: [] }, true],
    [{ kind: 'decided', decision: 'disconnect', options: ['pull', 'wait'] }, true],
    [{ kind: 'decided', decision: 'disconnect', options: ['wait'] }, false],
    [{ kind: 'decided', decision: 'tell', options: [] }, false],
    [{ kind: 'undecided', decision: 'disconnect' }, false],
    [{ kind: 'indicator', indicator: 'service', min: 5, max: null }, true],
    [{ kind: 'indicator', indicator: 'service', min: 6, max: null }, false],
    [{ kind: 'indicator', indicator: 'service', min: null, max: 4 }, false],
    [{ kind: 'shared', fact: 'night-login' }, true],
    [{ kind: 'shared', fact: 'benefits-friday' }, false],
    [{ kind: 'known', fact: 'benefits-friday', role: 'mayor' }, true],
    [{ kind: 'known', fact: 'benefits-friday', role: 'it' }, false],
    [{ kind: 'known', fact: 'night-login', role: 'mayor' }, true],
    [{ kind: 'duty', duty: 'burial', is: 'running' }, true],
    [{ kind: 'duty', duty: 'burial', is: 'met' }, false],
    [{ kind: 'duty', duty: 'privacy-report', is: 'running' }, false],
    [{ kind: 'time', from: 100, until: 100 }, true],
    [{ kind: 'time', from: 101, until: null }, false],
    [{ kind: 'time', from: null, until: 99 }, false],
    [{ kind: 'delivered', inject: 'night-log' }, true],
    [{ kind: 'delivered', inject: 'overview' }, false],
    [{ kind: 'played', role: 'it' }, true],
    [{ kind: 'played', role: 'secretary' }, false],
  ])('%j is %s [COND-1]', (condition, expected) => {
    expect(is(condition)).toBe(expected)
  })

  test('of a decision that went by [COND-1]', () => {
    const lapsed = givenTable({ at: 'done' })
    expect(holds(lapsed.state, { kind: 'undecided', decision: 'disconnect' }, 0)).toBe(true)
    expect(holds(lapsed.state, { kind: 'decided', decision: 'disconnect', options: [] }, 0)).toBe(false)
  })

  test('that is only proposed has not been decided [COND-1]', () => {
    const proposed = givenTable({ at: 'decision' })
    proposed.by('mayor', { type: 'ProposeDecision', ...made })
    expect(holds(proposed.state, { kind: 'decided', decision: 'disconnect', options: [] }, 0)).toBe(false)
  })

  test('that is not there always holds [COND-1]', () => {
    expect(allows(table.state, undefined, 0)).toBe(true)
    expect(allows(table.state, no, 0)).toBe(false)
  })

  test('names the minutes at which it may change by time alone [TIME-2]', () => {
    const time: Condition = { kind: 'time', from: 60, until: 120 }
    expect(momentsIn({ kind: 'any', of: [yes, { kind: 'not', of: time }] })).toEqual([60, 121])
    expect(momentsIn({ kind: 'time', from: null, until: null })).toEqual([])
    expect(momentsIn(undefined)).toEqual([])
  })
})
