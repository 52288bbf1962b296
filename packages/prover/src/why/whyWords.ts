import type { Game, TableState } from '@natte-meren/engine'
import { type Language, showMoment } from '@natte-meren/scenario'
import { clauseWords } from './clauseWords.ts'
import type { Obstacle, Release, Why } from './why.ts'

interface Asked {
  readonly game: Game
  readonly lang: Language
}

const pick = (lang: Language, nl: string, en: string): string => (lang === 'nl' ? nl : en)

const obstacleLine = ({ game, lang }: Asked, state: TableState, { clause, wanted, once }: Obstacle): string => {
  const { asks, was } = clauseWords(game, state, clause, lang)
  const need = wanted ? pick(lang, 'nodig', 'needed') : pick(lang, 'mocht niet', 'must not be')
  const before = once ? pick(lang, ' (eerder in de fase klopte dit wel)', ' (earlier in the phase this was so)') : ''
  return `- ${need}: ${asks}; ${was}${before}`
}

const releaseLines = (asked: Asked, state: TableState, release: Release, indent = ''): string[] => [
  ...release.obstacles.map((obstacle) => indent + obstacleLine(asked, state, obstacle)),
  ...release.either.flatMap((parts) => [
    `${indent}- ${pick(asked.lang, 'een van deze was genoeg geweest:', 'one of these would have been enough:')}`,
    ...parts.flatMap((part) => releaseLines(asked, state, part, `${indent}  `)),
  ]),
]

const momentWords = (lang: Language, at: Extract<Why, { verdict: 'moment' }>['at']): string => {
  if (at === 'effect') return pick(lang, 'na het besluit van de fase', 'after the decision of the phase')
  if ('story' in at) return pick(lang, `op ${showMoment(at.story)}`, `at ${showMoment(at.story)}`)
  const seconds = Math.round(at.after / 1000)
  return pick(lang, `na ${seconds} seconden spelen in de fase`, `after ${seconds} seconds of play in the phase`)
}

/** Why a message arrived in a run or did not, in plain sentences. */
export const whyWords = (game: Game, inject: string, answer: Why, lang: Language): string[] => {
  switch (answer.verdict) {
    case 'arrived': {
      const at = showMoment(answer.story)
      const hand = answer.byHand ? pick(lang, ', met de hand gestuurd', ', sent by hand') : ''
      return [pick(lang, `“${inject}” kwam aan op ${at}${hand}.`, `“${inject}” arrived at ${at}${hand}.`)]
    }
    case 'unknown':
      return [pick(lang, `Dit scenario kent geen bericht “${inject}”.`, `This scenario has no message “${inject}”.`)]
    case 'other-edition':
      return [pick(lang, `“${inject}” hoort niet bij deze versie.`, `“${inject}” is not part of this edition.`)]
    case 'left-out':
      return [pick(lang, 'De spelleider sloeg het over.', 'The facilitator left it out.')]
    case 'held':
      return [
        pick(
          lang,
          'Het werd teruggenomen bij een stap terug, en daarna niet met de hand gestuurd.',
          'It was undone by a step back, and not sent by hand afterwards.',
        ),
      ]
    case 'not-sent':
      return [
        pick(
          lang,
          'De voorwaarde klopte, maar het werd niet gestuurd voordat de fase voorbij was.',
          'Its condition held, but it was not sent before the phase was over.',
        ),
      ]
    case 'phase':
      return [pick(lang, `De fase “${answer.phase}” begon niet.`, `The phase “${answer.phase}” never opened.`)]
    case 'chance':
      return [
        pick(
          lang,
          `Het lot viel op ${answer.drawn}; het komt bij een getal onder ${answer.chance}.`,
          `The draw was ${answer.drawn}; it comes with a number below ${answer.chance}.`,
        ),
      ]
    case 'moment':
      return [
        pick(
          lang,
          `Het komt ${momentWords(lang, answer.at)}; zo lang duurde de fase niet.`,
          `It comes ${momentWords(lang, answer.at)}; the phase did not last that long.`,
        ),
      ]
    case 'condition':
      return [
        pick(lang, `“${inject}” kwam niet aan. Dit hield het tegen:`, `“${inject}” did not arrive. This held it back:`),
        ...releaseWords(game, answer.state, answer.release, lang),
      ]
  }
}

/** What would have released something, a line for each clause. */
export const releaseWords = (game: Game, state: TableState, release: Release, lang: Language): string[] =>
  releaseLines({ game, lang }, state, release)
