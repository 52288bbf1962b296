import type { TakeHomeView } from '@natte-meren/protocol'
import { formatDay, formatMoment } from '../../shared/format/days.ts'
import { type DocumentTexts, documentTexts } from './documentTexts.ts'
import { groundText } from './groundTexts.ts'
import { chosenQuestions, sentencePart } from './planning.ts'

/**
 * A part of the page as data, so that the screen, the print and the file that goes home are one page:
 * the screen makes elements of it, the file makes text of it.
 */
export interface Part {
  tag:
    | 'article'
    | 'header'
    | 'footer'
    | 'section'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'p'
    | 'ol'
    | 'ul'
    | 'li'
    | 'dl'
    | 'dt'
    | 'dd'
    | 'div'
    | 'span'
    | 'strong'
  className?: string
  content: readonly (Part | string)[]
}

const part = (tag: Part['tag'], className: string | null, ...content: (Part | string)[]): Part => ({
  tag,
  ...(className === null ? {} : { className }),
  content,
})

const line = part('div', 'th-line')
const blank = part('span', 'th-blank')

const sentence = (page: TakeHomeView, texts: DocumentTexts): Part => {
  const when = sentencePart('when', page.plan.when)
  const then = sentencePart('then', page.plan.then)
  return part(
    'section',
    'th-section',
    part('h2', null, texts.sentence),
    part(
      'p',
      'th-sentence',
      `${texts.when} `,
      when === '' ? blank : part('strong', null, when),
      `, ${texts.then} `,
      then === '' ? blank : part('strong', null, then),
      '.',
    ),
  )
}

const questions = (page: TakeHomeView, texts: DocumentTexts): Part =>
  part(
    'section',
    'th-section',
    part('h2', null, texts.questions),
    part(
      'ol',
      'th-questions',
      ...chosenQuestions(page, page.plan.questions).map(({ id, text }) =>
        part(
          'li',
          null,
          ...(id === page.plan.agenda ? [part('span', 'th-plate', texts.agenda), ' '] : []),
          part('span', 'th-question', text),
          line,
          line,
        ),
      ),
    ),
  )

const coffee = (page: TakeHomeView, texts: DocumentTexts): Part =>
  part(
    'section',
    'th-section th-coffee',
    part('h2', null, texts.coffee),
    page.plan.coffee === null
      ? part('p', 'th-moment', `${texts.coffeeOpen}: `, blank)
      : part('p', 'th-moment', texts.coffeeOn(formatMoment(page.plan.coffee, page.language))),
    part('p', 'th-hint', texts.coffeeAsk),
    part(
      'ul',
      'th-asks',
      ...page.coffeeQuestions.map(({ text, because }) =>
        part(
          'li',
          null,
          part('span', 'th-question', text),
          ...(because ? [part('span', 'th-because', groundText(because, page.language))] : []),
          line,
        ),
      ),
    ),
  )

/** Above this many, a print has room for the choices only. */
const fewDecisions = 4

const decisions = (page: TakeHomeView, texts: DocumentTexts): Part[] =>
  page.decisions.length === 0
    ? []
    : [
        part(
          'section',
          page.decisions.length > fewDecisions ? 'th-section th-many' : 'th-section',
          part('h2', null, texts.decisions),
          part(
            'ul',
            'th-decisions',
            ...page.decisions.map(({ title, label, explanation, governance }) =>
              part(
                'li',
                null,
                part('strong', null, `${title} `),
                part('span', null, label ?? texts.noDecision),
                ...(explanation === null ? [] : [part('p', 'th-explanation', `“${explanation}”`)]),
                part('p', 'th-remains', `${texts.remains}: ${governance}`),
              ),
            ),
          ),
        ),
      ]

const verbNames = ['stop', 'organise', 'tell', 'care', 'account'] as const

const verbs = (page: TakeHomeView, texts: DocumentTexts): Part[] => {
  const filled = verbNames.filter((verb) => (page.verbs[verb] ?? []).length > 0)
  if (filled.length === 0) return []
  return [
    part(
      'section',
      'th-section',
      part('h2', null, texts.verbs),
      part(
        'dl',
        'th-verbs',
        ...filled.flatMap((verb) => [
          part('dt', null, texts.verb[verb]),
          part('dd', null, ...(page.verbs[verb] ?? []).map((text) => part('p', null, text))),
        ]),
      ),
    ),
  ]
}

const outcome = (page: TakeHomeView, texts: DocumentTexts): Part[] =>
  page.outcome === null
    ? []
    : [
        part(
          'section',
          'th-section th-screen',
          part('h2', null, texts.outcome),
          part('h3', null, page.outcome.title),
          ...page.outcome.epilogue.map((paragraph) => part('p', 'th-epilogue', paragraph)),
          ...page.outcome.quotes.map(({ line, words }) =>
            part('div', 'th-quote', part('p', null, line), part('p', 'th-words', `“${words}”`)),
          ),
        ),
      ]

/** Characters on a side of paper above which its letters and lines become smaller, and smaller still. */
const roomy = 1150
const full = 2300

/** What is printed of a part: explanations and the further lines of a verb stay on the screen. */
const lengthOf = (part: Part | string): number => {
  if (typeof part === 'string') return part.length
  if (part.className === 'th-explanation') return 0
  const printed = part.tag === 'dd' ? part.content.slice(0, 1) : part.content
  return printed.reduce((sum, each) => sum + lengthOf(each), 0)
}

/** Marks a side that is full, so that it stays one side. */
const side = (name: 'th-front' | 'th-back', parts: readonly Part[]): Part => {
  const length = parts.reduce((sum, each) => sum + lengthOf(each), 0)
  const density = length > full ? ' th-dense th-packed' : length > roomy ? ' th-dense' : ''
  return part('div', `${name}${density}`, ...parts)
}

/** The whole page of one player: two sides on paper, in the player's language. */
export const takeHomeDocument = (page: TakeHomeView, keptUntil: string | null): Part => {
  const texts = documentTexts[page.language]
  return part(
    'article',
    'th-page',
    part(
      'header',
      'th-head',
      part('span', 'th-mark', texts.mark),
      part('h1', null, texts.title),
      part('p', 'th-from', texts.from(page.title, formatDay(page.day, page.language))),
      part('p', 'th-from', texts.seat(page.role, page.table)),
    ),
    side('th-front', [sentence(page, texts), questions(page, texts), ...verbs(page, texts)]),
    side('th-back', [coffee(page, texts), ...decisions(page, texts)]),
    ...outcome(page, texts),
    part(
      'footer',
      'th-foot',
      part('span', 'th-mark', texts.mark),
      part('p', null, texts.fiction),
      ...(keptUntil === null ? [] : [part('p', null, texts.keptUntil(formatDay(keptUntil, page.language)))]),
    ),
  )
}
