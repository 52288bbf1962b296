/** A report as a file: Word, Excel, a page to print, JSON Lines, xAPI, or its actions as calendar or list. */
export type { LoggedTable } from './exerciseLog.ts'
export { needsLogs, reportFile, type ReportMaterial } from './reportFile.ts'
/** Markup in which what people typed stays text. */
export { html, Markup } from './html.ts'
/** The actions in a file that a report wrote as a list, or that somebody made like one. */
export const readActions = async (csv: string) => (await import('./actionFiles.ts')).readActions(csv)
