/** A piece of a page, in which every text has been made harmless. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = Markup | readonly Markup[] | string | number | null

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const harmless = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const write = (value: Value): string => {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : harmless(String(value))
}

/** Markup with values in it: a text stays text, whatever a player typed. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.map((part, index) => part + write(values[index] ?? null)).join(''))
