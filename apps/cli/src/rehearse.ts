import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareGame } from '@natte-meren/engine'
import { type ScenarioVersion, writeScenarioVersion } from '@natte-meren/library'
import { logHeader, rehearse as play, type Rehearsal, writeLog } from '@natte-meren/prover'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'

export interface RehearseOptions {
  readonly seed: number
  readonly edition: string
  readonly tables: number
  readonly out: string | null
  readonly json: boolean
  readonly lang: CliLanguage
}

type Game = NonNullable<ReturnType<typeof prepareGame>>

const editionsOf = ({ scenario }: ScenarioVersion): string => scenario?.editions.map(({ id }) => id).join(', ') ?? ''

/** Logs of all tables and the scenario version, so that `replay` needs nothing else. */
const save = async (
  folder: string,
  game: Game,
  version: ScenarioVersion,
  seed: number,
  { tables }: Rehearsal,
): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeScenarioVersion(version.texts, join(folder, `scenario-${version.hash}`))
  for (const { number, log } of tables) {
    const header = logHeader(game, version.hash, seed, number)
    await writeFile(join(folder, `table-${number}.jsonl`), writeLog(header, log))
  }
}

/** Plays a whole game with scripted players and prints how it ended. */
export const rehearse = async (
  folder: string,
  { seed, edition, tables, out, json, lang }: RehearseOptions,
  { print, complain }: Output,
): Promise<ExitCode> => {
  const version = await loadScenario(folder, lang)
  if (typeof version === 'string') {
    complain(version)
    return 2
  }
  if (!version.scenario) {
    complain(
      choose(
        lang,
        'Dit scenario is nog niet speelbaar. Kijk met: natte-meren check',
        'This scenario cannot be played yet. Look with: natte-meren check',
      ),
    )
    return 2
  }
  const game = prepareGame(version.scenario, edition)
  if (!game) {
    const known = editionsOf(version)
    complain(
      choose(
        lang,
        `Dit scenario heeft geen versie "${edition}". Wel: ${known}.`,
        `This scenario has no edition "${edition}". It has: ${known}.`,
      ),
    )
    return 2
  }
  const played = play({ game, scenarioHash: version.hash, seed, tables, language: lang })
  if (out !== null) await save(out, game, version, seed, played)
  report(played, json, lang, print)
  return 0
}

const report = (
  { hash, events, tables }: Rehearsal,
  json: boolean,
  lang: CliLanguage,
  print: (line: string) => void,
): void => {
  const summaries = tables.map(({ number, hash: tableHash, outcome, state }) => ({
    number,
    hash: tableHash,
    outcome,
    events: state.version,
  }))
  if (json) {
    print(JSON.stringify({ hash, outcome: summaries[0]?.outcome ?? null, events, tables: summaries }))
    return
  }
  for (const { number, outcome, hash: tableHash, events: count } of summaries)
    print(
      choose(
        lang,
        `Tafel ${number}: ${outcome}, ${count} gebeurtenissen, ${tableHash}`,
        `Table ${number}: ${outcome}, ${count} events, ${tableHash}`,
      ),
    )
}
