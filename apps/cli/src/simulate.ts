import { fork } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Game, prepareGame } from '@natte-meren/engine'
import {
  compareSharing,
  type GameSummary,
  simulate as play,
  type Sharing,
  type SharingReport,
  type SimulationReport,
  simulationPage,
  summarise,
  type Temperament,
} from '@natte-meren/prover'
import { loadScenario } from './scenario.ts'
import { type CliLanguage, choose, type ExitCode, type Output } from './speak.ts'

export interface SimulateOptions {
  readonly games: number
  readonly seed: number
  readonly edition: string
  readonly roles: string | null
  readonly temperament: Temperament | null
  readonly page: string | null
  readonly json: boolean
  readonly lang: CliLanguage
}

/** A part of the games, played in a process of its own. */
export interface Part {
  readonly folder: string
  readonly edition: string
  readonly seed: number
  readonly games: number
  readonly roles: readonly string[] | null
  readonly temperament: Temperament | null
  readonly sharing: Sharing | null
}

const gameOf = async (folder: string, edition: string, lang: CliLanguage): Promise<Game | string> => {
  const version = await loadScenario(folder, lang)
  if (typeof version === 'string') return version
  const game = version.scenario && prepareGame(version.scenario, edition)
  return (
    game ?? choose(lang, 'Dit scenario of deze versie is niet speelbaar.', 'This scenario or edition cannot be played.')
  )
}

/** Plays a part and gives what came of each game. */
export const playPart = async ({
  folder,
  edition,
  seed,
  games,
  roles,
  temperament,
  sharing,
}: Part): Promise<GameSummary[]> => {
  const game = await gameOf(folder, edition, 'en')
  if (typeof game === 'string') throw new Error(game)
  return play({
    game,
    seed,
    games,
    ...(roles ? { roles } : {}),
    ...(temperament ? { temperament } : {}),
    ...(sharing ? { sharing } : {}),
  })
}

const inOtherProcess = (part: Part): Promise<GameSummary[]> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('simulatePart.ts', import.meta.url)), [JSON.stringify(part)], {
      // A game makes many views that live for a moment: room for them [MB] saves one second in fifteen.
      execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
    })
    let answer: GameSummary[] | null = null
    child.on('message', (message) => {
      answer = message as GameSummary[]
    })
    child.once('exit', (code) => (answer ? resolve(answer) : reject(new Error(`A part ended with code ${code}.`))))
  })

/** Few games are played here; many are divided over the processors. What they come to is the same. */
const playAll = async (part: Part): Promise<GameSummary[]> => {
  const workers = part.games < 200 ? 1 : availableParallelism()
  if (workers === 1) return playPart(part)
  const size = Math.ceil(part.games / workers)
  const parts = Array.from({ length: workers }, (_, index) => ({
    ...part,
    seed: part.seed + index * size,
    games: Math.max(0, Math.min(size, part.games - index * size)),
  }))
  return (await Promise.all(parts.map(inOtherProcess))).flat()
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`

const printReport = (report: SimulationReport, sharing: SharingReport, lang: CliLanguage, { print }: Output): void => {
  print(choose(lang, `${report.games} spellen. Afloop:`, `${report.games} games. Outcome:`))
  for (const [id, { value, low, high }] of Object.entries(report.outcomes))
    print(`  ${id.padEnd(20)} ${percent(value).padStart(7)}  (${percent(low)} – ${percent(high)})`)
  for (const [decision, options] of Object.entries(report.options))
    print(
      `${decision}: ${Object.entries(options)
        .map(([id, { value }]) => `${id} ${percent(value)}`)
        .join(', ')}`,
    )
  const { perTable, different, minutes } = report
  const total = Object.values(minutes).reduce((sum, { value }) => sum + value, 0)
  print(
    choose(
      lang,
      `Per tafel ${perTable.value.toFixed(0)} berichten; twee tafels verschillen in ${percent(different.value)}. Speelduur ${total.toFixed(0)} minuten.`,
      `${perTable.value.toFixed(0)} messages per table; two tables differ in ${percent(different.value)}. ${total.toFixed(0)} minutes of play.`,
    ),
  )
  const { missedRatio, retractedRatio } = sharing
  const left = ({ value, low, high }: SharingReport['missedRatio']) =>
    `${percent(value)} (${percent(low)} – ${percent(high)})`
  print(
    choose(
      lang,
      `Tafels die alles delen, naast tafels die niets delen: gemiste plichten ${left(missedRatio)}, teruggenomen zinnen ${left(retractedRatio)}.`,
      `Tables that share all, beside tables that share nothing: missed duties ${left(missedRatio)}, statements taken back ${left(retractedRatio)}.`,
    ),
  )
}

/** Plays many seeded games with bots and reports what they come to. */
export const simulate = async (folder: string, options: SimulateOptions, output: Output): Promise<ExitCode> => {
  const { games, seed, edition, roles, temperament, page, json, lang } = options
  const game = await gameOf(folder, edition, lang)
  if (typeof game === 'string') {
    output.complain(game)
    return 2
  }
  const cast = { folder, edition, temperament, roles: roles?.split(',').map((role) => role.trim()) ?? null }
  const mixed = await playAll({ ...cast, seed, games, sharing: null })
  const half = Math.max(20, Math.round(games / 5))
  const open = await playAll({ ...cast, seed, games: half, sharing: 'open' })
  const closed = await playAll({ ...cast, seed, games: half, sharing: 'closed' })
  const report = summarise(game, mixed)
  const sharing = compareSharing(open, closed)
  if (page !== null) await writeFile(page, simulationPage(game, report, sharing, lang))
  if (json) output.print(JSON.stringify({ edition, seed, report, sharing }))
  else printReport(report, sharing, lang, output)
  return 0
}
