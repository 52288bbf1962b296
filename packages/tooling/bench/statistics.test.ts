import { describe, expect, test } from 'vitest'
import { median, medianRatio, percentile } from './statistics.ts'

describe('the figures of a bench', () => {
  test('a percentile is a sample that was really seen', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(samples, 0.5)).toBe(50)
    expect(percentile(samples, 0.99)).toBe(99)
    expect(percentile(samples, 1)).toBe(100)
    expect(percentile([7], 0.99)).toBe(7)
    expect(percentile([], 0.5)).toBe(0)
  })

  test('a median lies in the middle and leaves its samples alone', () => {
    const samples = [3, 1, 2]
    expect(median(samples)).toBe(2)
    expect(samples).toEqual([3, 1, 2])
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  test('a ratio compares what was measured in the same round', () => {
    expect(medianRatio([2, 30, 4], [1, 10, 4])).toBe(2)
    expect(medianRatio([2], [0])).toBe(0)
  })
})
