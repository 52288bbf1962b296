import type { Message } from './message.ts'

/** Fields that are missing, unknown, or filled with something else than expected. */
export const schemaMessages = {
  'schema/missing-field': {
    severity: 'error',
    nl: {
      message: 'Hier ontbreekt het veld “{{field}}”.',
      hint: 'Voeg toe, bijvoorbeeld: {{example}}',
    },
    en: {
      message: 'The field “{{field}}” is missing here.',
      hint: 'Add it, for example: {{example}}',
    },
  },
  'schema/unknown-field': {
    severity: 'error',
    nl: { message: 'Het veld “{{field}}” bestaat hier niet.', hint: '{{advice}} Hier mogen staan: {{known}}.' },
    en: { message: 'The field “{{field}}” does not exist here.', hint: '{{advice}} Allowed here: {{known}}.' },
  },
  'schema/wrong-type': {
    severity: 'error',
    nl: { message: 'Verwacht: {{expected}}; hier staat {{found}}.', hint: '{{advice}}' },
    en: { message: 'Expected: {{expected}}; here stands {{found}}.', hint: '{{advice}}' },
  },
  'schema/wrong-value': {
    severity: 'error',
    nl: {
      message: 'Verwacht: {{expected}}; hier staat {{found}}.',
      hint: '{{advice}} Kies een van de genoemde mogelijkheden, precies zo geschreven.',
    },
    en: {
      message: 'Expected: {{expected}}; here stands {{found}}.',
      hint: '{{advice}} Choose one of these, written exactly so.',
    },
  },
  'schema/bad-id': {
    severity: 'error',
    nl: {
      message: 'Verwacht: een id van kleine letters, cijfers en streepjes; hier staat “{{found}}”.',
      hint: 'Begin met een letter en gebruik hoogstens 60 tekens, bijvoorbeeld “{{example}}”.',
    },
    en: {
      message: 'Expected: an id of small letters, digits and hyphens; here stands “{{found}}”.',
      hint: 'Begin with a letter and use at most 60 characters, for example “{{example}}”.',
    },
  },
  'schema/bad-format': {
    severity: 'error',
    nl: {
      message: 'Verwacht: {{expected}}; hier staat “{{found}}”.',
      hint: 'Schrijf het zoals “{{example}}”.',
    },
    en: {
      message: 'Expected: {{expected}}; here stands “{{found}}”.',
      hint: 'Write it like “{{example}}”.',
    },
  },
  'schema/empty-text': {
    severity: 'error',
    nl: { message: 'Verwacht: tekst; hier staat niets.', hint: 'Vul de tekst in, of haal de regel weg.' },
    en: { message: 'Expected: text; here stands nothing.', hint: 'Fill in the text, or take out the line.' },
  },
  'schema/too-few': {
    severity: 'error',
    nl: {
      message: 'Verwacht: minstens {{minimum}} in deze lijst; hier staan er {{found}}.',
      hint: 'Vul de lijst aan.',
    },
    en: { message: 'Expected: at least {{minimum}} in this list; here are {{found}}.', hint: 'Add to the list.' },
  },
  'schema/too-many': {
    severity: 'error',
    nl: {
      message: 'Verwacht: hoogstens {{maximum}} in deze lijst; hier staan er {{found}}.',
      hint: 'Maak de lijst korter.',
    },
    en: { message: 'Expected: at most {{maximum}} in this list; here are {{found}}.', hint: 'Make the list shorter.' },
  },
  'schema/out-of-range': {
    severity: 'error',
    nl: { message: 'Verwacht: een getal {{range}}; hier staat {{found}}.', hint: 'Kies een getal {{range}}.' },
    en: { message: 'Expected: a number {{range}}; here stands {{found}}.', hint: 'Choose a number {{range}}.' },
  },
  'schema/one-condition': {
    severity: 'error',
    nl: {
      message: 'Verwacht: precies één voorwaarde; hier staan er {{found}}.',
      hint: 'Zet meer voorwaarden samen onder “all” (allemaal waar) of “any” (minstens één waar): all: [{ flag: a }, { flag: b }].',
    },
    en: {
      message: 'Expected: exactly one condition; here are {{found}}.',
      hint: 'Put several conditions under “all” (all hold) or “any” (at least one holds): all: [{ flag: a }, { flag: b }].',
    },
  },
  'schema/invalid': {
    severity: 'error',
    nl: { message: 'Dit klopt niet: {{what}}.', hint: 'Kijk in docs/authoring.md hoe dit veld eruitziet.' },
    en: { message: 'This is not right: {{what}}.', hint: 'See docs/authoring.md for the shape of this field.' },
  },
} as const satisfies Record<string, Message>
