import type { Value } from '@natte-meren/scenario'
import type { HintCode } from './hintMessages.ts'
import type { Passage } from './passages.ts'

/** Something in a passage that an editor may want to look at. */
export interface Remark {
  readonly code: HintCode
  /** Where in the passage it begins. */
  readonly start: number
  /** The words that it is about, as they stand there. */
  readonly words: string
  readonly values: Readonly<Record<string, Value>>
}

/** Looks at one passage; `explained` are words in small letters that the scenario's glossary and roles explain. */
export type Reading = (passage: Passage, explained: ReadonlySet<string>) => Remark[]
