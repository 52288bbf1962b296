import type {
  BeamerRequest,
  ClientToServer,
  Joined,
  JoinRequest,
  ObserveRequest,
  Observing,
  OpenRequest,
  Refused,
  TableChoice,
} from '@natte-meren/protocol'

/** What a device opens after each connect: the answer brings its views. */
export type Opening =
  | { event: 'join'; request: JoinRequest }
  | { event: 'open'; request: OpenRequest }
  | { event: 'observe'; request: ObserveRequest }
  | { event: 'beamer'; request: BeamerRequest }

export type Opened = Joined | Observing | { ok: true; now: number }
export type OpenAnswer = Opened | Refused

/** The event names and requests that a socket can ask, each with an answer. */
export type Asks = {
  [E in keyof ClientToServer]: Parameters<ClientToServer[E]> extends [infer R, (result: infer A) => void]
    ? { request: R; answer: A }
    : Parameters<ClientToServer[E]> extends [(result: infer A) => void]
      ? { request: undefined; answer: A }
      : never
}

export const isChoice = (answer: Opened): answer is TableChoice => 'choose' in answer
