import type { Ground } from '@natte-meren/protocol'
import { catalogue } from '../../shared/i18n/catalogue.ts'

type Said<K extends Ground['kind']> = (ground: Extract<Ground, { kind: K }>) => string

interface GroundTexts {
  readonly decision: Said<'decision'>
  readonly undecided: Said<'undecided'>
  readonly message: Said<'message'>
  readonly duty: Said<'duty'>
  readonly fact: Said<'fact'>
  readonly late: Said<'late'>
}

const nl: GroundTexts = {
  decision: ({ title, option }) => `Bij ‘${title}’ koos uw tafel: ${option}.`,
  undecided: ({ title }) => `Bij ‘${title}’ viel aan uw tafel geen besluit.`,
  message: ({ subject }) => `Aan uw tafel kwam dit bericht: ${subject}.`,
  duty: ({ title, status }) =>
    ({
      running: `Aan het eind liep deze plicht nog: ${title}.`,
      met: `Deze plicht haalde uw tafel: ${title}.`,
      missed: `Voor deze plicht was uw tafel te laat: ${title}.`,
    })[status],
  fact: ({ sentence }) => `Dit kwam op tafel: ${sentence}`,
  late: ({ sentence, decision }) =>
    decision === null
      ? `Dit kwam niet op tafel: ${sentence}`
      : `Pas na het besluit bij ‘${decision}’ kwam op tafel: ${sentence}`,
}

const en: typeof nl = {
  decision: ({ title, option }) => `At ‘${title}’ your table chose: ${option}.`,
  undecided: ({ title }) => `At ‘${title}’ your table took no decision.`,
  message: ({ subject }) => `This message came to your table: ${subject}.`,
  duty: ({ title, status }) =>
    ({
      running: `At the end this duty was still running: ${title}.`,
      met: `Your table met this duty: ${title}.`,
      missed: `For this duty your table was too late: ${title}.`,
    })[status],
  fact: ({ sentence }) => `This came to the table: ${sentence}`,
  late: ({ sentence, decision }) =>
    decision === null
      ? `This did not come to the table: ${sentence}`
      : `Only after the decision at ‘${decision}’ this came to the table: ${sentence}`,
}

const groundTexts = catalogue(nl, en)

/** What at the player's own table a question goes back to, in a sentence. */
export const groundText = (ground: Ground, language: 'nl' | 'en'): string => {
  const say = groundTexts[language][ground.kind] as (ground: Ground) => string
  return say(ground).replace(/([.?!])\.$/, '$1')
}
