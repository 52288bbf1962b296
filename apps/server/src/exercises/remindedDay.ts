import { lensOf, mergeQuestions, sharedAt } from '@natte-meren/projection'
import type { Language } from '@natte-meren/protocol'
import type { RemindedDay } from '@natte-meren/report'
import type { Room } from '../room.ts'
import { dayOf } from './days.ts'
import type { RunningExercise } from './runningExercise.ts'

/** From so many people on a question is one of the room, and of nobody in it. */
const several = 3

/** What a reminder of an exercise may say: a day, a title, a question that several shared, and where pages are. */
export const remindedDay = (
  { record, exercise: { game }, seatings }: RunningExercise,
  { address, reach }: Room,
  language: Language,
): RemindedDay => {
  const lens = lensOf(game, language)
  const questions = seatings.flatMap(({ table: { state, texts } }) => sharedAt({ state, texts: (id) => texts.get(id) }))
  const [first] = mergeQuestions(lens, questions)
  return {
    language,
    title: lens.say(game.scenario.title),
    day: dayOf(record.begunAt ?? record.createdAt),
    question: first && first.shared >= several ? first.text : null,
    link: reach === 'internet' ? `${address}/mijn` : null,
    keptUntil: dayOf(record.keptUntil),
  }
}
