import type { TakeHomeView } from '@natte-meren/protocol'
import { formatMoment } from '../../shared/format/days.ts'
import { documentTexts } from './documentTexts.ts'

/** The coffee as plain text, for a message to oneself or to a secretary. */
export const coffeeText = (page: TakeHomeView): string => {
  const texts = documentTexts[page.language]
  const { coffee } = page.plan
  return [
    texts.coffee,
    ...(coffee === null ? [] : [texts.coffeeOn(formatMoment(coffee, page.language))]),
    '',
    ...page.coffeeQuestions.map(({ text }) => `- ${text}`),
  ].join('\n')
}
