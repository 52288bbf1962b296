import type { Game, TableState } from '@natte-meren/engine'
import { clauseWords, type Obstacle, type Release, type Why, why as explain } from '@natte-meren/prover'
import { showMoment } from '@natte-meren/scenario'
import { loadPlayedLog } from './playedLog.ts'
import { choose, type CliLanguage, type ExitCode, type Output } from './speak.ts'

export interface WhyOptions {
  readonly json: boolean
  readonly lang: CliLanguage
}

interface Asked {
  readonly game: Game
  readonly lang: CliLanguage
  readonly inject: string
}

const obstacleLine = ({ game, lang }: Asked, state: TableState, { clause, wanted, once }: Obstacle): string => {
  const { asks, was } = clauseWords(game, state, clause, lang)
  const need = wanted ? choose(lang, 'nodig', 'needed') : choose(lang, 'mocht niet', 'must not be')
  const before = once ? choose(lang, ' (eerder in de fase klopte dit wel)', ' (earlier in the phase this was so)') : ''
  return `- ${need}: ${asks}; ${was}${before}`
}

const releaseLines = (asked: Asked, state: TableState, release: Release, indent = ''): string[] => [
  ...release.obstacles.map((obstacle) => indent + obstacleLine(asked, state, obstacle)),
  ...release.either.flatMap((parts) => [
    `${indent}- ${choose(asked.lang, 'een van deze was genoeg geweest:', 'one of these would have been enough:')}`,
    ...parts.flatMap((part) => releaseLines(asked, state, part, `${indent}  `)),
  ]),
]

const momentWords = (lang: CliLanguage, at: Extract<Why, { verdict: 'moment' }>['at']): string => {
  if (at === 'effect') return choose(lang, 'na het besluit van de fase', 'after the decision of the phase')
  if ('story' in at) return choose(lang, `op ${showMoment(at.story)}`, `at ${showMoment(at.story)}`)
  const seconds = Math.round(at.after / 1000)
  return choose(lang, `na ${seconds} seconden spelen in de fase`, `after ${seconds} seconds of play in the phase`)
}

const sentences = (asked: Asked, answer: Why): string[] => {
  const { inject, lang } = asked
  switch (answer.verdict) {
    case 'arrived': {
      const at = showMoment(answer.story)
      const hand = answer.byHand ? choose(lang, ', met de hand gestuurd', ', sent by hand') : ''
      return [choose(lang, `“${inject}” kwam aan op ${at}${hand}.`, `“${inject}” arrived at ${at}${hand}.`)]
    }
    case 'unknown':
      return [choose(lang, `Dit scenario kent geen bericht “${inject}”.`, `This scenario has no message “${inject}”.`)]
    case 'other-edition':
      return [choose(lang, `“${inject}” hoort niet bij deze versie.`, `“${inject}” is not part of this edition.`)]
    case 'left-out':
      return [choose(lang, 'De spelleider sloeg het over.', 'The facilitator left it out.')]
    case 'held':
      return [
        choose(
          lang,
          'Het werd teruggenomen bij een stap terug, en daarna niet met de hand gestuurd.',
          'It was undone by a step back, and not sent by hand afterwards.',
        ),
      ]
    case 'not-sent':
      return [
        choose(
          lang,
          'De voorwaarde klopte, maar het werd niet gestuurd voordat de fase voorbij was.',
          'Its condition held, but it was not sent before the phase was over.',
        ),
      ]
    case 'phase':
      return [choose(lang, `De fase “${answer.phase}” begon niet.`, `The phase “${answer.phase}” never opened.`)]
    case 'chance':
      return [
        choose(
          lang,
          `Het lot viel op ${answer.drawn}; het komt bij een getal onder ${answer.chance}.`,
          `The draw was ${answer.drawn}; it comes with a number below ${answer.chance}.`,
        ),
      ]
    case 'moment':
      return [
        choose(
          lang,
          `Het komt ${momentWords(lang, answer.at)}; zo lang duurde de fase niet.`,
          `It comes ${momentWords(lang, answer.at)}; the phase did not last that long.`,
        ),
      ]
    case 'condition':
      return [
        choose(
          lang,
          `“${inject}” kwam niet aan. Dit hield het tegen:`,
          `“${inject}” did not arrive. This held it back:`,
        ),
        ...releaseLines(asked, answer.state, answer.release),
      ]
  }
}

const asJson = (answer: Why): unknown =>
  answer.verdict === 'condition' ? { verdict: answer.verdict, release: answer.release } : answer

/** Says which clause held a message back in a run, and what would have released it. */
export const why = async (
  file: string,
  inject: string,
  { json, lang }: WhyOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const played = await loadPlayedLog(file, lang)
  if (typeof played === 'string') {
    complain(played)
    return 2
  }
  const answer = explain(played.game, played.log, inject)
  const lines = sentences({ game: played.game, lang, inject }, answer)
  if (json) print(JSON.stringify({ inject, ...(asJson(answer) as object), text: lines }))
  else for (const line of lines) print(line)
  return answer.verdict === 'unknown' ? 2 : 0
}
