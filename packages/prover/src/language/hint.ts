import { type Atlas, type Finding, fill, type Language, type Place, type Value } from '@natte-meren/scenario'
import { type HintCode, hintMessages } from './hintMessages.ts'

/** Something for an editor to look at. Unlike other findings it never makes anything fail. */
export type Hint = Omit<Finding, 'code' | 'severity'> & {
  readonly code: HintCode
  readonly severity: 'hint'
  /** The text by its ids and fields (`outage.injects.first-report.body`); `exceptions` for one about an exception. */
  readonly text: string
  /** The language of that text. */
  readonly in: Language | null
}

/** What a hint is about, without words or line numbers. */
export interface HintAbout {
  readonly code: HintCode
  readonly place: Place
  readonly values: Readonly<Record<string, Value>>
  readonly text: string
  readonly in: Language | null
}

export const toHint = (atlas: Atlas, { code, place, values, ...about }: HintAbout, language: Language): Hint => {
  const { message, hint } = hintMessages[code][language]
  return {
    file: place.file,
    ...atlas.position(place),
    code,
    message: fill(message, values, language),
    hint: fill(hint, values, language),
    severity: 'hint',
    ...about,
  }
}
