import { minimalGame } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { endOfWorkday } from './calendar.ts'

const { scenario } = minimalGame()
const day = 1440
/** The story starts on Thursday 19 November 2026 at 16:30; this is 23:59 of that day. */
const endOfThursday = 7 * 60 + 29

const starting = (start: string, holidays: string[] = []) => ({ ...scenario, start, holidays })

describe('working days', () => {
  test('end a minute before midnight, weekends left out [TIME-6]', () => {
    expect(endOfWorkday(scenario, 0, 1)).toBe(endOfThursday + day)
    expect(endOfWorkday(scenario, 0, 2)).toBe(endOfThursday + 4 * day)
    expect(endOfWorkday(scenario, 0, 6)).toBe(endOfThursday + 8 * day)
  })

  test('count from the day of the moment, not from its hour [TIME-6]', () => {
    expect(endOfWorkday(scenario, 7 * 60, 1)).toBe(endOfWorkday(scenario, 0, 1))
    expect(endOfWorkday(scenario, 7 * 60 + 30, 1)).toBe(endOfThursday + 4 * day)
  })

  test('leave out the holidays of the scenario [TIME-6]', () => {
    expect(endOfWorkday(starting('2026-12-24T12:00', ['2026-12-25']), 0, 1)).toBe(12 * 60 - 1 + 4 * day)
    expect(endOfWorkday(starting('2026-12-24T12:00'), 0, 1)).toBe(12 * 60 - 1 + day)
  })

  test('know leap years and do not care about summer time [TIME-6]', () => {
    expect(endOfWorkday(starting('2028-02-28T00:00'), 0, 2)).toBe(3 * day - 1)
    expect(endOfWorkday(starting('2026-03-27T00:00'), 0, 1)).toBe(4 * day - 1)
  })
})
