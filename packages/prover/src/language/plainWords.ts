import type { Language } from '@natte-meren/scenario'

/** Plain words, each with the words that it can take the place of, as a pattern. */
export type PlainWords = Readonly<Record<Language, Readonly<Record<string, string>>>>
