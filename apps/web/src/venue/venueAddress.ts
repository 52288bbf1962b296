import type { TextLanguage } from '../shared/i18n/catalogue.ts'

/** "#<key>" or "#<key>&taal=en": what the QR code on the laptop brings along. */
export const readVenueAddress = (fragment: string): { key: string | null; language: TextLanguage | null } => {
  const [key = '', ...rest] = fragment.replace(/^#/, '').split('&')
  return { key: key === '' ? null : key, language: rest.includes('taal=en') ? 'en' : null }
}
