import { catalogue } from '../../../shared/i18n/catalogue.ts'

export const townTexts = catalogue(
  {
    title: 'Natte Meren nu',
    standing: (value: number, max: number, start: number) =>
      value === start
        ? `${value} van ${max}, gelijk aan het begin`
        : `${value} van ${max}, ${value > start ? 'hoger' : 'lager'} dan het begin (${start})`,
    why: 'Waardoor',
    up: 'omhoog',
    down: 'omlaag',
    changed: (name: string, change: number) => `${name}: ${change > 0 ? 'omhoog' : 'omlaag'}`,
    effects: 'Wat er verandert',
    noEffects: 'Nog geen verandering te zien. Gevolgen komen soms later.',
  },
  {
    title: 'Natte Meren now',
    standing: (value: number, max: number, start: number) =>
      value === start
        ? `${value} of ${max}, same as at the start`
        : `${value} of ${max}, ${value > start ? 'higher' : 'lower'} than at the start (${start})`,
    why: 'Why',
    up: 'up',
    down: 'down',
    changed: (name: string, change: number) => `${name}: ${change > 0 ? 'up' : 'down'}`,
    effects: 'What changes',
    noEffects: 'No change to be seen yet. Consequences sometimes come later.',
  },
)
