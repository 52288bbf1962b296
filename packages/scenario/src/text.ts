import { z } from 'zod'

/** Languages a scenario can be written in; the first is the source. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** A text in the source language (`nl`) and, once translated, in English. */
export const localised = z
  .strictObject({
    nl: z.string().trim().min(1),
    en: z.string().trim().min(1).optional(),
  })
  .meta({ id: 'Text' })
export type Localised = z.infer<typeof localised>

/** Id of a thing in a scenario: small letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'id')
  .max(60)
  .meta({ id: 'Id' })

/** The text in a language, or in the source language where no translation exists yet. */
export const inLanguage = (text: Localised, language: Language): string => text[language] ?? text.nl

/** A text's languages, each with its words. */
export const wordings = (text: Localised): (readonly [Language, string])[] =>
  languages.flatMap((language) => {
    const words = text[language]
    return words === undefined ? [] : [[language, words] as const]
  })

/** The same made of the text in each of its languages. */
export const inEachLanguage = ({ nl, en }: Localised, make: (text: string) => string): Localised =>
  en === undefined ? { nl: make(nl) } : { nl: make(nl), en: make(en) }
