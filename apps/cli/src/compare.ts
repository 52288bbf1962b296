import { writeFile } from 'node:fs/promises'
import { comparedTable, compareExercises, type PlayedExercise, tableFindings } from '@natte-meren/debrief'
import { lensOf } from '@natte-meren/projection'
import { fewestTables } from '@natte-meren/protocol'
import { replayLog } from '@natte-meren/prover'
import { comparisonFile } from '@natte-meren/report'
import { loadPlayedLogs, type PlayedLog, problemText } from './playedLog.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'

interface CompareOptions {
  readonly out: string
  readonly json: boolean
  readonly lang: CliLanguage
}

/** The month on a Dutch calendar, "2026-11". */
const monthOf = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(at).slice(0, 7)

/** The log of an exercise, all its tables in one file, as it is compared. */
const exerciseOf = (logs: readonly PlayedLog[], lang: CliLanguage): PlayedExercise | string => {
  const tables: PlayedExercise['tables'][number][] = []
  for (const { game, log } of logs) {
    const replayed = replayLog(game, log)
    if ('problem' in replayed) return problemText(replayed, lang)
    const events = log.entries.flatMap((entry) => entry.events)
    const findings = tableFindings(lensOf(game, lang), { state: replayed.state, events, texts: () => undefined })
    tables.push(comparedTable(findings, events))
  }
  const [first] = logs
  if (!first) return choose(lang, 'Hier staat geen logboek in.', 'There is no log in this.')
  return { lens: lensOf(first.game, lang), month: monthOf(first.log.entries[0]?.at ?? 0), tables }
}

const loadAll = async (files: readonly string[], lang: CliLanguage): Promise<readonly PlayedExercise[] | string> => {
  const exercises: PlayedExercise[] = []
  for (const file of files) {
    const logs = await loadPlayedLogs(file, lang)
    const exercise = typeof logs === 'string' ? logs : exerciseOf(logs, lang)
    if (typeof exercise === 'string') return `${file}: ${exercise}`
    exercises.push(exercise)
  }
  const scenarios = new Set(exercises.map(({ lens }) => lens.game.scenario.id))
  if (scenarios.size <= 1) return exercises
  return choose(lang, 'Deze logboeken horen bij verschillende scenario’s.', 'These logs are of different scenarios.')
}

/** Holds exercises beside each other, a file each, and writes that down as a list. */
export const compare = async (
  files: readonly string[],
  { out, json, lang }: CompareOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const exercises = await loadAll(files, lang)
  const comparison = typeof exercises === 'string' ? null : compareExercises(exercises)
  if (!comparison) {
    const few = choose(
      lang,
      `Geen van deze oefeningen heeft ${fewestTables} tafels of meer.`,
      `None of these exercises has ${fewestTables} tables or more.`,
    )
    complain(typeof exercises === 'string' ? exercises : few)
    return 2
  }
  const { body } = await comparisonFile([comparison], lang)
  await writeFile(out, body)
  const { length } = comparison.exercises
  if (json) print(JSON.stringify({ out, exercises: length, tables: comparison.tables }))
  else
    print(
      choose(
        lang,
        `Vergelijking van ${length} oefeningen, ${comparison.tables} tafels: ${out}`,
        `Comparison of ${length} exercises, ${comparison.tables} tables: ${out}`,
      ),
    )
  return 0
}
