import { minimalGame, minimalGameWith } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { simulate } from './simulate.ts'
import { compareSharing, summarise } from './summarise.ts'

const game = minimalGame()

describe('many games with bots', () => {
  const games = simulate({ game, seed: 1, games: 60 })

  test('are the same for the same seed, and can be played in parts [SIM-1]', () => {
    expect(simulate({ game, seed: 1, games: 60 })).toEqual(games)
    expect([...simulate({ game, seed: 1, games: 20 }), ...simulate({ game, seed: 21, games: 40 })]).toEqual(games)
  })

  test('come to shares that add up, with intervals around them [SIM-2]', () => {
    const report = summarise(game, games)
    const sum = (shares: Readonly<Record<string, { value: number }>>) =>
      Object.values(shares).reduce((total, { value }) => total + value, 0)
    expect(sum(report.outcomes)).toBeCloseTo(1)
    for (const options of Object.values(report.options)) expect(sum(options)).toBeCloseTo(1)
    for (const counts of Object.values(report.indicators)) expect(counts.reduce((a, b) => a + b, 0)).toBe(60)
    for (const { value, low, high } of Object.values(report.outcomes)) {
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
    }
    expect(report.minutes.evening?.value).toBeGreaterThan(0.5)
    expect(report.different.value).toBeGreaterThan(0)
  })

  test('show what sharing does: tables that share all, beside tables that share nothing [SIM-3]', () => {
    const open = simulate({ game, seed: 1, games: 40, sharing: 'open' })
    const closed = simulate({ game, seed: 1, games: 40, sharing: 'closed' })
    for (const { facts } of open) expect(Object.values(facts)).not.toContain('kept')
    for (const { facts } of closed) expect(new Set(Object.values(facts))).toEqual(new Set(['kept']))
    const { games: count, missedRatio } = compareSharing(open, closed)
    expect(count).toBe(80)
    expect(missedRatio.low).toBeLessThanOrEqual(missedRatio.high)
  })

  test('count the statements that a town had to take back by their kind [SIM-3]', () => {
    const about = 'about: De tafel heeft gewacht.'
    const marked = minimalGameWith('scenario.yaml', about, `${about}\n    kind: retraction`)
    const retracted = simulate({ game: marked, seed: 1, games: 20 }).map(({ retractions }) => retractions)
    expect(new Set(retracted.flat())).toEqual(new Set(['waited']))
    expect(simulate({ game, seed: 1, games: 20 }).flatMap(({ retractions }) => retractions)).toEqual([])
  })

  test('let every option be chosen by someone [SIM-2]', () => {
    const { options } = summarise(game, simulate({ game, seed: 1, games: 120 }))
    for (const shares of Object.values(options))
      for (const [option, { value }] of Object.entries(shares)) if (option !== '-') expect(value).toBeGreaterThan(0)
  })
})
