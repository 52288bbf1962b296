import { describe, expect, test } from 'vitest'
import { meanOf, ratioOf, shareOf } from './intervals.ts'

describe('the intervals of a simulation', () => {
  test('of a share are those of Wilson', () => {
    // Worked example: 8 of 10 gives 0.490 to 0.943.
    const { value, low, high } = shareOf(8, 10)
    expect(value).toBe(0.8)
    expect(low).toBeCloseTo(0.4902, 3)
    expect(high).toBeCloseTo(0.9433, 3)
    expect(shareOf(0, 100)).toMatchObject({ value: 0, low: 0 })
    expect(shareOf(0, 100).high).toBeCloseTo(0.037, 3)
    expect(shareOf(0, 0)).toEqual({ value: 0, low: 0, high: 1 })
  })

  test('of a mean narrow with the root of the number of games', () => {
    const few = meanOf([0, 2, 0, 2])
    const many = meanOf(Array.from({ length: 400 }, (_, index) => (index % 2) * 2))
    expect(few.value).toBe(1)
    expect(many.value).toBe(1)
    expect(few.high - few.low).toBeGreaterThan(9 * (many.high - many.low))
    expect(many.high - many.value).toBeCloseTo(1.96 / 20, 2)
    expect(meanOf([])).toEqual({ value: 0, low: 0, high: 0 })
  })

  test('of a ratio hold the ratio, and one when nothing differs', () => {
    const one = Array.from({ length: 200 }, (_, index) => index % 3)
    const same = ratioOf(one, one)
    expect(same.value).toBe(1)
    expect(same.low).toBeLessThan(1)
    expect(same.high).toBeGreaterThan(1)
    const half = ratioOf(
      one,
      one.map((value) => value * 2),
    )
    expect(half.value).toBe(0.5)
    expect(half.high).toBeLessThan(0.7)
    const none = ratioOf(
      Array.from({ length: 369 }, () => 0),
      [1, 1],
    )
    expect(none).toMatchObject({ value: 0, low: 0 })
    expect(none.high).toBeCloseTo(0.01, 5)
    expect(ratioOf([1], [0])).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY })
  })
})
