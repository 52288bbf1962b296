import { courseFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { shownFor, slotAdvice } from './courseModel.ts'

const minute = 60_000
const opened = courseFixture().startedAt

describe('the time of a debrief', () => {
  it('counts what a scene was shown before, and how long it has been there now [DEB-1]', () => {
    const course = courseFixture({ since: opened + 4 * minute, spent: { words: 4 * minute, facts: minute } })
    const now = opened + 6 * minute
    expect(shownFor(course, 'words', 'facts', now)).toBe(4 * minute)
    expect(shownFor(course, 'facts', 'facts', now)).toBe(3 * minute)
    expect(shownFor(course, 'home', 'facts', now)).toBe(0)
  })

  it('advises three scenes where the six ask for more than is left [DEB-4]', () => {
    expect(slotAdvice(courseFixture(), 'words', opened + 29 * minute, opened)).toEqual({
      left: 29,
      asked: 30,
      short: 16,
    })
    expect(slotAdvice(courseFixture(), 'words', opened + 30 * minute, opened)).toBeNull()
    const late = courseFixture({ since: opened + 20 * minute })
    expect(slotAdvice(late, 'facts', opened + 28 * minute, opened + 20 * minute)).toMatchObject({ left: 8, asked: 15 })
  })

  it('advises nothing without an end time, where three it is already, and where it would not help [DEB-4]', () => {
    expect(slotAdvice(courseFixture(), 'words', null, opened)).toBeNull()
    expect(slotAdvice(courseFixture({ short: true }), 'words', opened, opened)).toBeNull()
    expect(slotAdvice(courseFixture(), 'home', opened, opened)).toBeNull()
  })
})
