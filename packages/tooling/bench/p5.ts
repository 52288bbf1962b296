import {
  evolveTable,
  type Game,
  initialTable,
  type Recorded,
  type TableEvent,
  type TableInput,
} from '@natte-meren/engine'
import { givenTable, minimalGame, type TableTrial, typed } from '@natte-meren/testkit'
import type { Figure, Workload } from './figure.ts'
import { bareFold } from './bareFold.ts'
import { median } from './statistics.ts'

const sizes = [1_000, 10_000, 100_000] as const
const repeats = 7

type Log = readonly Recorded<TableEvent>[]

/** What a lively table does, over and over: share and take back, read, advise, save and remove. */
const turn = (table: TableTrial, round: number): void => {
  const question = (command: TableInput) => table.by('mayor', command)
  table.by('it', { type: 'ShareFact', fact: 'night-login', how: 'tabled' })
  table.by('it', { type: 'TakeBackFact', fact: 'night-login' })
  table.by('ciso', {
    type: 'GiveAdvice',
    decision: 'disconnect',
    option: round % 2 ? 'pull' : 'wait',
    certainty: 'low',
  })
  const saved = question({ type: 'SaveQuestion', suggestion: null, text: typed(`q${round}`), shared: false })
  const [first] = saved.events
  if (first?.event.type === 'QuestionSaved') question({ type: 'RemoveQuestion', question: first.event.question })
  table.by('it', { type: 'AskHelp' })
  table.facilitator({ type: 'AnswerHelp', seat: table.seat('it') })
}

/** A log of many events of one phase, made by real commands. */
const longLog = (events: number): { game: Game; log: Log } => {
  const table = givenTable()
  table.passes(20_000)
  table.goOn('judgement')
  for (let round = 0; table.log.length < events; round += 1) turn(table, round)
  return { game: table.game, log: table.log.slice(0, events) }
}

/** Events per second of a fold, the middle of several. */
const speed = (log: Log, fold: (log: Log) => unknown): number => {
  // Small logs are folded many times over, so that every size is timed over as much work and warm code.
  const folds = Math.ceil(100_000 / log.length)
  const round = (): number => {
    const started = performance.now()
    for (let count = 0; count < folds; count += 1) fold(log)
    return (performance.now() - started) / 1000
  }
  round()
  const seconds = Array.from({ length: repeats }, round)
  return (log.length * folds) / median(seconds)
}

/** How fast a log becomes a state again: start, recovery, replay and debrief are this fold. */
export const p5: Workload = {
  id: 'P5',
  about: 'fold of 1,000, 10,000 and 100,000 events',
  run: async (say) => {
    minimalGame()
    const speeds = sizes.map((size) => {
      const { game, log } = longLog(size)
      const ours = speed(log, (events) => {
        let state = initialTable(game)
        for (const event of events) state = evolveTable(game, state, event)
        return state
      })
      const bare = speed(log, bareFold)
      say(`${size} events: ${Math.round(ours)} events/s, bare ${Math.round(bare)}`)
      return { size, ours, bare }
    })
    const figures = speeds.map(
      ({ size, ours, bare }): Figure => ({
        workload: 'P5',
        name: `${size} events`,
        value: ours,
        unit: 'events/s',
        floor: bare,
        judged: ours,
        goal: { least: 500_000 },
      }),
    )
    const cost = (index: number) => 1 / (speeds[index]?.ours ?? 1)
    const flat = Math.max(cost(1), cost(2)) / cost(1)
    const growth = cost(2) / cost(1)
    return [
      ...figures.map((figure) => ({
        ...figure,
        floor: null,
        name: `${figure.name} (bare ${Math.round(figure.floor ?? 0)})`,
      })),
      {
        workload: 'P5',
        name: 'cost per event, 100,000 against 10,000',
        value: Math.max(flat, growth),
        unit: '×',
        floor: null,
        judged: growth,
        goal: { most: 1.2 },
      },
    ]
  },
}
