import type { Language } from '@natte-meren/protocol'
import type { ReportTexts } from './reportTexts.ts'
import { enTexts } from './reportTextsEn.ts'
import { nlTexts } from './reportTextsNl.ts'

export const textsIn: Readonly<Record<Language, ReportTexts>> = { nl: nlTexts, en: enTexts }

/** A day in words, "24 november 2026". */
export const dayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** A number as it is written in the language, with at most one decimal. */
export const inFigures = (value: number, language: Language): string =>
  value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1, useGrouping: false })
