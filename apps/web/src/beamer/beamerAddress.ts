import type { TextLanguage } from '../shared/i18n/catalogue.ts'

/**
 * The fragment of the beamer's page: "#<key>" or "#<key>&taal=en". It stays in the address, because a
 * projector's browser is reloaded by hand; the key opens nothing but this screen.
 */
export const readBeamerAddress = (fragment: string): { key: string | null; language: TextLanguage } => {
  const [key = '', ...rest] = fragment.replace(/^#/, '').split('&')
  return { key: key === '' ? null : key, language: rest.includes('taal=en') ? 'en' : 'nl' }
}
