import type { ViewMessage } from '@natte-meren/protocol'

/** Changes of a message: none when it is a whole view. */
const changesIn = (message: ViewMessage): readonly (readonly [path: string, value?: unknown])[] =>
  'patch' in message ? message.patch : []

/**
 * Times how long the control room shows somebody as awaited who is not, or the other way round: from when a device at
 * the table hears that advice is asked for or was given until the row of that table says who is awaited now.
 */
export class AwaitedWatch {
  /** From hearing of it at the table to seeing it in the control room, one for each change [ms]. */
  readonly times: number[] = []
  readonly #since = new Map<string, number>()

  /** Something was shown to a device at a table. */
  atTable(table: string, message: ViewMessage, now: number): void {
    const moves = changesIn(message).some(
      ([path, value]) => path === '/advice/given' || (path === '/advice' && value !== null),
    )
    // A second act before the first is shown: the wait of the first counts.
    if (moves && !this.#since.has(table)) this.#since.set(table, now)
  }

  /** Something was shown in the control room. */
  inControlRoom(message: ViewMessage, now: number): void {
    for (const [path] of changesIn(message)) {
      const [, table = ''] = /^\/tables\/([^/]+)\/awaited/.exec(path) ?? []
      const since = this.#since.get(table)
      if (since === undefined) continue
      this.times.push(now - since)
      this.#since.delete(table)
    }
  }

  /** What was not shown until the end counts with its wait until then. */
  close(now: number): readonly number[] {
    for (const since of this.#since.values()) this.times.push(now - since)
    this.#since.clear()
    return this.times
  }
}
