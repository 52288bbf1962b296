import { quotedIn } from './pieces.ts'
import type { Reading } from './remark.ts'

/** People who talk or post say *je*; what the game writes, and what is written to the town, says *u*. */
const talk = new Set(['social', 'call'])

/** *Je* where the game says *u*. What people in the story say to each other stays theirs. */
export const familiarWords: Reading = ({ text, language, voice }) => {
  if (language !== 'nl' || (voice !== null && talk.has(voice))) return []
  const quoted = quotedIn(text)
  return [...text.matchAll(/(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/giu)]
    .filter(({ index }) => !quoted(index))
    .map(({ 0: words, index }) => ({ code: 'language/familiar', start: index, words, values: { word: words } }))
}
