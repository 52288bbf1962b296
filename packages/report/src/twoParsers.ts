import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'

/** An entry of a calendar file: a whole day is "2026-12-15", a moment an instant in UTC. */
export interface ParsedEntry {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly start: string
  readonly alarms: number
}

const withOne = (text: string): ParsedEntry[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate } = new ICAL.Event(component)
    const start = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString()
    return { uid, summary, description, start, alarms: component.getAllSubcomponents('valarm').length }
  })

const withOther = (text: string): ParsedEntry[] =>
  (convertIcsCalendar(undefined, text).events ?? []).map(({ uid, summary, description, start, alarms }) => ({
    uid,
    summary,
    description: description ?? '',
    start: start.type === 'DATE' ? start.date.toISOString().slice(0, 10) : start.date.toISOString(),
    alarms: alarms?.length ?? 0,
  }))

/** What two libraries that know nothing of each other, nor of this project, read in a calendar file. */
export const parsedTwice = (text: string): { readonly one: ParsedEntry[]; readonly other: ParsedEntry[] } => ({
  one: withOne(text),
  other: withOther(text),
})

/** What a calendar demands of the bytes: lines end with CRLF and none is longer than 75 octets. (RFC 5545, 3.1) */
export const badLines = (text: string): string[] => {
  const lines = text.split('\r\n')
  const left = lines.pop()
  return [
    ...lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75),
    ...(left === '' ? [] : ['no end']),
  ]
}
