import * as z from 'zod/mini'
import { id, language, lineOfText } from './text.ts'

/** The forms in which the report of an exercise can be had. */
export const reportForm = z.enum(['docx', 'xlsx', 'html', 'jsonl', 'xapi', 'ics', 'csv'])
export type ReportForm = z.infer<typeof reportForm>
export const reportForms = reportForm.options

/** Body of POST /api/exercises/:id/report. */
export const reportOrder = z.strictObject({
  form: reportForm,
  /** Name the tables; otherwise the report is anonymous. */
  named: z.boolean(),
  language,
})
export type ReportOrder = z.infer<typeof reportOrder>

/** How far a report is that was asked for: tables read, out of how many. */
export const reportProgress = z.strictObject({
  state: z.enum(['making', 'ready', 'failed']),
  done: z.int(),
  of: z.int(),
})
export type ReportProgress = z.infer<typeof reportProgress>

const most = 30

/** What somebody agreed to do after the exercise. */
export const improvementAction = z.strictObject({
  id,
  what: lineOfText(200),
  owner: z.union([z.literal(''), lineOfText(60)]),
  /** "2026-12-15", or null while no day was agreed. */
  due: z.nullable(z.iso.date()),
})
export type ImprovementAction = z.infer<typeof improvementAction>

/** Body of PUT /api/exercises/:id/actions, and what GET answers: the whole list. */
export const improvementActions = z.array(improvementAction).check(z.maxLength(most))

/** What GET /api/exercises/:id/reminder answers: a text to send to who took part, and the day for it. */
export interface Reminder {
  readonly subject: string
  readonly text: string
  /** "2026-12-14" */
  readonly on: string
}
