import type { ExerciseReport } from '@natte-meren/debrief'
import type { Game } from '@natte-meren/engine'
import type { ImprovementAction, ReportForm } from '@natte-meren/protocol'
import { documentOf } from './documentOf.ts'
import { type LoggedTable, logLines, namelessTables } from './exerciseLog.ts'
import { htmlFile } from './htmlFile.ts'
import { statementsOf } from './xapi.ts'

/** Everything that a report is made of. */
export interface ReportMaterial {
  readonly game: Game
  readonly report: ExerciseReport
  readonly tables: readonly LoggedTable[]
  readonly actions: readonly ImprovementAction[]
  /** Server time [ms]. */
  readonly now: number
}

const types: Readonly<Record<ReportForm, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  xapi: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** Whether a form is made of the logs themselves, and not only of what they come to. */
export const needsLogs = (form: ReportForm): boolean => form === 'jsonl' || form === 'xapi'

// The libraries for documents are large, and most of the time nobody asks for one: they are loaded on demand.
const bodyOf = async (form: ReportForm, material: ReportMaterial): Promise<Uint8Array | string> => {
  const { game, report, tables, actions, now } = material
  const nameless = () => namelessTables(game, tables, report.named)
  switch (form) {
    case 'docx':
      return (await import('./docxFile.ts')).docxFile(documentOf(report, actions))
    case 'xlsx':
      return (await import('./xlsxFile.ts')).xlsxFile(report, actions)
    case 'html':
      return htmlFile(documentOf(report, actions))
    case 'jsonl':
      return logLines(nameless())
    case 'xapi':
      return `${JSON.stringify(statementsOf(game, nameless()), null, 1)}\n`
    case 'ics':
      return (await import('./actionFiles.ts')).icsFile(report, actions, now)
    case 'csv':
      return (await import('./actionFiles.ts')).csvFile(report, actions)
  }
}

/** A report as a file of one form: what is in it, and of what media type it is. */
export const reportFile = async (
  form: ReportForm,
  material: ReportMaterial,
): Promise<{ readonly type: string; readonly body: Uint8Array | string }> => ({
  type: types[form],
  body: await bodyOf(form, material),
})
