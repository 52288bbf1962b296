import type { ExerciseSummary } from '@natte-meren/protocol'
import { formatShortDay } from '../../../shared/format/days.ts'
import { formatCode } from '../../../shared/format/durations.ts'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import { exercisesTexts } from './exercisesTexts.ts'
import { type Listed, localDay } from './listing.ts'

/** What an exercise is called: by its facilitators, or else by its day. */
export const nameOf = ({ exercise, day, place }: Listed, language: TextLanguage): string =>
  exercise.name ?? exercisesTexts[language].unnamed(formatShortDay(day, language), place)

/** "vandaag 14:05 uur", "24 november, 14:05 uur". */
export const momentOf = (at: number, now: number, language: TextLanguage): string => {
  const t = exercisesTexts[language]
  const date = new Date(at)
  const time = `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
  const day = localDay(at)
  return day === localDay(now) ? t.today(time) : t.moment(formatShortDay(day, language), time)
}

/** "fase 3 van 8 · 12 tafels · 41 mensen". */
export const progressOf = (exercise: ExerciseSummary, language: TextLanguage): string => {
  const t = exercisesTexts[language]
  const { status, phase, phases, tables, people } = exercise
  const plays = status === 'playing' || status === 'paused'
  return [...(plays ? [t.phase(phase, phases)] : []), t.tables(tables), ...(people > 0 ? [t.people(people)] : [])].join(
    ' · ',
  )
}

/** Everything by which an exercise can be found. */
export const searchTexts = (listed: Listed, language: TextLanguage): string[] => {
  const { exercise, day } = listed
  const { title, edition, code, status } = exercise
  const state = exercisesTexts[language].status[status]
  return [nameOf(listed, language), title, edition, code, formatCode(code), formatShortDay(day, language), state]
}
