import type { ExerciseReport } from '@natte-meren/debrief'
import { parseCsv, writeCsv } from 'hucre/csv'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { ImprovementAction } from '@natte-meren/protocol'
import { dayInWords, textsIn } from './textsIn.ts'

/** Actions with a day, as whole days in a calendar; nobody is invited. */
export const icsFile = (
  { language, exercise }: ExerciseReport,
  actions: readonly ImprovementAction[],
  now: number,
): string => {
  const t = textsIn[language]
  const calendar = ical({
    prodId: { company: 'Natte Meren', product: t.title, language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, what, owner, due } of actions)
    if (due !== null)
      calendar.createEvent({
        id: `${id}@natte-meren.example`,
        stamp: new Date(now),
        start: new Date(`${due}T00:00:00Z`),
        allDay: true,
        summary: owner === '' ? what : `${what} (${owner})`,
        description: `${t.sections.actions}, ${t.mark} ${t.subtitle(exercise.title, exercise.edition, dayInWords(exercise.day, language))}`,
      })
  return `${calendar.toString()}\r\n`
}

/** Actions as a list for a spreadsheet or a task list; what looks like a formula stays text. */
export const csvFile = ({ language }: ExerciseReport, actions: readonly ImprovementAction[]): string => {
  const { mark, columns } = textsIn[language]
  const heads = [columns.what, columns.owner, columns.due, mark]
  const rows = actions.map(({ what, owner, due }) => [what, owner, due ?? '', mark])
  return writeCsv([heads, ...rows], { bom: true, delimiter: language === 'nl' ? ';' : ',', escapeFormulae: true })
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** Reads such a list: what, who and the day; a row with no day of the calendar has none yet. */
export const readActions = (csv: string): readonly ImprovementAction[] =>
  parseCsv(csv, { unescapeFormulae: true })
    .slice(1)
    .flatMap(([what, owner, due], index) => {
      const day = String(due ?? '').trim()
      const said = String(what ?? '').trim()
      if (said === '') return []
      return [
        { id: `action-${index + 1}`, what: said, owner: String(owner ?? '').trim(), due: isDay(day) ? day : null },
      ]
    })
