import { type ChildProcess, fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { WhatIfAnswer, WhatIfOrder } from './whatIfOrder.ts'

/** Told with each answer as it comes, and with null when there will be none. */
type Told = (answer: WhatIfAnswer) => void

interface Waiting {
  readonly order: WhatIfOrder
  readonly told: Told
}

/** A what-if that takes longer is given up. */
const longestMs = 120_000

// The same from src and from the bundle, where the worker stands beside main.mjs.
const isSource = import.meta.url.endsWith('.ts')
const worker = fileURLToPath(new URL(isSource ? './whatIfWorker.ts' : './whatIfWorker.mjs', import.meta.url))
// Games make much that lives for a moment: with room for it less time goes to clearing up.
const execArgv = ['--max-semi-space-size=64', ...(isSource ? ['--import', 'tsx'] : [])]

/** What-ifs of all exercises of this server, one at a time, each in a process that gives way to play. [FORK-7] */
export class WhatIfDesk {
  readonly #log: Logger
  readonly #waiting: Waiting[] = []
  #busy: { readonly waiting: Waiting; readonly process: ChildProcess } | null = null

  constructor(log: Logger) {
    this.#log = log
  }

  /** Asks; the function that it gives takes the question back. */
  ask(order: WhatIfOrder, told: Told): () => void {
    const waiting = { order, told }
    this.#waiting.push(waiting)
    this.#next()
    return () => this.#takeBack(waiting)
  }

  #takeBack(waiting: Waiting): void {
    const index = this.#waiting.indexOf(waiting)
    if (index >= 0) this.#waiting.splice(index, 1)
    if (this.#busy?.waiting === waiting) this.#busy.process.kill('SIGKILL')
  }

  #next(): void {
    const waiting = this.#busy ? undefined : this.#waiting.shift()
    if (!waiting) return
    const child = fork(worker, [], {
      execArgv,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#busy = { waiting, process: child }
    const timer = setTimeout(() => child.kill('SIGKILL'), longestMs)
    let last: WhatIfAnswer = null
    child.on('message', (answer: WhatIfAnswer) => {
      last = answer
      waiting.told(answer)
    })
    child.on('error', (error) => this.#log.error({ err: error }, 'a what-if could not be worked out'))
    child.once('exit', () => {
      clearTimeout(timer)
      if (!last?.nl.range) waiting.told(null)
      this.#busy = null
      this.#next()
    })
    // Where the system does not let us, it simply runs beside play.
    try {
      setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL)
    } catch {
      this.#log.debug('a what-if runs at the priority of play')
    }
    child.send(waiting.order)
  }
}
