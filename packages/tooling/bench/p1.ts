import type { Drive } from './driver.ts'
import type { Figure, Workload } from './figure.ts'
import { ask, type Running, startFloor, startOurs, withFolder } from './processes.ts'
import { medianRatio, percentile } from './statistics.ts'

const tables = 60
const seats = 7
const perSecond = 200
const seconds = 6
const rounds = 5

const driveOnce = (which: 'ours' | 'floor', { url }: Running): Promise<Drive> =>
  ask<Drive>('driver.ts', [which, url, ...[tables, seats, perSecond, seconds].map(String), 'early'])

const figuresOf = (ours: readonly Drive[], floor: readonly Drive[]): Figure[] => {
  const all = (drives: readonly Drive[]) => drives.flatMap(({ latencies }) => latencies)
  const shares = [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const
  const latency = shares.map(([name, share]): Figure => {
    const perRound = (drives: readonly Drive[]) => drives.map(({ latencies }) => percentile(latencies, share))
    return {
      workload: 'P1',
      name: `command to all seats, ${name}`,
      value: percentile(all(ours), share),
      unit: 'ms',
      floor: percentile(all(floor), share),
      judged: medianRatio(perRound(ours), perRound(floor)),
      goal: { most: 1.5 },
    }
  })
  const lost = ours.reduce((sum, { expected, delivered }) => sum + expected - delivered, 0)
  return [
    ...latency,
    { workload: 'P1', name: 'lost deliveries', value: lost, unit: '', floor: null, judged: lost, goal: { most: 0 } },
  ]
}

/** Sixty tables of seven at 200 commands a second, each stored before it is answered. */
export const p1: Workload = {
  id: 'P1',
  about: `${tables} tables × ${seats} seats, ${perSecond} commands/s, durable: command → last seat`,
  run: async (say) => {
    const ours: Drive[] = []
    const floor: Drive[] = []
    for (let round = 1; round <= rounds; round += 1)
      await withFolder(async (folder) => {
        const bare = await startFloor(folder)
        floor.push(await driveOnce('floor', bare))
        await bare.stop()
        const server = await startOurs(folder)
        ours.push(await driveOnce('ours', server))
        await server.stop()
        const [a, b] = [ours.at(-1), floor.at(-1)]
        const middle = (drive: Drive | undefined) => percentile(drive?.latencies ?? [], 0.5).toFixed(2)
        say(
          `round ${round}: ${middle(a)} ms, floor ${middle(b)} ms; driver late by ${a?.lag.toFixed(1)} and ${b?.lag.toFixed(1)} ms`,
        )
      })
    return figuresOf(ours, floor)
  },
}
