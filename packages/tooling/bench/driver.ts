/**
 * The driver, in a process of its own: fills the tables, sends commands at an even pace and times each until
 * the last seat has seen it. Arguments: which (`ours`, `floor`), address, tables, seats, commands per second,
 * seconds, moment (`early`, `late`). Sends one `Drive` to whoever started it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { onEventBytes } from './keepViews.ts'
import { type DrivenTable, floorRoom, type Moment, oursRoom } from './clients.ts'

export interface Drive {
  /** From sending a command to its arrival at the last seat [ms], one for each command. */
  readonly latencies: readonly number[]
  readonly commands: number
  readonly expected: number
  readonly delivered: number
  /** What all seats of a table received that shows a command, answers apart [bytes]. */
  readonly bytesPerCommand: number
  /** How late the driver itself was, 99th percentile [ms]. */
  readonly lag: number
}

const [which = 'ours', url = '', tables = '1', seats = '7', rate = '10', seconds = '1', moment = 'early'] =
  process.argv.slice(2)

/** Counts what each socket saw, so that the n-th sighting belongs to the n-th command. */
class Watch {
  readonly latencies: number[] = []
  delivered = 0
  bytes = 0
  readonly #sent: number[] = []
  readonly #seen: number[]
  readonly #complete: number[] = []

  constructor({ sockets, isDelivery }: DrivenTable) {
    this.#seen = sockets.map(() => 0)
    for (const [seat, socket] of sockets.entries()) {
      const sizes: number[] = []
      onEventBytes(socket, (bytes) => sizes.push(bytes))
      socket.onAny((event: string, payload: unknown) => {
        const bytes = sizes.shift() ?? 0
        if (!isDelivery(event, payload)) return
        this.bytes += bytes
        this.#see(seat)
      })
    }
  }

  start(): void {
    this.#sent.push(performance.now())
    this.#complete.push(0)
  }

  #see(seat: number): void {
    const command = this.#seen[seat] ?? 0
    this.#seen[seat] = command + 1
    this.delivered += 1
    const seen = (this.#complete[command] ?? 0) + 1
    this.#complete[command] = seen
    if (seen === this.#seen.length) this.latencies.push(performance.now() - (this.#sent[command] ?? 0))
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Sends at an even pace, one table after the other; a slow answer does not hold up the next command. */
const drive = async (driven: readonly DrivenTable[], perSecond: number, total: number): Promise<Watch[]> => {
  const watches = driven.map((table) => new Watch(table))
  const started = performance.now()
  const busy = driven.map(() => Promise.resolve())
  for (let sent = 0; sent < total; sent += 1) {
    const wait = started + (sent * 1000) / perSecond - performance.now()
    if (wait > 1) await pause(wait)
    const at = sent % driven.length
    busy[at] = (busy[at] ?? Promise.resolve()).then(async () => {
      watches[at]?.start()
      await driven[at]?.send()
    })
  }
  await Promise.all(busy)
  // What is still on its way may take a while on a busy machine; what never comes is counted as lost.
  const until = performance.now() + 5_000
  const expected = total * Number(seats)
  while (watches.reduce((sum, { delivered }) => sum + delivered, 0) < expected && performance.now() < until)
    await pause(20)
  return watches
}

const main = async (): Promise<void> => {
  const counts = [Number(tables), Number(seats)] as const
  const room = which === 'floor' ? await floorRoom(url, ...counts) : await oursRoom(url, ...counts, moment as Moment)
  const total = Math.round(Number(rate) * Number(seconds))
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const watches = await drive(room.tables, Number(rate), total)
  const sum = (pick: (watch: Watch) => number): number => watches.reduce((count, watch) => count + pick(watch), 0)
  const answer: Drive = {
    latencies: watches.flatMap(({ latencies }) => latencies),
    commands: total,
    expected: total * counts[1],
    delivered: sum(({ delivered }) => delivered),
    bytesPerCommand: sum(({ bytes }) => bytes) / total,
    lag: delay.percentile(99) / 1e6,
  }
  room.close()
  process.send?.(answer, () => process.exit(0))
}

void main()
