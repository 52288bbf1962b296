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
  /** Lets whatever waits go first, between one table and the next. */
  readonly rest?: () => Promise<void>
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

/** What each table comes to as text, one after another. */
const tableByTable = async (
  { game, report, tables, rest }: ReportMaterial,
  write: (table: LoggedTable) => string,
): Promise<string[]> => {
  const written: string[] = []
  for (const table of namelessTables(game, tables, report.named)) {
    written.push(write(table))
    await rest?.()
  }
  return written
}

const asLines = (game: Game, table: LoggedTable): string =>
  statementsOf(game, table)
    .map((statement) => JSON.stringify(statement))
    .join(',\n')

// The libraries for documents are large, and most of the time nobody asks for one: they are loaded on demand.
const bodyOf = async (form: ReportForm, material: ReportMaterial): Promise<Uint8Array | string> => {
  const { game, report, actions, now } = material
  switch (form) {
    case 'docx':
      return (await import('./docxFile.ts')).docxFile(documentOf(report, actions))
    case 'xlsx':
      return (await import('./xlsxFile.ts')).xlsxFile(report, actions)
    case 'html':
      return htmlFile(documentOf(report, actions))
    case 'jsonl':
      return (await tableByTable(material, logLines)).join('')
    case 'xapi':
      return `[\n${(await tableByTable(material, (table) => asLines(game, table))).filter(Boolean).join(',\n')}\n]\n`
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
