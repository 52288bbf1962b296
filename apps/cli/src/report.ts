import { readFile, writeFile } from 'node:fs/promises'
import { exerciseReport, tableFindings } from '@natte-meren/debrief'
import type { Game } from '@natte-meren/engine'
import { lensOf } from '@natte-meren/projection'
import { replayLog } from '@natte-meren/prover'
import type { ReportForm } from '@natte-meren/protocol'
import { type LoggedTable, readActions, reportFile } from '@natte-meren/report'
import { loadPlayedLogs, type PlayedLog, problemText } from './playedLog.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'

export interface ReportOptions {
  readonly to: ReportForm
  readonly out: string
  readonly named: boolean
  /** A list of improvement actions, CSV. */
  readonly actions: string | null
  readonly json: boolean
  readonly lang: CliLanguage
}

/** The day on a Dutch calendar, "2026-11-24". */
const dayOf = (at: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(at)

const loadAll = async (files: readonly string[], lang: CliLanguage): Promise<readonly PlayedLog[] | string> => {
  const all: PlayedLog[] = []
  for (const file of files) {
    const played = await loadPlayedLogs(file, lang)
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

const replayAll = (played: readonly PlayedLog[], lang: CliLanguage): readonly LoggedTable[] | string => {
  const tables: LoggedTable[] = []
  for (const { game, log } of played) {
    const replayed = replayLog(game, log)
    if ('problem' in replayed) return problemText(replayed, lang)
    tables.push({ log, state: replayed.state })
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
  return exerciseReport(lens, found, { named, name: null, day, scenarioHash, notes: [] })
}

/** Writes the report of an exercise from the logs of its tables. */
export const report = async (
  files: readonly string[],
  options: ReportOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const { to, out, lang, json } = options
  const unusable = (sentence: string): ExitCode => {
    complain(sentence)
    return 2
  }
  const played = await loadAll(files, lang)
  if (typeof played === 'string') return unusable(played)
  const tables = replayAll(played, lang)
  if (typeof tables === 'string') return unusable(tables)
  const game = played[0]?.game
  const listed = options.actions === null ? '' : await readFile(options.actions, 'utf8').catch(() => null)
  if (!game || listed === null)
    return unusable(choose(lang, 'Dit bestand is niet te lezen.', 'This file cannot be read.'))
  const made = fromLogs(game, tables, options)
  const material = { game, report: made, tables, actions: await readActions(listed), now: Date.now() }
  const { body } = await reportFile(to, material)
  await writeFile(out, body)
  const { length } = tables
  if (json) print(JSON.stringify({ out, form: to, tables: length, anonymous: !made.named }))
  else print(choose(lang, `Verslag van ${length} tafels: ${out}`, `Report of ${length} tables: ${out}`))
  return 0
}
