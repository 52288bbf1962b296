/**
 * Looks back at one evening of the full edition, in a process of its own: every moment of it as every role saw it, and
 * what would have been with another first decision, by the worker of the server. Sends how long each took [ms].
 */
import { fork } from 'node:child_process'
import { Rewind } from '@natte-meren/debrief'
import { prepareGame } from '@natte-meren/engine'
import { readScenarioFolder } from '@natte-meren/library'
import { lensOf, projectMoment } from '@natte-meren/projection'
import { seenMoment } from '@natte-meren/protocol'
import { rehearse } from '@natte-meren/prover'
import { inRepository } from './processes.ts'

export interface DebriefRun {
  /** Each moment, through the eyes of each role. */
  readonly moments: readonly number[]
  /** From the question until the answer was there whole. */
  readonly whatIfs: readonly number[]
}

const games = 200
const rounds = 5

/** An evening of the full edition, played by bots. */
const evening = async () => {
  const version = await readScenarioFolder(inRepository('scenarios/natte-meren'))
  if (typeof version === 'string' || !version.scenario) throw new Error('Natte Meren cannot be read.')
  const game = prepareGame(version.scenario, 'full')
  if (!game) throw new Error('There is no full edition.')
  const [table] = rehearse({ game, scenarioHash: '', seed: 5, tables: 1 }).tables
  if (!table) throw new Error('A rehearsal has a table.')
  return { game, table }
}
type Evening = Awaited<ReturnType<typeof evening>>

const lookBack = ({ game, table }: Evening): number[] => {
  const events = table.log.flatMap((entry) => entry.events)
  const rewind = new Rewind(game, events)
  const lens = lensOf(game, 'nl')
  const took: number[] = []
  for (let version = 1; version <= events.length; version += 3)
    for (const role of [...game.roles.keys(), null]) {
      const started = performance.now()
      seenMoment.parse(projectMoment(lens, rewind, { version, role }, () => 'words'))
      took.push(performance.now() - started)
    }
  return took
}

/** Its first decision, and an option that was not chosen. */
const otherChoice = ({ game, table }: Evening) => {
  const [decision] = game.phases.flatMap((phase) => phase.decision ?? [])
  const option = decision?.options.find(({ id }) => id !== table.state.decisions[decision.id]?.proposal?.option)
  if (!decision || !option) throw new Error('There is a first decision with another option.')
  return { decision: decision.id, option: option.id }
}

const ask = (order: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    // As the server starts it.
    const worker = fork(inRepository('apps/server/dist/whatIfWorker.mjs'), [], {
      serialization: 'advanced',
      execArgv: ['--max-semi-space-size=64'],
    })
    worker.on('message', (answer: { nl: { range: unknown } } | null) => {
      if (answer === null) reject(new Error('There is something to fork.'))
      else if (answer.nl.range) resolve(performance.now() - started)
    })
    worker.once('error', reject)
    worker.send(order)
  })

const run = async (): Promise<DebriefRun> => {
  const played = await evening()
  const { game, table } = played
  const order = { scenario: game.scenario, edition: 'full', log: table.log, choice: otherChoice(played), games }
  const whatIfs: number[] = []
  for (let round = 0; round < rounds; round += 1) whatIfs.push(await ask(order))
  return { moments: lookBack(played), whatIfs }
}

void run().then((answer) => process.send?.(answer, () => process.exit(0)))
