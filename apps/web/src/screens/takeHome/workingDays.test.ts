import { describe, expect, it } from 'vitest'
import { workingDaysAfter } from './workingDays.ts'

describe('days for the coffee', () => {
  it('are ten working days after the exercise', () => {
    expect(workingDaysAfter('2026-11-24', 10)).toEqual([
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-07',
      '2026-12-08',
    ])
  })

  it('leave out the days on which a town hall is closed', () => {
    expect(workingDaysAfter('2026-12-23', 3)).toEqual(['2026-12-24', '2026-12-28', '2026-12-29'])
    expect(workingDaysAfter('2026-12-31', 1)).toEqual(['2027-01-04'])
    // Good Friday and Easter Monday of 2027.
    expect(workingDaysAfter('2027-03-25', 1)).toEqual(['2027-03-30'])
    // Ascension Day and Whit Monday of 2027.
    expect(workingDaysAfter('2027-05-05', 1)).toEqual(['2027-05-07'])
    expect(workingDaysAfter('2027-05-14', 1)).toEqual(['2027-05-18'])
    // King's Day of 2025 fell on a Sunday and was kept on Saturday.
    expect(workingDaysAfter('2025-04-25', 1)).toEqual(['2025-04-28'])
  })
})
