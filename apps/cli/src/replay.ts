import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { prepareGame } from '@natte-meren/engine'
import { type LogProblem, readLog, replayLog } from '@natte-meren/prover'
import { loadScenario } from './scenario.ts'
import { choose, type CliLanguage, type ExitCode, type Output } from './speak.ts'

export interface ReplayOptions {
  readonly json: boolean
  readonly lang: CliLanguage
}

const problemText = ({ line, problem }: LogProblem, lang: CliLanguage): string => {
  const [nl, en] = {
    'no-header': ['hier hoort de kop van een logboek te staan', 'the header of a log should be here'],
    'no-json': ['deze regel is niet compleet', 'this line is not complete'],
    'no-entry': ['dit is geen regel van een logboek', 'this is not a line of a log'],
    gap: ['hiervoor ontbreken gebeurtenissen', 'events before this are missing'],
  }[problem] as [string, string]
  return choose(lang, `Regel ${line}: ${nl}.`, `Line ${line}: ${en}.`)
}

/** Folds a log with the scenario version that travels beside it, and prints the hash it comes to. */
export const replay = async (
  file: string,
  { json, lang }: ReplayOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) {
    complain(choose(lang, `Dit bestand is niet te lezen: ${file}`, `This file cannot be read: ${file}`))
    return 2
  }
  const log = readLog(text)
  if ('problem' in log) {
    complain(problemText(log, lang))
    return 2
  }
  const { scenario, edition } = log.header
  const version = await loadScenario(join(dirname(file), `scenario-${scenario.hash}`), lang)
  if (typeof version === 'string') {
    complain(version)
    return 2
  }
  const game = version.scenario && version.hash === scenario.hash ? prepareGame(version.scenario, edition) : null
  if (!game) {
    complain(
      choose(
        lang,
        'De scenarioversie naast dit logboek is niet die waarmee is gespeeld.',
        'The scenario version beside this log is not the one that was played.',
      ),
    )
    return 2
  }
  const { hash, state } = replayLog(game, log)
  print(json ? JSON.stringify({ hash, version: state.version }) : `${hash}  ${state.version}`)
  return 0
}
