import type { Language } from '@natte-meren/protocol'
import { type Cell, linesOf, type ReportGrid } from './document.ts'

/** About as wide as a sign of 10 points is in a bold sans serif [mm], and what is left free beside the words. */
const sign = 2
const padding = 4
/** From here on a cell has a sentence in it, and may as well be folded. */
const sentence = 50

const widthOf = (signs: number): number => signs * sign + padding
const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length))

/** Widths of columns that together are as wide as the text [mm]: no word is broken, and long texts share what is left. */
export const columnWidths = ({ columns, rows }: ReportGrid, whole: number, language: Language): readonly number[] => {
  const cells = columns.map((title, index) => [title, ...rows.map((row) => row[index] ?? '')] satisfies Cell[])
  const texts = cells.map((column) => column.flatMap((cell) => linesOf(cell, language)))
  const least = texts.map((lines) => widthOf(longest(lines.flatMap((line) => line.split(/[ -]/)))))
  const wanted = texts.map((lines, index) =>
    Math.max(least[index] ?? 0, widthOf(Math.min(sentence, longest(lines.slice(1))))),
  )
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)
  const spare = whole - sum(least)
  const more = sum(wanted) - sum(least)
  return least.map((width, index) => {
    if (spare < 0) return (width * whole) / sum(least)
    return width + (more === 0 ? spare / least.length : (spare * ((wanted[index] ?? width) - width)) / more)
  })
}
