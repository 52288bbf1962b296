import { longTakeHomeFixture, takeHomeFixture } from '@natte-meren/testkit'
import { describe, expect, test } from 'vitest'
import { coffeeCalendar, type Language } from '@natte-meren/protocol'
import { reminderCalendar } from './reminderCalendar.ts'
import { type RemindedDay, reminderDay, reminderText } from './reminderText.ts'
import { badLines, parsedTwice } from './twoParsers.ts'

const evening: RemindedDay = {
  language: 'nl',
  title: 'Natte Meren; de \\ “lange” nacht, deel 2',
  day: '2026-11-24',
  question: 'Wie belt er, en wanneer; \\ \u{1F4DE}?',
  link: 'https://oefening.example/314159',
  keptUntil: '2026-12-24',
}
const now = Date.UTC(2026, 10, 24, 22)

describe('the reminder for the organiser [REP-11]', () => {
  test.each<[string, string]>([
    ['2026-11-24', '2026-12-08'],
    ['2026-11-27', '2026-12-11'],
    ['2026-11-28', '2026-12-14'],
    ['2026-11-29', '2026-12-14'],
    ['2026-12-21', '2027-01-04'],
  ])('of %s is on %s: two weeks later, and not in a weekend', (day, due) => {
    expect(reminderDay(day)).toBe(due)
  })

  test.each<Language>(['nl', 'en'])('asks whether the coffee happened, and leads to the page (%s)', (language) => {
    const { subject, text } = reminderText({ ...evening, language })
    expect(subject).toContain(evening.title)
    expect(text).toMatch(language === 'nl' ? /Is die koffie er gekomen\?/ : /Did that coffee happen\?/)
    expect(text).toContain('https://oefening.example/314159')
    expect(text).toContain(evening.question)
    expect(text).toContain(language === 'nl' ? '24 december 2026' : '24 December 2026')
  })

  test('names the kept file where no link works from home, or the page will be gone', () => {
    for (const home of [{ link: null }, { keptUntil: '2026-12-08' }]) {
      const { text } = reminderText({ ...evening, ...home })
      expect(text).toContain('mijn-opbrengst')
      expect(text).not.toContain('https:')
    }
  })
})

const files: readonly [string, string][] = [
  ['the reminder', reminderCalendar(evening, now)],
  ['the reminder in English', reminderCalendar({ ...evening, language: 'en', link: null, question: null }, now)],
  ['the coffee', coffeeCalendar(takeHomeFixture, { key: 'key', now }) ?? ''],
  ['the longest coffee', coffeeCalendar(longTakeHomeFixture, { key: 'key', now }) ?? ''],
]

describe('calendar files opened by others', () => {
  test.each(files)('%s reads the same in two libraries, with lines as calendars want them', (_, text) => {
    const { one, other } = parsedTwice(text)
    expect(one).toHaveLength(1)
    expect(other).toEqual(one)
    expect(badLines(text)).toEqual([])
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|RRULE/)
  })

  test('the reminder rings at nine in the Netherlands, in winter and in summer, with the text in it [REP-11]', () => {
    const [winter] = parsedTwice(reminderCalendar(evening, now)).one
    expect(winter).toMatchObject({ start: '2026-12-08T08:00:00.000Z', alarms: 1 })
    expect(winter?.summary).toContain(evening.title)
    expect(winter?.description).toContain(reminderText(evening).text.trim())
    const [summer] = parsedTwice(reminderCalendar({ ...evening, day: '2027-06-01' }, now)).one
    expect(summer?.start).toBe('2027-06-15T07:00:00.000Z')
  })
})
