import type { Message } from './message.ts'

/** Editions: their days, their phases, their acts. */
export const editionMessages = {
  'scenario/bad-date': {
    severity: 'error',
    nl: {
      message: 'Verwacht: een dag en tijd die bestaan; hier staat “{{found}}”.',
      hint: 'Kijk de maand, de dag en de tijd na, bijvoorbeeld “{{example}}”.',
    },
    en: {
      message: 'Expected: a day and time that exist; here stands “{{found}}”.',
      hint: 'Check month, day and time, for example “{{example}}”.',
    },
  },
  'edition/phase-twice': {
    severity: 'error',
    nl: {
      message: 'De fase “{{phase}}” staat twee keer in de editie “{{edition}}”.',
      hint: 'Een fase speelt één keer. Haal de tweede weg, of maak een nieuwe fase.',
    },
    en: {
      message: 'The phase “{{phase}}” stands twice in the edition “{{edition}}”.',
      hint: 'A phase plays once. Take out the second, or make a new phase.',
    },
  },
  'edition/too-long': {
    severity: 'warning',
    nl: {
      message: 'De fasen van de editie “{{edition}}” duren samen {{sum}} minuten; gepland zijn er {{minutes}}.',
      hint: 'Maak fasen korter, haal er één uit, of verhoog “minutes” van de editie.',
    },
    en: {
      message: 'The phases of the edition “{{edition}}” take {{sum}} minutes together; {{minutes}} are planned.',
      hint: 'Shorten phases, take one out, or raise “minutes” of the edition.',
    },
  },
  'act/late-start': {
    severity: 'error',
    nl: {
      message: 'Het eerste deel van de editie “{{edition}}” begint pas met de fase “{{phase}}”.',
      hint: 'Laat het beginnen met de eerste fase (from: {{first}}), of zet er nog een deel voor.',
    },
    en: {
      message: 'The first act of the edition “{{edition}}” only begins with the phase “{{phase}}”.',
      hint: 'Let it begin with the first phase (from: {{first}}), or put another act before it.',
    },
  },
  'act/other-edition': {
    severity: 'error',
    nl: {
      message: 'De editie “{{edition}}” speelt de fase “{{phase}}” niet: daar kan geen deel mee beginnen.',
      hint: 'Kies een fase van deze editie, of zet de fase in “phases”.',
    },
    en: {
      message: 'The edition “{{edition}}” does not play the phase “{{phase}}”: no act can begin with it.',
      hint: 'Choose a phase of this edition, or put the phase in “phases”.',
    },
  },
  'act/out-of-order': {
    severity: 'error',
    nl: {
      message: 'Het deel dat met de fase “{{phase}}” begint, staat niet in de volgorde van de editie “{{edition}}”.',
      hint: 'Zet de delen in de volgorde van “phases”, en laat met elke fase hoogstens één deel beginnen.',
    },
    en: {
      message: 'The act that begins with the phase “{{phase}}” is not in the order of the edition “{{edition}}”.',
      hint: 'Put the acts in the order of “phases”, and let at most one act begin with each phase.',
    },
  },
  'phase/no-edition': {
    severity: 'warning',
    nl: {
      message: 'De fase “{{phase}}” speelt in geen enkele editie.',
      hint: 'Noem de fase in scenario.yaml onder “editions”, of haal het bestand weg.',
    },
    en: {
      message: 'The phase “{{phase}}” plays in no edition.',
      hint: 'Name the phase in scenario.yaml under “editions”, or remove the file.',
    },
  },
  'phase/ends-before-start': {
    severity: 'error',
    nl: {
      message: 'Verwacht: een einde na het begin ({{from}}); hier staat {{to}}.',
      hint: 'Zet “to” later dan “from”.',
    },
    en: {
      message: 'Expected: an end after the start ({{from}}); here stands {{to}}.',
      hint: 'Make “to” later than “from”.',
    },
  },
  'phase/time-backwards': {
    severity: 'error',
    nl: {
      message:
        'Het verhaal loopt terug: in de editie “{{edition}}” eindigt de fase “{{before}}” op {{to}}, en deze begint op {{from}}.',
      hint: 'Laat deze fase op of na {{to}} beginnen, of verander de volgorde in de editie.',
    },
    en: {
      message:
        'The story runs backwards: in the edition “{{edition}}” the phase “{{before}}” ends at {{to}}, and this one starts at {{from}}.',
      hint: 'Let this phase start at or after {{to}}, or change the order in the edition.',
    },
  },
} as const satisfies Record<string, Message>
