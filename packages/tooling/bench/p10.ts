import { availableParallelism } from 'node:os'
import type { Figure, Workload } from './figure.ts'
import { ask } from './processes.ts'
import type { Run } from './rehearsalRun.ts'

const games = 10_000
/** As `natte-meren simulate` starts its parts. */
const asSimulate = ['--max-semi-space-size=64']

/** Ten thousand games of the full edition by bots that act on their views, and the proof of that edition. */
export const p10: Workload = {
  id: 'P10',
  about: `${games.toLocaleString('en-GB')} games of the full edition with bots; its proof`,
  run: async (say) => {
    const workers = availableParallelism()
    const size = Math.ceil(games / workers)
    const started = performance.now()
    const parts = await Promise.all(
      Array.from({ length: workers }, (_, index) =>
        ask<Run>('rehearsalRun.ts', ['games', String(size), String(1 + index * size)], asSimulate),
      ),
    )
    const seconds = (performance.now() - started) / 1000
    const memory = parts.reduce((sum, { megabytes }) => sum + megabytes, 0)
    say(
      `${parts.reduce((sum, { count }) => sum + count, 0)} games in ${seconds.toFixed(1)} s by ${workers} processes, ${memory.toFixed(0)} MB together`,
    )
    const proof = await ask<Run>('rehearsalRun.ts', ['prove'])
    say(`proof: ${proof.count} states in ${proof.seconds.toFixed(1)} s, ${proof.megabytes.toFixed(0)} MB`)
    const common = { workload: 'P10', floor: null } as const
    const figures: Figure[] = [
      { ...common, name: '10,000 games', value: seconds, unit: 's', judged: seconds, goal: { most: 30 } },
      { ...common, name: 'memory of the games', value: memory, unit: 'MB', judged: memory, goal: { most: 1000 } },
      { ...common, name: 'proof', value: proof.seconds, unit: 's', judged: proof.seconds, goal: { most: 60 } },
      {
        ...common,
        name: 'memory of the proof',
        value: proof.megabytes,
        unit: 'MB',
        judged: proof.megabytes,
        goal: { most: 1000 },
      },
    ]
    return figures
  },
}
