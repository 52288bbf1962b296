import type { Comparison, Language } from '@natte-meren/protocol'
import type { RemindedDay } from './reminderText.ts'

/** A report as a file: Word, Excel, a page to print, JSON Lines, xAPI, or its actions as calendar or list. */
export type { LoggedTable } from './exerciseLog.ts'
export { needsLogs, reportFile, type ReportMaterial } from './reportFile.ts'
/** Markup in which what people typed stays text. */
export { html, Markup } from './html.ts'
/** The actions in a file that a report wrote as a list, or that somebody made like one. */
export const readActions = async (csv: string) => (await import('./actionFiles.ts')).readActions(csv)
/** A text to send two weeks later, and an entry for the calendar of whoever sends it. */
export { type RemindedDay, reminderDay, reminderText } from './reminderText.ts'
export const reminderCalendar = async (day: RemindedDay, now: number) =>
  (await import('./reminderCalendar.ts')).reminderCalendar(day, now)
/** Exercises beside each other as a list (CSV). */
export const comparisonFile = async (
  comparisons: readonly Comparison[],
  language: Language,
): Promise<{ readonly type: string; readonly body: string }> => ({
  type: 'text/csv; charset=utf-8',
  body: (await import('./comparisonFile.ts')).comparisonCsv(comparisons, language),
})
