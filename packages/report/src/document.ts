/** A cell of a table: words, a number, or a share with the part that a bar shows (0 to 1). */
export type Cell = string | number | { readonly text: string; readonly part: number }

export interface ReportGrid {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a report is built of, however it is written down. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What people said, word for word, with where it belongs. */
  | { readonly kind: 'quotes'; readonly items: readonly { readonly words: string; readonly source: string }[] }
  | ({ readonly kind: 'grid' } & ReportGrid)

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A report as a document of words, before it is a file of some kind. */
export interface ReportDocument {
  readonly language: 'nl' | 'en'
  /** OEFENING: on every page. */
  readonly mark: string
  readonly title: string
  readonly subtitle: string
  /** What an anonymous report leaves out, or that this one names tables. */
  readonly privacy: string
  readonly sections: readonly Section[]
}
