import type { TakeHomeView } from '@natte-meren/protocol'
import { formatDay } from '../../shared/format/days.ts'
import { coffeeText } from './coffeeText.ts'
import { documentTexts } from './documentTexts.ts'
import { chosenQuestions, sentencePart } from './planning.ts'

/** What a player takes home as plain text, to paste into a message or a note. */
export const pageText = (page: TakeHomeView): string => {
  const texts = documentTexts[page.language]
  const when = sentencePart('when', page.plan.when)
  const then = sentencePart('then', page.plan.then)
  return [
    `${texts.title} (${texts.mark})`,
    texts.from(page.title, formatDay(page.day, page.language)),
    '',
    ...(when === '' || then === '' ? [] : [`${texts.when} ${when}, ${texts.then} ${then}.`, '']),
    texts.questions,
    ...chosenQuestions(page, page.plan.questions).map(({ id, text }, index) => {
      const college = id === page.plan.agenda ? ` (${texts.agenda})` : ''
      return `${index + 1}. ${text}${college}`
    }),
    '',
    coffeeText(page),
  ].join('\n')
}
