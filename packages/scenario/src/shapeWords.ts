import type { z } from 'zod'
import type { Words } from './messages/message.ts'

export const nothing: Words = { nl: '', en: '' }

const typeWords: Readonly<Record<string, Words>> = {
  string: { nl: 'tekst', en: 'text' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  number: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een groep velden', en: 'a group of fields' },
}

/** What one or more shapes of a field would have accepted. */
export const expectedWords = (issues: readonly z.core.$ZodIssue[]): Words => {
  const all = issues.flatMap((issue): Words[] => {
    if (issue.code === 'invalid_value') {
      const values = issue.values.map((value) => `“${String(value)}”`)
      return [{ nl: values.join(', '), en: values.join(', ') }]
    }
    if (issue.code !== 'invalid_type') return []
    const type = issue.expected
    return [typeWords[type] ?? { nl: type, en: type }]
  })
  return {
    nl: [...new Set(all.map(({ nl }) => nl))].join(' of '),
    en: [...new Set(all.map(({ en }) => en))].join(' or '),
  }
}

/** What stands in the file, in words. */
export const describeValue = (value: unknown): Words => {
  if (value === null || value === undefined) return { nl: 'niets', en: 'nothing' }
  if (Array.isArray(value)) return { nl: 'een lijst', en: 'a list' }
  if (typeof value === 'object') return { nl: 'een groep velden', en: 'a group of fields' }
  const text = String(value).replace(/[\p{Cc}\s]+/gu, ' ')
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text
  if (typeof value === 'number') return { nl: `het getal ${short}`, en: `the number ${short}` }
  return { nl: `“${short}”`, en: `“${short}”` }
}

/** How to mend a value of the wrong type. */
export const typeAdvice = (expected: Words, found: unknown, part: string | null): Words => {
  if (found === null)
    return {
      nl: 'Vul de waarde in, of haal de regel weg als het veld niet nodig is.',
      en: 'Fill in the value, or take out the line if the field is not needed.',
    }
  if (part === 'Text')
    return {
      nl: "Schrijf de tekst per taal: { nl: '…', en: '…' }.",
      en: "Write the text per language: { nl: '…', en: '…' }.",
    }
  if (expected.en === 'text')
    return { nl: "Zet de waarde tussen enkele aanhalingstekens: '…'.", en: "Put the value in single quotes: '…'." }
  if (expected.en === 'a list')
    return {
      nl: 'Maak er een lijst van: met vierkante haken [a, b], of elk op een eigen regel met een streepje.',
      en: 'Make it a list: with square brackets [a, b], or each on a line of its own with a hyphen.',
    }
  if (expected.en === 'a group of fields')
    return {
      nl: 'Zet de velden eronder, twee spaties naar rechts. Een streepje maakt er een lijst van.',
      en: 'Put the fields below it, two spaces to the right. A hyphen makes it a list.',
    }
  return { nl: `Schrijf ${expected.nl}, zonder aanhalingstekens.`, en: `Write ${expected.en}, without quotes.` }
}

/** Texts with a fixed form, by the name that their schema gives to the error. */
export const formats: Readonly<Record<string, { expected: Words; example: string }>> = {
  'role-code': { expected: { nl: 'twee tot vier hoofdletters', en: 'two to four capitals' }, example: 'CISO' },
  day: { expected: { nl: 'een dag', en: 'a day' }, example: '2026-12-25' },
  version: { expected: { nl: 'drie getallen met punten', en: 'three numbers with dots' }, example: '1.0.0' },
  'image-file': {
    expected: { nl: 'een SVG-bestand in de map media', en: 'an SVG file in the folder media' },
    example: 'media/plattegrond.svg',
  },
  'local-time': { expected: { nl: 'een dag en een tijd', en: 'a day and a time' }, example: '2026-11-19T16:30' },
  duration: {
    expected: { nl: 'speeltijd in minuten of seconden', en: 'play time in minutes or seconds' },
    example: '4m',
  },
  'story-moment': {
    expected: {
      nl: 'een moment in het verhaal, in hele minuten sinds T',
      en: 'a moment in the story, in whole minutes since T',
    },
    example: 'T+1d 4h 30m',
  },
}
