import { floorRoom } from './clients.ts'
import { seatedEvening } from './evening.ts'
import type { Figure, Workload } from './figure.ts'
import { type HeldMemory, heldMemory, tellsMemory } from './heldMemory.ts'
import { playGame } from './playedGame.ts'
import { type RunningProcess, startFloor, startOurs, withFolder } from './processes.ts'

const tables = 50
const seats = 7
/** As many commands as a game has, so that the floor's memory has the same behind it. */
const floorCommands = 130

interface PerTable {
  readonly start: HeldMemory
  readonly end: HeldMemory
}

/** What the tables added [kB each]. */
const each = (after: HeldMemory, before: HeldMemory): HeldMemory => ({
  held: (after.held - before.held) / tables,
  resident: (after.resident - before.resident) / tables,
})

const measureFloor = async ({ url, pid }: RunningProcess): Promise<PerTable> => {
  const before = await heldMemory(pid)
  const room = await floorRoom(url, tables, seats)
  const start = each(await heldMemory(pid), before)
  for (let count = 0; count < floorCommands; count += 1) await Promise.all(room.tables.map(({ send }) => send()))
  const end = each(await heldMemory(pid), before)
  room.close()
  return { start, end }
}

const measureOurs = async ({ url, pid }: RunningProcess): Promise<PerTable> => {
  // The scenario is held once, however many tables play it.
  const first = await seatedEvening(url, 1, seats)
  const before = await heldMemory(pid)
  let start = before
  const game = await playGame(url, tables, seats, async () => {
    start = await heldMemory(pid)
  })
  const end = each(await heldMemory(pid), before)
  game.close()
  first.close()
  return { start: each(start, before), end }
}

/** What a table of seven costs in memory, seated and after a whole game. */
export const p4: Workload = {
  id: 'P4',
  about: `memory of the server per table of ${seats}, seated and after a whole game of bots, ${tables} tables`,
  run: (say) =>
    withFolder(async (folder) => {
      const bare = await startFloor(folder, tellsMemory)
      const floor = await measureFloor(bare)
      await bare.stop()
      const server = await startOurs(folder, tellsMemory)
      const ours = await measureOurs(server)
      await server.stop()
      const words = ({ held, resident }: HeldMemory) => `${held.toFixed(0)} kB held, ${resident.toFixed(0)} kB resident`
      say(`seated: ${words(ours.start)}; floor ${words(floor.start)}`)
      say(`after a game: ${words(ours.end)}; floor ${words(floor.end)}`)
      const figure = (name: string, moment: keyof PerTable, kind: keyof HeldMemory, most: number): Figure => ({
        workload: 'P4',
        name,
        value: ours[moment][kind],
        unit: 'kB',
        floor: floor[moment][kind],
        judged: ours[moment][kind] / floor[moment][kind],
        goal: { most },
      })
      return [
        figure('held per table, seated', 'start', 'held', 2),
        figure('held per table, after a game', 'end', 'held', 3.5),
        figure('resident per table, seated', 'start', 'resident', 2),
        figure('resident per table, after a game', 'end', 'resident', 3.5),
      ]
    }),
}
