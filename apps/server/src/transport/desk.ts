import type { Server as HttpServer } from 'node:http'
import type { ClientToServer, RejectionCode, ServerToClient } from '@natte-meren/protocol'
import type { Logger } from 'pino'
import type { Socket } from 'socket.io'
import type { FailureLimit } from '../failureLimit.ts'
import type { Facilitator, Play } from './play.ts'

/** Every payload on its way out, for tests that look for secrets. */
export type Tap = (to: string, event: keyof ServerToClient | 'answer', payload: unknown) => void

export interface TransportCounts {
  connected(change: 1 | -1): void
  received(event: string, code: RejectionCode | 'ok', ms: number): void
  sent(): void
}

export interface TransportOptions {
  readonly http: HttpServer
  readonly log: Logger
  readonly counts: TransportCounts
  readonly publicUrl: string | null
  readonly trustProxy: number
  /** The facilitator whose Cookie header it is, or why it is nobody's. */
  readonly facilitator: (cookies: string | undefined) => Promise<Facilitator | RejectionCode>
  readonly tap?: Tap
}

/** What a message handler needs besides its message. */
export interface Desk extends TransportOptions {
  readonly play: Play
  readonly joinFailures: FailureLimit
}

export type PlaySocket = Socket<ClientToServer, ServerToClient>
