import type { Scenario } from '@natte-meren/scenario'

const dayMinutes = 1440

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's days_from_civil). */
const dayNumber = (isoDay: string): number => {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Monday is 0, Sunday 6. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7

/**
 * Last story minute (23:59) of the n-th working day after a moment. Saturday, Sunday and the
 * scenario's holidays do not count; a time zone plays no part. [TIME-6]
 */
export const endOfWorkday = (scenario: Scenario, from: number, count: number): number => {
  const [date = '', time = '00:00'] = scenario.start.split('T')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const startMinute = hours * 60 + minutes
  const free = new Set(scenario.holidays.map(dayNumber))
  const firstDay = dayNumber(date)
  let day = firstDay + Math.floor((startMinute + from) / dayMinutes)
  for (let left = count; left > 0; ) {
    day += 1
    if (weekday(day) < 5 && !free.has(day)) left -= 1
  }
  return (day - firstDay + 1) * dayMinutes - startMinute - 1
}
