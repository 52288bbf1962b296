import type { TextId } from '@natte-meren/protocol'
import type { HiddenWords } from '../context.ts'
import type { PlayedTable } from './played.ts'

/** A word that people said, however often and in whatever capitals. */
export interface CountedWord {
  /** Text id of one time that it was said: by that it is hidden. */
  readonly id: TextId
  readonly key: string
  readonly word: string
  readonly count: number
}

/** By what two words are the same: capitals, spaces and signs around them make no other word. */
export const wordKey = (word: string): string => {
  const plain = word.trim().replace(/\s+/g, ' ').toLowerCase()
  return plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || plain
}

/** What the facilitator took off the screens: the word, whoever says it, now or later. [ALL-10] */
export const hiddenWords = (ids: readonly string[], tables: readonly Pick<PlayedTable, 'texts'>[]): HiddenWords => {
  const hidden = new Map<string, string>()
  for (const id of ids) {
    for (const { texts } of tables) {
      const word = texts(id as TextId)
      if (word !== undefined) hidden.set(wordKey(word), id)
    }
  }
  return hidden
}

/** All words of all tables, most said first; of equal ones the order says nothing about who said them. [ALL-2] */
export const countWords = (tables: readonly PlayedTable[]): readonly CountedWord[] => {
  const counted = new Map<string, { id: TextId; key: string; word: string; count: number }>()
  for (const { state, texts } of tables) {
    for (const id of Object.values(state.home.words)) {
      const word = texts(id)
      // What was erased is no word any more.
      if (word === undefined) continue
      const key = wordKey(word)
      const known = counted.get(key)
      if (!known) counted.set(key, { id, key, word: word.trim(), count: 1 })
      else {
        known.count += 1
        if (id < known.id) known.id = id
      }
    }
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}
