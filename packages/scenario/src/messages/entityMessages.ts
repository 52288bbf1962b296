import type { EntityKind } from '../entity.ts'
import type { Message } from './message.ts'

const unknown = {
  severity: 'error',
  nl: {
    message: 'Verwacht: de id van een {{kind}} uit dit scenario; hier staat “{{id}}”.',
    hint: '{{advice}} Wat er is: {{known}}.',
  },
  en: {
    message: 'Expected: the id of a {{kind}} of this scenario; here stands “{{id}}”.',
    hint: '{{advice}} What there is: {{known}}.',
  },
} as const satisfies Message

/** Kinds that other parts of a scenario refer to. */
const referredKinds = [
  'edition',
  'indicator',
  'flag',
  'goal',
  'role',
  'fact',
  'duty',
  'image',
  'phase',
  'inject',
  'decision',
  'option',
  'outcome',
  'question',
] as const satisfies readonly EntityKind[]
export type ReferredKind = (typeof referredKinds)[number]

const unknownReferences = Object.fromEntries(
  referredKinds.map((kind) => [`reference/unknown-${kind}`, unknown]),
) as Readonly<Record<`reference/unknown-${ReferredKind}`, typeof unknown>>

/** Ids, what refers to them, and the cast: roles, flags, indicators, goals. */
export const entityMessages = {
  ...unknownReferences,
  'id/duplicate': {
    severity: 'error',
    nl: {
      message: 'De id “{{id}}” is al in gebruik voor een {{kind}} ({{first}}).',
      hint: 'Geef deze een eigen id en pas aan wat ernaar verwijst.',
    },
    en: {
      message: 'The id “{{id}}” is already in use for: {{kind}} ({{first}}).',
      hint: 'Give this one an id of its own and mend what refers to it.',
    },
  },
  'role/duplicate-code': {
    severity: 'warning',
    nl: {
      message: 'De letters “{{plate}}” staan al op het bordje van de rol “{{other}}”.',
      hint: 'Geef elke rol eigen letters in “code”.',
    },
    en: {
      message: 'The letters “{{plate}}” are already on the plate of the role “{{other}}”.',
      hint: 'Give every role letters of its own in “code”.',
    },
  },
  'role/cover-cycle': {
    severity: 'error',
    nl: {
      message: 'De vervanging loopt rond: {{cycle}}.',
      hint: 'Laat “covered_by” van één van deze rollen weg, of wijs een rol buiten de kring aan.',
    },
    en: {
      message: 'The cover goes round in a circle: {{cycle}}.',
      hint: 'Leave out “covered_by” of one of these roles, or name a role outside the circle.',
    },
  },
  'role/deputy-cycle': {
    severity: 'error',
    nl: {
      message: 'De loco’s lopen rond: {{cycle}}.',
      hint: 'Laat “deputy” van één van deze rollen weg: iemand is de laatste die besluit.',
    },
    en: {
      message: 'The deputies go round in a circle: {{cycle}}.',
      hint: 'Leave out “deputy” of one of these roles: somebody is the last who decides.',
    },
  },
  'role/not-covered': {
    severity: 'error',
    nl: {
      message: 'De rol “{{role}}” speelt alleen aan grotere tafels, en verder krijgt niemand die berichten.',
      hint: 'Voeg toe: covered_by: {{example}}',
    },
    en: {
      message: 'The role “{{role}}” only plays at larger tables, but nobody else gets its messages.',
      hint: 'Add: covered_by: {{example}}',
    },
  },
  'role/no-deputy': {
    severity: 'warning',
    nl: {
      message: 'De rol “{{role}}” neemt besluiten, maar heeft geen loco.',
      hint: 'Voeg toe wie besluit als die stoel leeg is: deputy: {{example}}',
    },
    en: {
      message: 'The role “{{role}}” takes decisions but has no deputy.',
      hint: 'Add who decides when that seat is empty: deputy: {{example}}',
    },
  },
  'role/no-secret': {
    severity: 'warning',
    nl: {
      message: 'De rol “{{role}}” krijgt geen enkel eigen bericht en houdt geen feit.',
      hint: 'Stuur minstens één bericht alleen naar deze rol; anders heeft die speler niets te vertellen.',
    },
    en: {
      message: 'The role “{{role}}” gets no message of its own and holds no fact.',
      hint: 'Send at least one message to this role alone; otherwise that player has nothing to tell.',
    },
  },
  'flag/unused': {
    severity: 'warning',
    nl: {
      message: 'De vlag “{{flag}}” wordt nergens gezet en nergens gelezen.',
      hint: 'Haal de vlag weg, of gebruik haar in “set” en in een voorwaarde.',
    },
    en: {
      message: 'The flag “{{flag}}” is set nowhere and read nowhere.',
      hint: 'Take the flag out, or use it in “set” and in a condition.',
    },
  },
  'flag/never-set': {
    severity: 'warning',
    nl: {
      message: 'De vlag “{{flag}}” wordt wel gelezen, maar niets zet haar.',
      hint: 'Zet de vlag bij een optie, een bericht of een gemiste plicht: set: [{{flag}}]',
    },
    en: {
      message: 'The flag “{{flag}}” is read, but nothing sets it.',
      hint: 'Set the flag in an option, an inject or a missed duty: set: [{{flag}}]',
    },
  },
  'flag/never-read': {
    severity: 'warning',
    nl: {
      message: 'De vlag “{{flag}}” wordt gezet, maar geen voorwaarde leest haar.',
      hint: 'Gebruik de vlag in een voorwaarde (when: { flag: {{flag}} }), of haal haar weg.',
    },
    en: {
      message: 'The flag “{{flag}}” is set, but no condition reads it.',
      hint: 'Use the flag in a condition (when: { flag: {{flag}} }), or take it out.',
    },
  },
  'indicator/bad-range': {
    severity: 'error',
    nl: {
      message: 'Verwacht: min kleiner dan max; hier is min {{min}} en max {{max}}.',
      hint: 'Pas “min” of “max” aan, bijvoorbeeld min: 0 en max: 10.',
    },
    en: {
      message: 'Expected: min smaller than max; here min is {{min}} and max is {{max}}.',
      hint: 'Change “min” or “max”, for example min: 0 and max: 10.',
    },
  },
  'indicator/start-outside': {
    severity: 'error',
    nl: {
      message: 'Verwacht: een begin van {{min}} tot en met {{max}}; hier staat {{start}}.',
      hint: 'Pas “start” aan, of maak het bereik groter.',
    },
    en: {
      message: 'Expected: a start from {{min}} to {{max}}; here stands {{start}}.',
      hint: 'Change “start”, or widen the range.',
    },
  },
  'indicator/unmoved': {
    severity: 'warning',
    nl: {
      message: 'Niets in het verhaal verandert de indicator “{{indicator}}”.',
      hint: 'Laat minstens één optie hem veranderen, of haal hem weg.',
    },
    en: {
      message: 'Nothing in the story changes the indicator “{{indicator}}”.',
      hint: 'Let at least one option change it, or take it out.',
    },
  },
  'goal/unused': {
    severity: 'warning',
    nl: {
      message: 'Geen enkele fase werkt aan het leerdoel “{{goal}}”.',
      hint: 'Noem het in een fase (goals: [{{goal}}]), of haal het weg.',
    },
    en: {
      message: 'No phase works on the goal “{{goal}}”.',
      hint: 'Name it in a phase (goals: [{{goal}}]), or take it out.',
    },
  },
} as const satisfies Record<string, Message>
