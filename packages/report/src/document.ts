import type { Language } from '@natte-meren/protocol'
import { inFigures } from './textsIn.ts'

/** A cell of a table: words, lines, a number, or a share with the part that a bar shows (0 to 1). */
export type Cell = string | readonly string[] | number | { readonly text: string; readonly part: number }

/** What stands in a cell, line by line. */
export const linesOf = (cell: Cell, language: Language): readonly string[] => {
  if (typeof cell === 'number') return [inFigures(cell, language)]
  if (typeof cell === 'string') return [cell]
  return 'length' in cell ? cell : [cell.text]
}

export interface ReportGrid {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a report is built of, however it is written down. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** What the quotes after it have in common. */
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What people said, word for word, and where that was, if it is said. */
  | { readonly kind: 'quotes'; readonly items: readonly { readonly words: string; readonly source: string | null }[] }
  | ({ readonly kind: 'grid' } & ReportGrid)

/** Whether a block only says what comes after it: alone at the foot of a page it says nothing. */
export const leads = (blocks: readonly Block[], index: number): boolean => {
  const [block, next] = blocks.slice(index)
  if (block?.kind === 'heading' || block?.kind === 'label') return true
  if (block?.kind !== 'text' || next === undefined) return false
  return index === 0 || ['list', 'label', 'quotes', 'grid'].includes(next.kind)
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A report as a document of words, before it is a file of some kind. */
export interface ReportDocument {
  readonly language: Language
  /** OEFENING: on every page. */
  readonly mark: string
  readonly title: string
  readonly subtitle: string
  /** What an anonymous report leaves out, or that this one names tables. */
  readonly privacy: string
  readonly sections: readonly Section[]
}
