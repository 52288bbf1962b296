/**
 * Plays games with bots, or proves, in a process of its own, and sends how long that took and the most memory it
 * held. Arguments: `games`, how many, first seed; or `prove`.
 */
import { prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { prove, simulate } from '@natte-meren/prover'
import { inRepository } from './processes.ts'

export interface Run {
  readonly seconds: number
  /** Most memory held [MB]. */
  readonly megabytes: number
  /** Games that were played, or states that were looked at. */
  readonly count: number
}

const [what = 'games', games = '100', seed = '1'] = process.argv.slice(2)

const run = async (): Promise<Run> => {
  const version = await readScenarioFolder(inRepository('scenarios/natte-meren'))
  if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read.')
  const game = prepareGame(version.scenario, 'full')
  if (!game) throw new Error('There is no full edition.')
  const started = performance.now()
  const count =
    what === 'prove'
      ? prove({ scenario: version.scenario, texts: version.texts, findings: [], edition: 'full' }).states
      : simulate({ game, seed: Number(seed), games: Number(games) }).length
  const seconds = (performance.now() - started) / 1000
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, count }
}

void run().then((answer) => process.send?.(answer, () => process.exit(0)))
