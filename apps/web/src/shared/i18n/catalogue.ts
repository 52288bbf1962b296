/**
 * Texts of the interface. A catalogue is one object per language beside the screens that use it;
 * Dutch is the source and English must have the same keys with the same parameters, or tsc fails.
 */
export type TextLanguage = 'nl' | 'en'

/** The shape of a Dutch catalogue, with its literal texts widened. */
export type TextsLike<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer A) => string
      ? (...values: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : TextsLike<T[K]>
}

export interface Catalogue<T> {
  readonly nl: T
  readonly en: T
}

export const catalogue = <T>(nl: T, en: TextsLike<T>): Catalogue<TextsLike<T>> => ({
  nl: nl as TextsLike<T>,
  en,
})

const rules = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

/** `plural('nl', n, 'stoel', 'stoelen')` gives the word that fits the number. */
export const plural = (language: TextLanguage, count: number, one: string, other: string) =>
  rules[language].select(count) === 'one' ? one : other

/** `list('nl', ['BM', 'CISO', 'IT'])` gives "BM, CISO en IT". */
export const list = (language: TextLanguage, parts: readonly string[]) => {
  const last = parts.at(-1)
  if (last === undefined) return ''
  const rest = parts.slice(0, -1)
  return rest.length === 0 ? last : `${rest.join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`
}
