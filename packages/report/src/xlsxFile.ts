import type { ExerciseReport } from '@natte-meren/debrief'
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { ImprovementAction, Language, MeasureResult } from '@natte-meren/protocol'
import { measureRows } from './measure.ts'
import { measureTexts } from './measureTexts.ts'
import type { ReportTexts } from './reportTexts.ts'
import { dayInWords, textsIn } from './textsIn.ts'

type Column = keyof ReportTexts['columns'] | { readonly head: string }
type Rows = readonly (readonly CellValue[])[]

/** Longest name of a sheet, and the signs that it may not have. */
const sheetName = (title: string): string => title.replace(/[\\/?*[\]:]/g, '').slice(0, 31)

const widest = 60
/** Height of a line [points]. */
const lineHeight = 15

/** Rows as high as what is folded in them: not every program works that out when it opens a file. */
const heightsOf = (rows: Rows, widths: readonly number[]): Map<number, { height: number }> =>
  new Map(
    rows.map((row, index) => {
      const lines = row.map((cell, column) => Math.ceil(String(cell ?? '').length / ((widths[column] ?? widest) - 2)))
      return [index, { height: lineHeight * Math.max(1, ...lines) }]
    }),
  )

const onPaper = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const

const bold = { font: { name: 'Calibri', size: 11, bold: true }, alignment: { vertical: 'top' } } as const

/** A sheet with a head that stays in sight, and a filter; the mark is printed on every page. */
const sheet = (title: string, columns: readonly Column[], rows: Rows, t: ReportTexts): WriteSheet => {
  const heads = columns.map((column) => (typeof column === 'string' ? t.columns[column] : column.head))
  const widths = heads.map((head, index) =>
    Math.min(widest, Math.max(head.length, ...rows.map((row) => String(row[index] ?? '').length)) + 2),
  )
  const last = String.fromCharCode(64 + columns.length)
  return {
    name: sheetName(title),
    columns: widths.map((width) => ({ width, style: { alignment: { wrapText: width === widest, vertical: 'top' } } })),
    rows: [heads, ...rows.map((row) => [...row])],
    rowDefs: heightsOf([heads, ...rows], widths),
    cells: new Map(heads.map((value, index) => [`0,${index}`, { value, style: bold }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    pageSetup: { ...onPaper, printTitlesRow: '$1:$1' },
    headerFooter: { oddHeader: `&R&B${t.mark}`, oddFooter: '&C&P / &N' },
  }
}

const decisionRows = ({ decisions }: ExerciseReport): Rows =>
  decisions.flatMap(({ title, options, taken, deferred, dissents }) =>
    options.map(({ label, tables, advised }) => [title, label, tables, taken.of, advised, deferred, dissents]),
  )

const explanationRows = ({ decisions, named }: ExerciseReport): Rows =>
  decisions.flatMap(({ title, explanations }) =>
    explanations.map(({ label, words, table }) => [title, label, words, ...(named ? [table] : [])]),
  )

const factRows = ({ facts }: ExerciseReport): Rows =>
  facts.flatMap(({ sentence, cameUp, told, tabled, kept, decisions }) => {
    const fact = [sentence, cameUp, told, tabled, kept]
    if (decisions.length === 0) return [[...fact, null, null, null]]
    return decisions.map(({ title, inTime }) => [...fact, title, inTime.tables, inTime.of])
  })

const scale = ['clearly', 'partly', 'unseen'] as const

/** What bears on a goal, thing by thing. */
const goalRows = ({ goals }: ExerciseReport, { columns, seen: words }: ReportTexts): Rows =>
  goals.flatMap(({ text, decisions, duties, seen }) => [
    ...decisions.flatMap(({ title, taken, facts }) => [
      [text, columns.decision, title, taken.tables, taken.of],
      ...facts.map(({ sentence, inTime }) => [text, columns.fact, `${title}: ${sentence}`, inTime.tables, inTime.of]),
    ]),
    ...duties.map(({ title, met }) => [text, columns.duty, title, met.tables, met.of]),
    ...scale.filter((word) => seen[word] > 0).map((word) => [text, columns.seenBy, words[word], seen[word], null]),
  ])

const interventionRows = ({ interventions }: ExerciseReport, t: ReportTexts): Rows =>
  interventions.map(({ kind, about, whole, tables, times, seconds }) => [
    t.kinds[kind],
    about,
    whole ? t.whole : t.single,
    tables,
    times,
    kind === 'time' ? seconds : null,
  ])

const aboutSheet = ({ exercise, named, language }: ExerciseReport, t: ReportTexts): WriteSheet => {
  const width = widest * 1.5
  const lines = [
    t.mark,
    t.title,
    t.subtitle(exercise.title, exercise.edition, dayInWords(exercise.day, language)),
    t.took(exercise.tables, exercise.people),
    t.version(exercise.scenarioVersion, exercise.scenarioHash),
    named ? t.named : t.anonymous,
  ].map((line) => [line])
  return {
    name: sheetName(t.about),
    columns: [{ width, style: { alignment: { wrapText: true, vertical: 'top' } } }],
    rows: lines,
    rowDefs: heightsOf(lines, [width]),
    pageSetup: onPaper,
    headerFooter: { oddHeader: `&R&B${t.mark}` },
  }
}

const measureSheet = (measure: MeasureResult, language: Language, t: ReportTexts): WriteSheet => {
  const { section, answer, moments } = measureTexts[language]
  const heads: Column[] = ['question', { head: answer }, { head: moments.before }, { head: moments.after }]
  return sheet(section, heads, measureRows(measure, language), t)
}

const tablesSheet = ({ tables }: ExerciseReport, t: ReportTexts): WriteSheet =>
  sheet(
    t.sections.tables,
    ['table', 'outcome', 'minutes', 'people', 'interventions', 'extra'],
    tables.map(({ label, outcome, minutes, people, interventions, extraSeconds }) => [
      label,
      outcome,
      minutes,
      people,
      interventions,
      extraSeconds,
    ]),
    t,
  )

/** A report as a workbook: a sheet for each kind of thing, plain numbers, nothing merged. */
export const xlsxFile = (report: ExerciseReport, actions: readonly ImprovementAction[]): Promise<Uint8Array> => {
  const t = textsIn[report.language]
  const { sections, columns } = t
  const explained: Column[] = ['decision', 'option', 'words', ...(report.named ? (['table'] as const) : [])]
  const add = (title: string, heads: readonly Column[], rows: Rows): WriteSheet => sheet(title, heads, rows, t)
  const sheets = [
    aboutSheet(report, t),
    add(
      sections.decisions,
      ['decision', 'option', 'tables', 'of', 'advised', 'deferred', 'dissents'],
      decisionRows(report),
    ),
    add(columns.words, explained, explanationRows(report)),
    add(sections.facts, ['fact', 'cameUp', 'told', 'tabled', 'kept', 'decision', 'before', 'of'], factRows(report)),
    add(
      sections.duties,
      ['duty', 'law', 'holder', 'started', 'met', 'missed'],
      report.duties.map(({ title, law, holder, started, met, missed }) => [title, law, holder, started, met, missed]),
    ),
    add(
      sections.questions,
      ['question', 'theme', 'times'],
      report.questions.map(({ text, theme, times }) => [text, t.themes[theme ?? 'none'], times]),
    ),
    add(sections.goals, ['goal', 'kind', 'what', 'times', 'of'], goalRows(report, t)),
    add(sections.interventions, ['what', 'about', 'for', 'tables', 'times', 'extra'], interventionRows(report, t)),
    add(
      columns.time,
      ['phase', 'planned', 'shortest', 'middle', 'longest', 'tables'],
      report.phases.map(({ title, planned, real, tables }) => [
        title,
        planned,
        real?.shortest ?? null,
        real?.middle ?? null,
        real?.longest ?? null,
        tables,
      ]),
    ),
    ...(report.measure ? [measureSheet(report.measure, report.language, t)] : []),
    ...(report.named ? [tablesSheet(report, t)] : []),
    add(
      sections.actions,
      ['what', 'owner', 'due'],
      actions.map(({ what, owner, due }) => [what, owner, due]),
    ),
  ]
  return writeXlsx({ sheets, properties: { title: `${t.mark}: ${t.title}`, creator: 'Natte Meren' } })
}
