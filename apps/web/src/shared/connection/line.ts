import type { RejectionCode, ViewUpdate } from '@natte-meren/protocol'
import type { Asks } from './opening.ts'

/** What happens on a line; each is told once per occurrence. */
export interface LineEvents {
  up: () => void
  down: () => void
  /** The server will not talk to this client at all. */
  refused: (code: RejectionCode) => void
  view: (update: ViewUpdate) => void
  unseated: () => void
}

/** One socket to the server, without any policy: when to connect again is the connection's business. */
export interface Line {
  readonly up: boolean
  listen: (events: LineEvents) => void
  connect: () => void
  /** Drops the socket, also one that is still being opened. */
  drop: () => void
  /** Rejects when no answer comes in time or the socket is lost. */
  ask: <E extends keyof Asks>(event: E, request: Asks[E]['request'], withinMs: number) => Promise<Asks[E]['answer']>
}
