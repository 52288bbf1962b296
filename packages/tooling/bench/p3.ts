import type { Drive } from './driver.ts'
import type { Workload } from './figure.ts'
import { ask, startFloor, startOurs, withFolder } from './processes.ts'

const seats = 7

/** What a command costs on the wire, at the beginning of a game and at its end. */
export const p3: Workload = {
  id: 'P3',
  about: `bytes per command to all ${seats} seats of a table, early and late in a full game`,
  run: (say) =>
    withFolder(async (folder) => {
      const drive = async (which: 'ours' | 'floor', url: string, moment: string): Promise<number> => {
        const { bytesPerCommand } = await ask<Drive>('driver.ts', [which, url, '1', String(seats), '10', '6', moment])
        say(`${which}, ${moment}: ${bytesPerCommand.toFixed(0)} bytes`)
        return bytesPerCommand
      }
      const bare = await startFloor(folder)
      const floor = await drive('floor', bare.url, 'early')
      await bare.stop()
      const server = await startOurs(folder)
      const early = await drive('ours', server.url, 'early')
      const late = await drive('ours', server.url, 'late')
      await server.stop()
      const common = { workload: 'P3', unit: 'bytes' } as const
      return [
        { ...common, name: 'early', value: early, floor, judged: early / floor, goal: { most: 1 } },
        { ...common, name: 'late', value: late, floor, judged: late / floor, goal: { most: 1 } },
        { ...common, name: 'late against early', value: late, floor: early, judged: late / early, goal: { most: 1.2 } },
      ]
    }),
}
