import type { Game } from '@natte-meren/engine'
import type { Language, ImageView, MeasureMoment, TextId } from '@natte-meren/protocol'
import { inLanguage, type Localised } from '@natte-meren/scenario'

/** Player texts by id; an erased one reads as an ellipsis. */
export type Texts = (id: TextId) => string | undefined

/** Words that are taken off the screens, each with the id by which that was done. */
export type HiddenWords = ReadonlyMap<string, string>

/** What a projection needs besides the state, from the host. */
export interface TableContext {
  readonly texts: Texts
  /** Six digits of the table, and how many tables the exercise has. */
  readonly code: string
  readonly tables: number
  /** Key of a seat's take-home page; null while there is none. */
  readonly takeHomeKey: (seat: string) => string | null
  /** Day of the exercise, "2026-11-24". */
  readonly day: string
  /** Words that the facilitator took off the screens: the same object as long as they are the same. */
  readonly hiddenWords?: () => HiddenWords
  /** Questions of the measure that a seat can answer now; nothing is asked where it is left out. */
  readonly measure?: (seat: string) => MeasureMoment | null
  /** Of a fast rehearsal: how fast play runs, and the server's own time for a moment of it [ms]. */
  readonly pace?: Pace
}

export interface Pace {
  readonly rate: number
  readonly realTime: (at: number) => number
}

/** What every slice is projected with: the game, and the language of the viewer. */
export interface Lens {
  readonly game: Game
  readonly language: Language
  readonly say: (text: Localised) => string
}

const lenses = new WeakMap<Game, Map<Language, Lens>>()

/** The lens of a game and a language: the same one each time. */
export const lensOf = (game: Game, language: Language): Lens => {
  const known = lenses.get(game) ?? new Map<Language, Lens>()
  lenses.set(game, known)
  const lens = known.get(language) ?? { game, language, say: (text: Localised) => inLanguage(text, language) }
  known.set(language, lens)
  return lens
}

/** An image of the scenario, by its id there: the file and the words of the viewer’s language. */
export const imageOf = ({ game, say }: Lens, id: string | undefined): ImageView | null => {
  const image = id === undefined ? undefined : game.images.get(id)
  return image ? { key: say(image.key), alt: say(image.alt) } : null
}

/** The text, or an ellipsis when it was erased. */
export const read = (texts: Texts, id: TextId): string => texts(id) ?? '…'
export const readOrNull = (texts: Texts, id: TextId | null): string | null => (id === null ? null : read(texts, id))

const split = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')

/** Paragraphs, which a scenario separates by an empty line. */
export const paragraphs = (text: string): string[] =>
  text.includes('\n') ? split(text) : [text.trim()].filter(Boolean)

/** A record of things by id, from a list. */
export const byId = <T extends { id: string }>(things: readonly T[]): Record<string, T> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]))
