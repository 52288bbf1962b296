/** Days are "2026-12-01", read and written as UTC so that no time zone can shift them. */
const dayMs = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher), ms. */
const easter = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)
}

/** Days on which a Dutch town hall is closed. */
const holidays = (year: number): Set<string> => {
  const sunday = easter(year)
  const kingsDay = Date.UTC(year, 3, 27)
  const moved = new Date(kingsDay).getUTCDay() === 0 ? kingsDay - dayMs : kingsDay
  return new Set(
    [
      Date.UTC(year, 0, 1),
      sunday - 2 * dayMs,
      sunday + dayMs,
      moved,
      Date.UTC(year, 4, 5),
      sunday + 39 * dayMs,
      sunday + 50 * dayMs,
      Date.UTC(year, 11, 25),
      Date.UTC(year, 11, 26),
    ].map(dayOf),
  )
}

const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(at(day)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays(Number(day.slice(0, 4))).has(day)
}

/** The first `count` working days after a day. */
export const workingDaysAfter = (day: string, count: number): string[] => {
  const days: string[] = []
  for (let time = at(day) + dayMs; days.length < count; time += dayMs) {
    const next = dayOf(time)
    if (isWorkingDay(next)) days.push(next)
  }
  return days
}
