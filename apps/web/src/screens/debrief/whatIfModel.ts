import type { OutcomeRange, WhatIfCause, WhatIfView } from '@natte-meren/protocol'
import type { WhatIfTexts } from './whatIfTexts.ts'

/** What a difference goes back to, in a sentence. */
export const causeWords = (cause: WhatIfCause, texts: WhatIfTexts): string => {
  const run = texts.runWords[cause.run]
  const { causes } = texts
  switch (cause.kind) {
    case 'decision':
      return causes.decision(run, cause.option)
    case 'undecided':
      return causes.undecided(run, cause.title)
    case 'message':
      return causes.message(run, cause.subject)
    case 'fact':
      return causes.fact(run, cause.sentence)
    case 'duty':
      return causes.duty(run, cause.title, texts.duty[cause.status])
    case 'indicator':
      return causes.indicator(run, cause.name, cause.value)
    case 'moment':
    case 'chance':
    case 'facilitator':
      return causes[cause.kind](run)
  }
}

/** Of several causes the first says enough on the big screen. */
export const mainCause = (causes: readonly WhatIfCause[], texts: WhatIfTexts): string | null => {
  const [first] = causes
  return first ? causeWords(first, texts) : null
}

export const dutyEnd = (end: WhatIfView['duties'][number]['played'], texts: WhatIfTexts): string =>
  texts.duty[end ?? 'none']

/** The range in one sentence: a count, and never how likely anything is. */
export const rangeSentence = ({ games, outcomes }: OutcomeRange, texts: WhatIfTexts): string => {
  const [most] = outcomes
  if (!most) return ''
  return most.games === games
    ? texts.rangeAll(games, most.title)
    : texts.rangeLine(games, outcomes.length, most.title, most.games)
}

/** Bars that fit: one for each ending, or the last one for all endings that have none of their own. */
const mostBars = 5

/** Endings with how often each followed; where there are too many, the rarest together. */
export const rangeBars = ({ outcomes }: OutcomeRange, texts: WhatIfTexts): OutcomeRange['outcomes'] => {
  if (outcomes.length <= mostBars) return outcomes
  const others = outcomes.slice(mostBars - 1)
  const games = others.reduce((sum, outcome) => sum + outcome.games, 0)
  return [...outcomes.slice(0, mostBars - 1), { outcome: 'others', title: texts.others(others.length), games }]
}

type Differing = WhatIfView['messages'][number]

/**
 * Messages that came in one run only, in order; last those that came in both with another text, each once.
 */
export const toldMessages = ({ messages }: WhatIfView): readonly Differing[] => {
  const subjects = (run: Differing['run']) =>
    new Set(messages.filter((message) => message.run === run).map(({ subject }) => subject))
  const [played, other] = [subjects('played'), subjects('other')]
  return messages
    .map((message) => {
      const { run, subject, from, role, story, causes } = message
      const varies = message.varies || (played.has(subject) && other.has(subject))
      return { run, subject, from, role, story, causes, varies }
    })
    .filter(({ run, varies }) => run === 'other' || !varies)
    .toSorted((a, b) => Number(a.varies) - Number(b.varies) || a.story - b.story)
}
