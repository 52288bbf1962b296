/** A piece of a text, and where in the text it begins. */
export interface Piece {
  readonly text: string
  readonly start: number
}

/** A full stop with a capital after it, a colon (a reader breathes there), or a new line. */
const betweenSentences = /(?<=[.!?…][’”)]*)\s+(?=[‘“(]*[\p{Lu}\p{N}])|(?<=:)\s+|\s*\n\s*/gu

const split = ({ text, start }: Piece, between: RegExp): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const gap of text.matchAll(between)) {
    pieces.push({ text: text.slice(from, gap.index), start: start + from })
    from = gap.index + gap[0].length
  }
  pieces.push({ text: text.slice(from), start: start + from })
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
}

export const sentencesOf = (text: string): Piece[] => split({ text, start: 0 }, betweenSentences)

/** Words with a letter or digit in them, without the signs around them. */
export const wordsOf = ({ text, start }: Piece): Piece[] =>
  [...text.matchAll(/[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu)].map((found) => ({
    text: found[0],
    start: start + found.index,
  }))

/** Parts of a sentence that could each have a verb of their own. */
export const clausesOf = (sentence: Piece, joints: string): Piece[] =>
  split(sentence, new RegExp(String.raw`[,;:–—()‘’“”]+|(?<!\p{L})(?:${joints})(?!\p{L})`, 'giu'))

/** Where people of the story are quoted, between curly quotes. */
export const quotedIn = (text: string): ((index: number) => boolean) => {
  const quotes = [...text.matchAll(/‘[^‘]*?’(?!\p{L})|“[^“]*?”/gu)]
  return (index) => quotes.some((quote) => index > quote.index && index < quote.index + quote[0].length)
}
