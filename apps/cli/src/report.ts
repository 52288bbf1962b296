import { readFile } from 'node:fs/promises'
import { exerciseReport, seenAgain, tableFindings } from '@natte-meren/debrief'
import type { Game } from '@natte-meren/engine'
import { lensOf } from '@natte-meren/projection'
import { replayLog } from '@natte-meren/prover'
import type { ReportForm } from '@natte-meren/protocol'
import { type LoggedTable, readActions, reminderCalendar, reminderText, reportFile } from '@natte-meren/report'
import { gameShelf, loadPlayedLogs, type PlayedLog, problemText } from './playedLog.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'
import { writeWhole } from './writeWhole.ts'

/** What can be written beside the report itself: the text for two weeks later, and the entry in a calendar for it. */
export const reminderForms = ['reminder', 'reminder-ics'] as const

export interface ReportOptions {
  readonly to: ReportForm | (typeof reminderForms)[number]
  readonly out: string
  readonly named: boolean
  /** A list of improvement actions, CSV. */
  readonly actions: string | null
  /** Where players find their page from home. */
  readonly link: string | null
  readonly json: boolean
  readonly lang: CliLanguage
}

/** The day on a Dutch calendar, "2026-11-24". */
const dayOf = (at: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(at)

/** Lets what was said be written, and Ctrl-C be heard, between one table and the next. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

const loadAll = async (files: readonly string[], lang: CliLanguage): Promise<readonly PlayedLog[] | string> => {
  const all: PlayedLog[] = []
  const gameOf = gameShelf(lang)
  for (const file of files) {
    const played = await loadPlayedLogs(file, lang, gameOf)
    if (typeof played === 'string') return `${file}: ${played}`
    all.push(...played)
  }
  const versions = new Set(all.map(({ log: { header } }) => `${header.scenario.hash} ${header.edition}`))
  if (versions.size <= 1) return all
  return choose(
    lang,
    'Deze logboeken horen niet bij één oefening: ze zijn met andere versies van het scenario gespeeld.',
    'These logs are not of one exercise: they were played with different versions of the scenario.',
  )
}

/** After so many tables it is said how far it is. */
const stretch = 25

const replayAll = async (
  played: readonly PlayedLog[],
  lang: CliLanguage,
  tell: (line: string) => void,
): Promise<readonly LoggedTable[] | string> => {
  const tables: LoggedTable[] = []
  for (const { game, log } of played) {
    const replayed = replayLog(game, log)
    if ('problem' in replayed) return problemText(replayed, lang)
    tables.push({ log, state: replayed.state })
    const [done, of] = [tables.length, played.length]
    if (done % stretch === 0 && done < of)
      tell(choose(lang, `${done} van de ${of} tafels gelezen`, `${done} of ${of} tables read`))
    await breathe()
  }
  return tables
}

/** Typed texts are in no log: a report made of logs holds numbers, and the words of the scenario. [LOG-4] */
const fromLogs = (game: Game, tables: readonly LoggedTable[], { lang, named }: ReportOptions) => {
  const lens = lensOf(game, lang)
  const events = tables.map(({ log }) => log.entries.flatMap((entry) => entry.events))
  const found = tables.map(({ state }, index) =>
    tableFindings(lens, { state, events: events[index] ?? [], texts: () => undefined }),
  )
  const day = dayOf(events[0]?.[0]?.at ?? 0)
  const scenarioHash = tables[0]?.log.header.scenario.hash ?? ''
  const scores = tables.flatMap(({ log: { header } }) => seenAgain(header.table, header.observed ?? {}))
  return exerciseReport(lens, found, { named, name: null, day, scenarioHash, notes: [], scores })
}

/** What is written, in the form that was asked for. */
const bodyOf = async (
  game: Game,
  tables: readonly LoggedTable[],
  actions: string,
  options: ReportOptions,
): Promise<Uint8Array | string> => {
  const { to, lang, link } = options
  const report = fromLogs(game, tables, options)
  const now = Date.now()
  if (to !== 'reminder' && to !== 'reminder-ics')
    return (await reportFile(to, { game, report, tables, actions: await readActions(actions), now })).body
  const { day, title } = report.exercise
  const reminded = { language: lang, title, day, question: null, link, keptUntil: null }
  if (to === 'reminder-ics') return reminderCalendar(reminded, now)
  const { subject, text } = reminderText(reminded)
  return `${subject}\n\n${text}`
}

/** Writes the report of an exercise from the logs of its tables. */
export const report = async (
  files: readonly string[],
  options: ReportOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const { to, out, lang, json, named } = options
  const unusable = (sentence: string): ExitCode => {
    complain(sentence)
    return 2
  }
  const played = await loadAll(files, lang)
  if (typeof played === 'string') return unusable(played)
  const tables = await replayAll(played, lang, json ? () => undefined : complain)
  if (typeof tables === 'string') return unusable(tables)
  const game = played[0]?.game
  const actions = options.actions === null ? '' : await readFile(options.actions, 'utf8').catch(() => null)
  if (!game || actions === null)
    return unusable(choose(lang, 'Dit bestand is niet te lezen.', 'This file cannot be read.'))
  await writeWhole(out, await bodyOf(game, tables, actions, options))
  const { length } = tables
  if (json) print(JSON.stringify({ out, form: to, tables: length, anonymous: !named }))
  else print(choose(lang, `Verslag van ${length} tafels: ${out}`, `Report of ${length} tables: ${out}`))
  return 0
}
