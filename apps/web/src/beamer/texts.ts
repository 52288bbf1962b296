import { catalogue } from '../shared/i18n/catalogue.ts'

export const beamerShellTexts = catalogue(
  {
    title: 'Zaalscherm · Natte Meren',
    noKey: 'Dit zaalscherm heeft een link nodig.',
    unknown: 'Deze link opent geen zaalscherm meer.',
    closed: 'Het zaalscherm kan nu niet openen.',
    remedy: 'Open het zaalscherm opnieuw vanuit de regiekamer.',
    loading: 'Het zaalscherm opent.',
    fullScreen: 'Volledig scherm',
  },
  {
    title: 'Beamer · Natte Meren',
    noKey: 'This screen needs a link.',
    unknown: 'This link no longer opens a beamer screen.',
    closed: 'The beamer screen cannot open now.',
    remedy: 'Open it again from the control room.',
    loading: 'The beamer screen is opening.',
    fullScreen: 'Full screen',
  },
)
