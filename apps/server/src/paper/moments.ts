import type { Language } from '@natte-meren/protocol'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const
const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const
const day = { weekday: 'long', day: 'numeric', month: 'long' } as const

/** A moment of the story, which has no time zone: "donderdag 19 november om 18:00". */
export const storyMoment = (minutes: number, storyStart: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...day, ...hourAndMinute, timeZone: 'UTC' }).format(
    Date.parse(`${storyStart}Z`) + minutes * 60_000,
  )

/** A moment of the evening itself, in the Netherlands. */
export const eveningMoment = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { ...day, ...hourAndMinute, timeZone: 'Europe/Amsterdam' }).format(at)
