/**
 * The driver at its fastest, in a process of its own: at each table the next seat sends as soon as the command before
 * is answered. Arguments: which (`ours`, `floor`), address, tables, seats, seconds, process id of the server. Sends one `Saturation`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Socket } from 'socket.io-client'
import { processUse } from './processUse.ts'
import { type DrivenTable, floorRoom, oursRoom } from './clients.ts'

export interface Saturation {
  /** Commands that were stored and answered, per second. */
  readonly perSecond: number
  /** Processor time of the server for each of them [µs]: what another process takes away is not in it. */
  readonly processor: number
  readonly commands: number
  /** Messages that should have come, by the version of the last one at each seat. */
  readonly expected: number
  readonly delivered: number
  /** How late the driver itself was, 99th percentile [ms]. */
  readonly lag: number
}

const [which = 'ours', url = '', tables = '1', seats = '7', seconds = '1', pid = ''] = process.argv.slice(2)

/** Before counting begins [s]: the server's code has to become fast first. */
const warmUp = 3

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Counts what a seat was shown; versions tell what it should have been. */
class Seen {
  delivered = 0
  #first: number | null = null
  #last = 0

  constructor(socket: Socket, isDelivery: DrivenTable['isDelivery']) {
    socket.onAny((event: string, message: { to: number }) => {
      if (!isDelivery(event, message)) return
      this.#first ??= message.to
      this.#last = message.to
      this.delivered += 1
    })
  }

  get expected(): number {
    return this.#first === null ? 0 : this.#last - this.#first + 1
  }
}

const main = async (): Promise<void> => {
  const counts = [Number(tables), Number(seats)] as const
  const room = which === 'floor' ? await floorRoom(url, ...counts) : await oursRoom(url, ...counts, 'early')
  const seen = room.tables.flatMap(({ sockets, isDelivery }) => sockets.map((socket) => new Seen(socket, isDelivery)))
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let [sent, goesOn] = [0, true]
  const all = Promise.all(
    room.tables.map(async ({ senders }) => {
      // Each seat in its turn, so that none sends more than a device may.
      for (let turn = 0; goesOn; turn += 1) {
        await senders[turn % senders.length]?.()
        sent += 1
      }
    }),
  )
  await after(warmUp * 1000)
  delay.enable()
  const [before, began, used] = [sent, performance.now(), processUse(Number(pid)).seconds]
  await after(Number(seconds) * 1000)
  const counted = sent - before
  const took = (performance.now() - began) / 1000
  const processor = processUse(Number(pid)).seconds - used
  delay.disable()
  goesOn = false
  await all
  // Every command is seen by every seat of its table.
  const expected = sent * counts[1]
  const until = performance.now() + 5_000
  const delivered = (): number => seen.reduce((sum, one) => sum + one.delivered, 0)
  while (delivered() < expected && performance.now() < until) await after(20)
  const answer: Saturation = {
    perSecond: counted / took,
    processor: (processor / counted) * 1e6,
    commands: sent,
    expected: Math.max(
      expected,
      seen.reduce((sum, one) => sum + one.expected, 0),
    ),
    delivered: delivered(),
    lag: delay.percentile(99) / 1e6,
  }
  room.close()
  process.send?.(answer, () => process.exit(0))
}

void main()
