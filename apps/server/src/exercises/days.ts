const dayMs = 86_400_000

const inNetherlands = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day on a Dutch calendar, "2026-11-24". */
export const dayOf = (at: number): string => inNetherlands.format(at)

export const daysLater = (at: number, days: number): number => at + days * dayMs
