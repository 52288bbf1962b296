import type { Words } from './messages/message.ts'

/** Everything in a scenario that has an id. */
const entityKinds = [
  'edition',
  'indicator',
  'flag',
  'goal',
  'role',
  'fact',
  'duty',
  'question',
  'outcome',
  'term',
  'image',
  'phase',
  'inject',
  'decision',
  'option',
] as const
export type EntityKind = (typeof entityKinds)[number]

/** What authors call them, in a sentence. */
export const entityWords: Readonly<Record<EntityKind, Words>> = {
  edition: { nl: 'editie', en: 'edition' },
  indicator: { nl: 'indicator', en: 'indicator' },
  flag: { nl: 'vlag', en: 'flag' },
  goal: { nl: 'leerdoel', en: 'goal' },
  role: { nl: 'rol', en: 'role' },
  fact: { nl: 'feit', en: 'fact' },
  duty: { nl: 'plicht', en: 'duty' },
  question: { nl: 'vraag', en: 'question' },
  outcome: { nl: 'afloop', en: 'outcome' },
  term: { nl: 'begrip', en: 'term' },
  image: { nl: 'plaatje', en: 'image' },
  phase: { nl: 'fase', en: 'phase' },
  inject: { nl: 'bericht', en: 'inject' },
  decision: { nl: 'besluit', en: 'decision' },
  option: { nl: 'optie', en: 'option' },
}
