import { exerciseSummaryFixture } from '@natte-meren/testkit'
import { describe, expect, it } from 'vitest'
import { dayAfter, daysUntil, inSection, isFound, listOf } from './listing.ts'

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime()

describe('the list of exercises', () => {
  it('calls an exercise by its day, and by its place where there are more of that day', () => {
    const listed = listOf([
      exerciseSummaryFixture({ id: 'late', createdAt: at(24, 16) }),
      exerciseSummaryFixture({ id: 'other', createdAt: at(25, 9) }),
      exerciseSummaryFixture({ id: 'early', createdAt: at(24, 9) }),
    ])
    const places = Object.fromEntries(listed.map(({ exercise, day, place }) => [exercise.id, [day, place]]))
    expect(places).toEqual({ early: ['2026-11-24', 1], late: ['2026-11-24', 2], other: ['2026-11-25', null] })
  })

  it('puts what happened last on top, in the section where it belongs', () => {
    const listed = listOf([
      exerciseSummaryFixture({ id: 'paused', status: 'paused', lastActivity: 2 }),
      exerciseSummaryFixture({ id: 'talking', status: 'debrief', lastActivity: 5 }),
      exerciseSummaryFixture({ id: 'waiting', status: 'lobby' }),
      exerciseSummaryFixture({ id: 'over', status: 'ended' }),
      exerciseSummaryFixture({ id: 'away', status: 'ended', archived: true }),
    ])
    const ids = (section: Parameters<typeof inSection>[1]) =>
      inSection(listed, section).map(({ exercise }) => exercise.id)
    expect([ids('now'), ids('ready'), ids('ended'), ids('archive')]).toEqual([
      ['talking', 'paused'],
      ['waiting'],
      ['over'],
      ['away'],
    ])
  })

  it('finds the beginnings of words in any order, without accents or capitals', () => {
    expect(isFound(['Burgemeestersdag Zeeland', 'Natte Meren'], 'zeeland BURGEM')).toBe(true)
    expect(isFound(['Fryslân'], 'fryslan')).toBe(true)
    expect(isFound(['Fryslân'], 'zeeland')).toBe(false)
    expect(isFound(['Fryslân'], '')).toBe(true)
    expect(isFound(['Avond 4', '28 november'], 'avond 8')).toBe(false)
  })

  it('counts days on the calendar', () => {
    expect(daysUntil('2026-12-24', at(24, 23))).toBe(30)
    expect(daysUntil('2026-11-24', at(24, 9))).toBe(1)
    expect(dayAfter(30, at(24, 9))).toBe('2026-12-24')
  })
})
