const two = (number: number): string => String(number).padStart(2, '0')

/** Server or device time (ms) → "16:30" on the wall. */
export const formatTime = (at: number): string => {
  const time = new Date(at)
  return `${two(time.getHours())}:${two(time.getMinutes())}`
}

/** "16:30" → the first moment after `now` at which the clock on the wall says so; null where it is no time. */
export const nextTimeOf = (text: string, now: number): number | null => {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  if (hours === undefined || minutes === undefined) return null
  const time = new Date(now)
  time.setHours(Number(hours), Number(minutes), 0, 0)
  if (time.getTime() <= now) time.setDate(time.getDate() + 1)
  return time.getTime()
}
