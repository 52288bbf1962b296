import type { FindingCode, ValuesOf } from './messages/catalogue.ts'
import type { Value } from './messages/message.ts'

export type Path = readonly (string | number)[]

/**
 * Where something stands: a path in a file's data (its key with `at: 'key'`, one of its characters with `inside`), or
 * an offset in its text.
 */
export type Place =
  | { file: string; path: Path; at?: 'key' | 'value'; inside?: number }
  | { file: string; offset: number }

/** A finding that has no words and no line numbers yet: what checks produce. */
export type Problem = {
  code: FindingCode
  place: Place
  values: Readonly<Record<string, Value>>
}

export const problem = <Code extends FindingCode>(code: Code, place: Place, values: ValuesOf<Code>): Problem => ({
  code,
  place,
  values,
})
