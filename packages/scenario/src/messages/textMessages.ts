import type { Message } from './message.ts'

/** What players read: length, translation, abbreviations. */
export const textMessages = {
  'text/too-long': {
    severity: 'warning',
    nl: {
      message: '{{what}} telt {{words}} woorden in het {{language}}; hoogstens {{limit}} is de afspraak.',
      hint: 'Haal minstens {{over}} woorden weg: spelers lezen dit op een telefoon, terwijl de tafel wacht.',
    },
    en: {
      message: '{{what}} has {{words}} words in {{language}}; at most {{limit}} is the agreement.',
      hint: 'Take out at least {{over}} words: players read this on a phone while the table waits.',
    },
  },
  'text/abbreviation': {
    severity: 'warning',
    nl: {
      message: 'De afkorting “{{abbreviation}}” ({{language}}) staat niet in glossary.yaml.',
      hint: 'Schrijf het woord voluit, of leg de afkorting uit in glossary.yaml (term of also).',
    },
    en: {
      message: 'The abbreviation “{{abbreviation}}” ({{language}}) is not in glossary.yaml.',
      hint: 'Write the word in full, or explain the abbreviation in glossary.yaml (term or also).',
    },
  },
  'translation/missing': {
    severity: 'warning',
    nl: {
      message: 'Deze tekst heeft nog geen vertaling in het {{language}}: “{{text}}”.',
      hint: 'Voeg de regel “{{key}}: …” toe naast “nl”.',
    },
    en: {
      message: 'This text has no {{language}} translation yet: “{{text}}”.',
      hint: 'Add the line “{{key}}: …” next to “nl”.',
    },
  },
  'translation/no-source': {
    severity: 'error',
    nl: {
      message: 'Verwacht: “nl” als eerste taal; hier staat {{found}}.',
      hint: 'Schrijf: languages: [nl, en]. Nederlands is de bron van alle teksten.',
    },
    en: {
      message: 'Expected: “nl” as the first language; here stands {{found}}.',
      hint: 'Write: languages: [nl, en]. Dutch is the source of all texts.',
    },
  },
} as const satisfies Record<string, Message>
