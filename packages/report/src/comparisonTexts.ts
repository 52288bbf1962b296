import type { Language } from '@natte-meren/protocol'

interface ComparisonTexts {
  readonly kinds: Readonly<Record<'decision' | 'dissent' | 'fact' | 'text', string>>
  readonly all: string
  readonly exercise: (number: number) => string
  readonly columns: readonly string[]
}

export const comparisonTexts: Readonly<Record<Language, ComparisonTexts>> = {
  nl: {
    kinds: {
      decision: 'besluit: tafels met deze keuze',
      dissent: 'besluit: dacht er anders over',
      fact: 'feit: op tijd bekend bij wie besloot',
      text: 'tekst: leestijd in het midden (seconden)',
    },
    all: 'alle oefeningen',
    exercise: (number) => `oefening ${number}`,
    columns: ['Scenario', 'Soort', 'Wat', 'Waarbij', 'Oefening', 'Maand', 'Versie', 'Tafels', 'Aantal', 'Van'],
  },
  en: {
    kinds: {
      decision: 'decision: tables with this choice',
      dissent: 'decision: saw it differently',
      fact: 'fact: known in time to who decided',
      text: 'text: middle reading time (seconds)',
    },
    all: 'all exercises',
    exercise: (number) => `exercise ${number}`,
    columns: ['Scenario', 'Kind', 'What', 'With', 'Exercise', 'Month', 'Edition', 'Tables', 'Number', 'Of'],
  },
}
