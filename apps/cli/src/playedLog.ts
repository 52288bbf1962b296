import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Game, prepareGame } from '@natte-meren/engine'
import { type LogProblem, type ReadLog, readLog } from '@natte-meren/prover'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose } from './speak.ts'

/** A log and the game that it was played with. */
export interface PlayedLog {
  readonly log: ReadLog
  readonly game: Game
}

/** Where a log is wrong, in a sentence. */
export const problemText = ({ line, problem }: LogProblem, lang: CliLanguage): string => {
  const [nl, en] = {
    'no-header': ['hier hoort de kop van een logboek te staan', 'the header of a log should be here'],
    'no-json': ['deze regel is niet compleet', 'this line is not complete'],
    'no-entry': ['dit is geen regel van een logboek', 'this is not a line of a log'],
    gap: ['hiervoor ontbreken gebeurtenissen', 'events before this are missing'],
    changed: ['deze regel is veranderd', 'this line was changed'],
  }[problem] as [string, string]
  return choose(lang, `Regel ${line}: ${nl}.`, `Line ${line}: ${en}.`)
}

/** Reads a log file and the scenario version that travels beside it, or says in one sentence why that is not possible. */
export const loadPlayedLog = async (file: string, lang: CliLanguage): Promise<PlayedLog | string> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return choose(lang, `Dit bestand is niet te lezen: ${file}`, `This file cannot be read: ${file}`)
  const log = readLog(text)
  if ('problem' in log) return problemText(log, lang)
  const { scenario, edition } = log.header
  const version = await loadScenario(join(dirname(file), `scenario-${scenario.hash}`), lang)
  if (typeof version === 'string') return version
  const game = version.scenario && version.hash === scenario.hash ? prepareGame(version.scenario, edition) : null
  if (game) return { log, game }
  return choose(
    lang,
    'De scenarioversie naast dit logboek is niet die waarmee is gespeeld.',
    'The scenario version beside this log is not the one that was played.',
  )
}
