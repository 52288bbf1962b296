import type { Severity } from '../severity.ts'

/** The same words in both languages of the messages. */
export type Words = { nl: string; en: string }

/** What may be filled in: a literal piece of the scenario, a number, our own words, or a list of ids. */
export type Value = string | number | Words | readonly string[]

/** Templates with `{{name}}` where a value goes (single braces are YAML). */
export type Message = {
  severity: Severity
  nl: { message: string; hint: string }
  en: { message: string; hint: string }
}

const longest = 60
const mostInList = 8

/** A long or multi-line piece of a scenario would drown the message; control characters could rewrite a terminal. */
const short = (text: string): string => {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

const show = (value: Value, language: keyof Words): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return short(value)
  if ('nl' in value) return value[language]
  const first = value.slice(0, mostInList).map(short).join(', ')
  return value.length > mostInList ? `${first}, …` : first
}

/** Fills a template. */
export const fill = (template: string, values: Readonly<Record<string, Value>>, language: keyof Words): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => show(values[name] ?? '', language))
