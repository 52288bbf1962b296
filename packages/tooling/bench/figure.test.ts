import { describe, expect, test } from 'vitest'
import { type Figure, figureTable, isMet, regressions } from './figure.ts'

const figure = (more: Partial<Figure>): Figure => ({
  workload: 'P1',
  name: 'p50',
  value: 1.5,
  unit: 'ms',
  floor: 1,
  judged: 1.5,
  goal: { most: 1.5 },
  ...more,
})

describe('a figure', () => {
  test('meets a goal that is a most or a least', () => {
    expect(isMet(figure({}))).toBe(true)
    expect(isMet(figure({ judged: 1.51 }))).toBe(false)
    expect(isMet(figure({ judged: 600_000, goal: { least: 500_000 } }))).toBe(true)
    expect(isMet(figure({ judged: 400_000, goal: { least: 500_000 } }))).toBe(false)
  })

  test('stands in the table with floor, goal and an honest verdict', () => {
    const table = figureTable([
      figure({}),
      figure({ name: 'ready', floor: null, judged: 4, value: 4, goal: { most: 3 } }),
    ])
    expect(table).toContain('| P1 | p50 | 1.50 ms | 1 ms | 1.50 | ≤ 1.50 × floor | yes |')
    expect(table).toContain('| P1 | ready | 4 ms | – | 4 | ≤ 3 | no |')
  })

  test('is a regression when it became over a fifth worse, whichever way is worse', () => {
    const fast = figure({ name: 'events', judged: 700, goal: { least: 500 } })
    expect(regressions([figure({}), fast], { 'P1 p50': 1.3, 'P1 events': 800 })).toEqual([])
    expect(regressions([figure({}), fast], { 'P1 p50': 1.2, 'P1 events': 900 })).toEqual([
      'P1 p50: 1.50, was 1.20',
      'P1 events: 700, was 900',
    ])
    expect(regressions([figure({})], {})).toEqual([])
  })
})
