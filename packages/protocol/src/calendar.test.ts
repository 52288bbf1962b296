import { describe, expect, it } from 'vitest'
import { coffeeCalendar, instantInNetherlands } from './calendar.ts'
import type { TakeHomeView } from './takeHome.ts'

const page = (change: Partial<TakeHomeView> = {}, coffee: string | null = '2026-12-01T08:30') =>
  ({
    language: 'nl',
    title: 'Natte Meren',
    table: 1,
    role: 'mayor',
    day: '2026-11-24',
    questions: {},
    defaults: [],
    plan: { questions: [], agenda: null, when: null, then: null, coffee },
    coffeeQuestions: [{ text: 'Waar ligt u ’s nachts wakker van?', because: null }],
    verbs: {},
    decisions: [],
    outcome: null,
    ...change,
  }) as TakeHomeView

const made = { key: 'k-unguessable-0123456789', now: Date.UTC(2026, 10, 24, 15, 0) }
const file = (...given: Parameters<typeof page>) => coffeeCalendar(page(...given), made) ?? ''
const unfold = (text: string) => text.replace(/\r\n /g, '')

describe('the instant of a Dutch clock', () => {
  it.each([
    ['winter', '2026-12-01T08:30', '2026-12-01T07:30:00.000Z'],
    ['summer', '2026-07-01T08:30', '2026-07-01T06:30:00.000Z'],
    ['the day the clocks go forward', '2027-03-28T08:30', '2027-03-28T06:30:00.000Z'],
    ['the day the clocks go back', '2026-10-25T08:30', '2026-10-25T07:30:00.000Z'],
    ['the last night of summer time', '2026-10-25T00:30', '2026-10-24T22:30:00.000Z'],
    ['the first night of summer time', '2027-03-28T01:30', '2027-03-28T00:30:00.000Z'],
    ['midnight', '2027-01-01T00:00', '2026-12-31T23:00:00.000Z'],
  ])('is right in %s', (_name, local, utc) => {
    expect(new Date(instantInNetherlands(local) ?? 0).toISOString()).toBe(utc)
  })

  it('is nothing for a day that does not exist', () => {
    expect(instantInNetherlands('2027-02-30T08:30')).toBeNull()
    expect(instantInNetherlands('2027-02-28T25:30')).toBeNull()
    expect(instantInNetherlands('morgen')).toBeNull()
  })
})

describe('the calendar file of the coffee', () => {
  it('lasts half an hour and says so in UTC, summer and winter', () => {
    expect(file()).toContain('DTSTART:20261201T073000Z\r\nDTEND:20261201T080000Z\r\n')
    expect(file({}, '2027-07-01T08:30')).toContain('DTSTART:20270701T063000Z\r\n')
  })

  it('is an iCalendar object with one event and nobody invited', () => {
    const lines = file().split('\r\n')
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', ''])
    expect(lines).toContain('DTSTAMP:20261124T150000Z')
    expect(file()).not.toMatch(/ATTENDEE|ORGANIZER/)
    expect(file().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('carries the questions and the mark of an exercise', () => {
    const text = unfold(file())
    expect(text).toContain('OEFENING')
    expect(text).toContain('- Waar ligt u ’s nachts wakker van?')
    expect(unfold(file({ language: 'en' }))).toContain('SUMMARY:Coffee with the CISO')
  })

  it('escapes commas, semicolons, backslashes and line ends', () => {
    const text = unfold(file({ coffeeQuestions: [{ text: 'a, b; c\\d\r\ne\u0007f', because: null }] }))
    expect(text).toContain('- a\\, b\\; c\\\\d\\ne f\r\n')
    expect(text).not.toContain('BEGIN:VALARM')
  })

  it('keeps a question from adding properties of its own', () => {
    const text = file({ coffeeQuestions: [{ text: 'x\nEND:VEVENT\nBEGIN:VALARM', because: null }] })
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1)
    expect(text).not.toMatch(/^BEGIN:VALARM/m)
  })

  it('folds at 75 octets without breaking a character', () => {
    const long = 'Één zin met ’s avonds 🫖 thee, en zo verder. '.repeat(8)
    const text = file({ coffeeQuestions: [{ text: long, because: null }] })
    const encoder = new TextEncoder()
    for (const line of text.split('\r\n')) {
      expect(encoder.encode(line).length).toBeLessThanOrEqual(75)
    }
    expect(unfold(text)).toContain('’s avonds 🫖 thee')
  })

  it('has a stable identity that does not give the key of the page away', () => {
    const uid = /^UID:(.*)\r$/m.exec(file())?.[1] ?? ''
    expect(/^UID:(.*)\r$/m.exec(file({}, '2026-12-02T09:00'))?.[1]).toBe(uid)
    expect(uid).toMatch(/^[0-9a-f]{16}@natte-meren\.example$/)
    expect(file()).not.toContain(made.key)
    expect(coffeeCalendar(page(), { ...made, key: 'another' })).not.toContain(uid)
  })

  it('is not there without a date', () => {
    expect(coffeeCalendar(page({}, null), made)).toBeNull()
  })
})
