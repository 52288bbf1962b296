import { givenTable, minimalGame, minimalGameWith, type TableTrial, typed } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { effectEvents } from './effects.ts'

const pull = (table: TableTrial) => {
  const made = { decision: 'disconnect', option: 'pull', explanation: typed('e'), considerations: [] }
  table.by('mayor', { type: 'ProposeDecision', ...made })
  table.passes(10_000)
}

describe('effects on the town', () => {
  test('start where the scenario says [TOWN-1]', () => {
    expect(givenTable({ at: 'lobby' }).state.town).toEqual({
      indicators: { trust: 6, service: 8 },
      changes: {},
      flags: {},
    })
  })

  test('name their cause, so that the reason can be read there [TOWN-1]', () => {
    const table = givenTable({ at: 'decision' })
    pull(table)
    expect(Object.values(table.state.town.changes)).toEqual([
      {
        indicator: 'service',
        change: -3,
        cause: { kind: 'option', decision: 'disconnect', option: 'pull' },
        index: 0,
        phase: 'evening',
        story: 3,
        order: expect.any(Number),
      },
    ])
  })

  test('stop at the end of the scale, and say how far they came [TOWN-1]', () => {
    const game = minimalGameWith('scenario.yaml', 'start: 8', 'start: 2')
    const table = givenTable({ game, at: 'decision' })
    pull(table)
    expect(table.state.town.indicators.service).toBe(0)
    expect(Object.values(table.state.town.changes)[0]?.change).toBe(-2)
  })

  test('twice on one indicator add up [TOWN-1]', () => {
    const table = givenTable()
    const reason = { nl: 'r' }
    const step = (change: number) => ({ id: 'trust', change, reason })
    const effects = { indicators: [step(5), step(-2)], set: [], clear: [], meets: [] }
    const events = effectEvents(minimalGame(), table.state, effects, { kind: 'lapsed', decision: 'disconnect' })
    expect(events).toMatchObject([
      { change: 4, value: 10 },
      { change: -2, value: 8 },
    ])
  })

  test('set and clear flags, each only when that changes something [TOWN-2]', () => {
    const table = givenTable({ at: 'decision' })
    pull(table)
    const effects = { indicators: [], set: ['offline', 'told'], clear: ['offline', 'waited'], meets: ['burial'] }
    const events = effectEvents(minimalGame(), table.state, effects, { kind: 'inject', inject: 'spread' })
    expect(events).toEqual([
      { type: 'FlagSet', flag: 'told' },
      { type: 'FlagCleared', flag: 'offline' },
      { type: 'DutyMet', duty: 'burial' },
    ])
  })
})
