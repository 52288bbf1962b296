import type { TakeHomeView } from './takeHome.ts'
import type { Language } from './text.ts'

const zone = 'Europe/Amsterdam'
const coffeeMinutes = 30

const words: Record<Language, { summary: string; intro: (title: string, day: string) => string; ask: string }> = {
  nl: {
    summary: 'Koffie met de CISO',
    intro: (title, day) => `Afgesproken na de OEFENING ${title} van ${day}.`,
    ask: 'Om te vragen:',
  },
  en: {
    summary: 'Coffee with the CISO',
    intro: (title, day) => `Planned after the EXERCISE (OEFENING) ${title} of ${day}.`,
    ask: 'To ask:',
  },
}

// Made on demand: this module is in the first download of every player.
const wallClock = () =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })

/** How far the clocks in the Netherlands are ahead of UTC at an instant, in ms. */
const offsetAt = (instant: number): number => {
  const parts = new Map(
    wallClock()
      .formatToParts(instant)
      .map(({ type, value }) => [type, +value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return shown - Math.floor(instant / 60_000) * 60_000
}

/**
 * The instant (ms since 1970) of a local date and time in the Netherlands, "2026-12-01T08:30", in summer
 * and in winter time, whatever the zone of the device. `null` when there is no such day.
 */
export const instantInNetherlands = (local: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(local)
  if (!match) return null
  const [year, month, day, hour, minute] = match.slice(1).map(Number)
  const asUtc = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute)
  if (new Date(asUtc).toISOString().slice(0, 16) !== local) return null
  // The first guess can fall on the other side of a change of the clocks; the second cannot.
  const guess = asUtc - offsetAt(asUtc)
  return asUtc - offsetAt(guess)
}

const stamp = (instant: number): string => `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`

/** RFC 5545, 3.3.11: text with commas, semicolons, backslashes and line ends. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters may not occur in a calendar file.
    .replace(/\p{Cc}/gu, ' ')

const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x1_0000 ? 3 : 4
}

/** RFC 5545, 3.1: no line is longer than 75 octets; the next one starts with a space. */
const fold = (line: string): string => {
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > 75) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}

/**
 * A mark of the page that says nothing about its key: who gets the appointment forwarded must not be
 * able to open the page. FNV-1a over two bases, 64 bits of a key that has more.
 */
const mark = (key: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((basis) => {
      let hash = basis
      for (const character of key) {
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
      }
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')

const longDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/**
 * The coffee as an iCalendar file (RFC 5545): half an hour, times in UTC, the questions for the CISO in the
 * description, nobody invited. `key` is that of the page, so that a second download replaces the first in a
 * calendar; `now` is when the file is made (ms). `null` when no coffee was planned.
 */
export const coffeeCalendar = (
  page: TakeHomeView,
  made: { readonly key: string; readonly now: number },
): string | null => {
  const start = page.plan.coffee === null ? null : instantInNetherlands(page.plan.coffee)
  if (start === null) return null
  const text = words[page.language]
  const description = [
    text.intro(page.title, longDay(page.day, page.language)),
    '',
    text.ask,
    ...page.coffeeQuestions.map(({ text: question }) => `- ${question}`),
  ].join('\n')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Natte Meren//Mijn opbrengst//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${mark(made.key)}@natte-meren.example`,
    `DTSTAMP:${stamp(made.now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + coffeeMinutes * 60_000)}`,
    `SUMMARY:${escapeText(text.summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
