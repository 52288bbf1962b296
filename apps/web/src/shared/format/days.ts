import type { TextLanguage } from '../i18n/catalogue.ts'

/**
 * Dates of the story are local texts without a time zone ("2026-11-19T16:30"). They are read as UTC and
 * written as UTC, so that a phone in another zone, or a night in which the clock changes, shows the same.
 */
const parseLocal = (text: string): number => {
  const [date = '', time = '00:00'] = text.split('T')
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return Date.UTC(year, month - 1, day, hour, minute)
}

const names = { nl: 'nl-NL', en: 'en-GB' } as const
const formatters = new Map<string, Intl.DateTimeFormat>()
const formatter = (language: TextLanguage, style: string, options: Intl.DateTimeFormatOptions) => {
  const key = `${language} ${style}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(names[language], { timeZone: 'UTC', ...options })
  formatters.set(key, made)
  return made
}

const clockOf = (at: number) => new Date(at).toISOString().slice(11, 16)

/** "2026-11-24" → "dinsdag 24 november 2026" / "Tuesday 24 November 2026". */
export const formatDay = (day: string, language: TextLanguage): string =>
  formatter(language, 'day', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(parseLocal(day))
    .replace(',', '')

/** "2026-11-24" → "24 november" / "24 November". */
export const formatShortDay = (day: string, language: TextLanguage): string =>
  formatter(language, 'short', { day: 'numeric', month: 'long' }).format(parseLocal(day))

/** "2026-11" → "november 2026" / "November 2026". */
export const formatMonth = (month: string, language: TextLanguage): string =>
  formatter(language, 'month', { month: 'long', year: 'numeric' }).format(parseLocal(`${month}-01`))

/** "2026-12-01T08:30" → "dinsdag 1 december, 08:30". */
export const formatMoment = (local: string, language: TextLanguage): string => {
  const at = parseLocal(local)
  const day = formatter(language, 'moment', { weekday: 'long', day: 'numeric', month: 'long' })
    .format(at)
    .replace(',', '')
  return `${day}, ${clockOf(at)}`
}

/** Story minutes since T+0 → "donderdag 16:30". */
export const formatStory = (minutes: number, storyStart: string, language: TextLanguage): string => {
  const at = parseLocal(storyStart) + Math.floor(minutes) * 60_000
  const day = formatter(language, 'weekday', { weekday: 'long' }).format(at)
  return `${day} ${clockOf(at)}`
}

/** Story minutes since T+0 → "do 16:30", where there is little room. */
export const formatStoryShort = (minutes: number, storyStart: string, language: TextLanguage): string => {
  const at = parseLocal(storyStart) + Math.floor(minutes) * 60_000
  return `${formatter(language, 'weekday short', { weekday: 'short' }).format(at)} ${clockOf(at)}`
}

/** Story minutes since T+0 → "donderdag 19 november, 16:30", for a log. */
export const formatStoryDate = (minutes: number, storyStart: string, language: TextLanguage): string => {
  const at = new Date(parseLocal(storyStart) + Math.floor(minutes) * 60_000)
  return formatMoment(at.toISOString().slice(0, 16), language)
}

/** A moment of this device's own clock → "14:05" today, "dinsdag 24 november, 14:05" on another day. */
export const formatWhen = (at: number, language: TextLanguage, now = Date.now()): string => {
  const localText = (ms: number) => new Date(ms - new Date(ms).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  const [there, here] = [localText(at), localText(now)]
  return there.slice(0, 10) === here.slice(0, 10) ? there.slice(11) : formatMoment(there, language)
}
