import type { Page } from '@playwright/test'
import { type Box, type Drawn, drawnOn, type Piece } from './pieces.ts'

/** Height of the picture in which 40 px is the smallest, wherever it is projected. */
const designHeight = 1080
const smallest = 40
/** The beamer's own: in a lit room 4.5 is left of it (the game's visual direction, light and dark). */
const leastContrast = 12

const tooSmall = ({ pieces, frame }: Drawn): string[] => {
  const scale = (frame.bottom - frame.top) / designHeight
  return pieces
    .filter(({ size, sample }) => !sample && size < smallest * scale - 0.05)
    .map(({ size, text }) => `${Math.round(size / scale)}px: ${text}`)
}

/** The letters themselves, whose line may be set tight. */
const lettersOf = ({ box, size }: Piece): Box => {
  const middle = (box.top + box.bottom) / 2
  return { left: box.left, right: box.right, top: middle - size * 0.36, bottom: middle + size * 0.36 }
}

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1

const cutOff = ({ pieces, frame, strip, scrolls }: Drawn): string[] => [
  ...(scrolls ? ['the page scrolls'] : []),
  ...pieces.flatMap((piece) => {
    const letters = lettersOf(piece)
    // The gauge has its numbers twice, one of them under water.
    const edges = piece.inDrawing ? [] : piece.edges
    return [
      ...(within(letters, frame) ? [] : [`outside the picture: ${piece.text}`]),
      ...(piece.inScene && letters.bottom > strip ? [`over the strip: ${piece.text}`] : []),
      ...(piece.covered ? [`covered: ${piece.text}`] : []),
      ...(edges.every((edge) => within(letters, edge)) ? [] : [`cut off: ${piece.text}`]),
    ]
  }),
]

const overOneAnother = ({ pieces, plates }: Drawn): string[] => {
  const words = pieces.filter(({ inDrawing }) => !inDrawing)
  return words.flatMap((one, index) => [
    ...words
      .slice(index + 1)
      .filter((other) => other.element !== one.element && meets(lettersOf(one), lettersOf(other)))
      .map((other) => `over one another: ${one.text} / ${other.text}`),
    ...plates.filter((plate) => meets(lettersOf(one), plate)).map(() => `over a picture: ${one.text}`),
  ])
}

/** Relative luminance as WCAG counts it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const faint = ({ pieces }: Drawn): string[] =>
  pieces.flatMap(({ ink, ground, text }) => {
    const [darker = 0, lighter = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b)
    const ratio = (lighter + 0.05) / (darker + 0.05)
    return ratio < leastContrast ? [`contrast ${ratio.toFixed(1)}: ${text}`] : []
  })

/** What a clamp leaves away is not drawn. */
const isDrawn = ({ box, clamped }: Piece): boolean => clamped === null || box.bottom <= clamped.bottom + 6

/** What keeps the back row from reading what stands on the beamer now. */
export const faultsOfBeamer = async (page: Page): Promise<string[]> => {
  const all = await drawnOn(page)
  const drawn = { ...all, pieces: all.pieces.filter(isDrawn) }
  return [...new Set([tooSmall, cutOff, overOneAnother, faint].flatMap((look) => look(drawn)))]
}
