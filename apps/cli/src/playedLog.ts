import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Game, prepareGame } from '@natte-meren/engine'
import { type LogHeader, type LogProblem, type ReadLog, readLogs } from '@natte-meren/prover'
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

const unlike = (lang: CliLanguage): string =>
  choose(
    lang,
    'De scenarioversie naast dit logboek is niet die waarmee is gespeeld.',
    'The scenario version beside this log is not the one that was played.',
  )

/** Finds the game of a log beside its file: however many logs there are, each version is read once. */
export const gameShelf = (lang: CliLanguage) => {
  const known = new Map<string, Promise<Game | string>>()
  const read = async (folder: string, { scenario: { hash }, edition }: LogHeader): Promise<Game | string> => {
    const version = await loadScenario(folder, lang)
    if (typeof version === 'string') return version
    return (version.hash === hash && version.scenario && prepareGame(version.scenario, edition)) || unlike(lang)
  }
  return (file: string, header: LogHeader): Promise<Game | string> => {
    const folder = join(dirname(file), `scenario-${header.scenario.hash}`)
    const key = `${header.edition} ${folder}`
    const found = known.get(key) ?? read(folder, header)
    known.set(key, found)
    return found
  }
}

/**
 * Reads a file with the logs of one table or more, and the scenario version that travels beside it, or says in one
 * sentence why that is not possible.
 */
export const loadPlayedLogs = async (
  file: string,
  lang: CliLanguage,
  gameOf = gameShelf(lang),
): Promise<readonly PlayedLog[] | string> => {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return choose(lang, `Dit bestand is niet te lezen: ${file}`, `This file cannot be read: ${file}`)
  const logs = readLogs(text)
  if ('problem' in logs) return problemText(logs, lang)
  const played: PlayedLog[] = []
  for (const log of logs) {
    const game = await gameOf(file, log.header)
    if (typeof game === 'string') return game
    played.push({ log, game })
  }
  return played
}

/** The same for a command that looks at one table: the first of the file. */
export const loadPlayedLog = async (file: string, lang: CliLanguage): Promise<PlayedLog | string> => {
  const played = await loadPlayedLogs(file, lang)
  return typeof played === 'string' ? played : (played[0] ?? unlike(lang))
}
