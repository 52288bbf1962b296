import type { Drive } from './driver.ts'
import type { Figure, Workload } from './figure.ts'
import type { GameLog } from './gameDriver.ts'
import type { Played } from './playedGame.ts'
import { ask, startFloor, startOurs, withFolder } from './processes.ts'
import { median } from './statistics.ts'

const seats = 7

const sum = (played: GameLog): number => played.reduce((total, { bytes }) => total + bytes, 0)

/** What each kind of command cost, the dearest first. */
const byType = (played: GameLog): string[] => {
  const kinds = new Map<string, Played[]>()
  for (const one of played) {
    const kind = `${one.by} ${one.type}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), one])
  }
  return [...kinds]
    .map(([kind, all]) => ({ kind, count: all.length, mean: sum(all) / all.length }))
    .sort((a, b) => b.mean - a.mean)
    .map(({ kind, count, mean }) => `${kind.trim()} ${count} × ${mean.toFixed(0)} bytes`)
}

/** What a command costs on the wire, at the beginning of a game, at its end, and over all of it. */
export const p3: Workload = {
  id: 'P3',
  about: `bytes per command to all ${seats} seats of a table, early and late in a full game, and over a game of bots`,
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
      const played = await ask<GameLog>('gameDriver.ts', [server.url, String(seats)])
      await server.stop()
      const players = played.filter(({ by }) => by === 'player')
      const commands = played.filter(({ by }) => by !== 'time')
      for (const line of byType(played)) say(line)
      say(`players' commands: middle one ${median(players.map(({ bytes }) => bytes)).toFixed(0)} bytes`)
      say(`with all that Next and time bring: ${(sum(played) / commands.length).toFixed(0)} bytes per command`)
      const figure = (name: string, value: number): Figure => ({
        workload: 'P3',
        name,
        value,
        unit: 'bytes',
        floor,
        judged: value / floor,
        goal: { most: 1 },
      })
      return [
        figure('a fact on the table or off, early', early),
        figure('a fact on the table or off, late', late),
        { ...figure('late against early', late), floor: early, judged: late / early, goal: { most: 1.2 } },
        figure("players' commands, a whole game", sum(players) / players.length),
      ]
    }),
}
