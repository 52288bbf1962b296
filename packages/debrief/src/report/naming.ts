import type { TableFindings } from './tableFindings.ts'

/** A table by its number, and its name where it has one. */
export const labelOf = ({ number, name }: Pick<TableFindings, 'number' | 'name'>): string =>
  name === null ? String(number) : `${number} · ${name}`

/** The same order on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
