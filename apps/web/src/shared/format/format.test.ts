import { describe, expect, it } from 'vitest'
import { playTimeAt, storyAt, talkTimeLeft } from './clock.ts'
import {
  formatDay,
  formatMoment,
  formatShortDay,
  formatStory,
  formatStoryDate,
  formatStoryShort,
  formatWhen,
} from './days.ts'
import { formatClock, formatCode, formatSpan } from './durations.ts'
import { asSentence, inSentence, senderOf } from './names.ts'

const start = '2026-11-19T16:30'
const clock = {
  running: true,
  at: 1000,
  phaseMs: 60_000,
  phaseLength: 120_000,
  storyFrom: 0,
  storyTo: 180,
  storyStart: start,
  rate: 1,
  limitMs: 90_000,
}

describe('story time', () => {
  it('counts from a local moment, whatever zone the phone is in', () => {
    expect(formatStory(0, start, 'nl')).toBe('donderdag 16:30')
    expect(formatStory(7 * 60 + 30, start, 'nl')).toBe('vrijdag 00:00')
    expect(formatStory(61, start, 'en')).toBe('Thursday 17:31')
    expect(formatStoryShort(0, start, 'nl')).toBe('do 16:30')
    expect(formatStoryDate(1440, start, 'nl')).toBe('vrijdag 20 november, 16:30')
  })

  it('does not shift in the night in which the clock goes back', () => {
    expect(formatStory(12 * 60, '2026-10-24T20:00', 'nl')).toBe('zondag 08:00')
  })

  it('reads days and moments in both languages', () => {
    expect(formatDay('2026-11-24', 'nl')).toBe('dinsdag 24 november 2026')
    expect(formatDay('2026-11-24', 'en')).toBe('Tuesday 24 November 2026')
    expect(formatShortDay('2026-11-24', 'nl')).toBe('24 november')
    expect(formatMoment('2026-12-01T08:30', 'nl')).toBe('dinsdag 1 december, 08:30')
  })
})

describe('moments of the device’s own clock', () => {
  const at = new Date(2026, 10, 24, 14, 5).getTime()
  it('are an hour today, and have their day otherwise', () => {
    expect(formatWhen(at, 'nl', new Date(2026, 10, 24, 23, 59).getTime())).toBe('14:05')
    expect(formatWhen(at, 'nl', new Date(2026, 10, 25, 0, 1).getTime())).toBe('dinsdag 24 november, 14:05')
  })
})

describe('durations', () => {
  it('says spans in words', () => {
    expect(formatSpan(1, 'nl')).toBe('1 minuut')
    expect(formatSpan(90, 'nl')).toBe('1 uur 30 minuten')
    expect(formatSpan(4332, 'en')).toBe('3 days')
    expect(formatSpan(1500, 'nl')).toBe('1 dag 1 uur')
  })

  it('never shows time below zero', () => {
    expect(formatClock(245_000)).toBe('4:05')
    expect(formatClock(-10)).toBe('0:00')
    expect(formatCode('314159')).toBe('314 159')
  })
})

describe('the clocks', () => {
  it('follow the server while play runs and stand still in a pause', () => {
    expect(playTimeAt(clock, 31_000)).toBe(90_000)
    expect(playTimeAt({ ...clock, running: false }, 31_000)).toBe(60_000)
  })

  it('story time moves within the phase and stops at its end', () => {
    expect(storyAt(clock, 60_000)).toBe(90)
    expect(storyAt(clock, 999_000)).toBe(180)
  })

  it('talk time may pass its end; nothing is decided then', () => {
    expect(talkTimeLeft(clock, 100_000)).toBe(-10_000)
    expect(talkTimeLeft({ ...clock, limitMs: null }, 0)).toBeNull()
  })
})

describe('a role in a sentence', () => {
  it('has a small letter unless it is an abbreviation', () => {
    expect(inSentence('Burgemeester')).toBe('burgemeester')
    expect(inSentence('CISO')).toBe('CISO')
    expect(inSentence('IT-hoofd')).toBe('IT-hoofd')
  })
})

describe('a title as a sentence', () => {
  it('has one mark at its end', () => {
    expect(asSentence('De eerste woorden')).toBe('De eerste woorden.')
    expect(asSentence('Storing of aanval?')).toBe('Storing of aanval?')
  })
})

describe('a sender', () => {
  it('is a name, and on whose behalf', () => {
    expect(senderOf('Gerda Wiersma, fractie Water en Land')).toEqual({
      name: 'Gerda Wiersma',
      of: 'fractie Water en Land',
    })
    expect(senderOf('De Rietbode')).toEqual({ name: 'De Rietbode', of: null })
  })
})
