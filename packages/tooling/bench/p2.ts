import type { Figure, Workload } from './figure.ts'
import { ask, type RunningProcess, startFloor, startOurs, withFolder } from './processes.ts'
import type { Saturation } from './saturate.ts'
import { median, medianRatio } from './statistics.ts'

const tables = 50
const seats = 7
const seconds = 5
const rounds = 5

const saturate = (which: 'ours' | 'floor', { url, pid }: RunningProcess): Promise<Saturation> =>
  ask<Saturation>('saturate.ts', [which, url, ...[tables, seats, seconds, pid].map(String)])

const figuresOf = (ours: readonly Saturation[], floor: readonly Saturation[]): Figure[] => {
  const rates = (all: readonly Saturation[]): number[] => all.map(({ perSecond }) => perSecond)
  const cost = (all: readonly Saturation[]): number[] => all.map(({ processor }) => processor)
  const lost = [...ours, ...floor].reduce((sum, { expected, delivered }) => sum + expected - delivered, 0)
  const common = { workload: 'P2' } as const
  return [
    {
      ...common,
      name: 'commands stored and shown to all seats',
      value: median(rates(ours)),
      unit: '/s',
      floor: median(rates(floor)),
      judged: medianRatio(rates(ours), rates(floor)),
      goal: { least: 0.5 },
    },
    {
      ...common,
      name: 'processor time of the server for a command',
      value: median(cost(ours)),
      unit: 'µs',
      floor: median(cost(floor)),
      judged: medianRatio(cost(ours), cost(floor)),
      goal: { most: 2 },
    },
    { ...common, name: 'lost deliveries', value: lost, unit: '', floor: null, judged: lost, goal: { most: 0 } },
  ]
}

/** Fifty tables of seven, as fast as they go, each command stored before it is answered. */
export const p2: Workload = {
  id: 'P2',
  about: `${tables} tables × ${seats} seats, as many commands as they can, durable`,
  run: async (say) => {
    const ours: Saturation[] = []
    const floor: Saturation[] = []
    for (let round = 1; round <= rounds; round += 1)
      await withFolder(async (folder) => {
        const bare = await startFloor(folder)
        const a = await saturate('floor', bare)
        await bare.stop()
        const server = await startOurs(folder)
        const b = await saturate('ours', server)
        await server.stop()
        floor.push(a)
        ours.push(b)
        const [rate, bareRate] = [b.perSecond.toFixed(0), a.perSecond.toFixed(0)]
        say(
          `round ${round}: ${rate}/s, floor ${bareRate}/s; driver late by ${b.lag.toFixed(1)} and ${a.lag.toFixed(1)} ms`,
        )
      })
    return figuresOf(ours, floor)
  },
}
