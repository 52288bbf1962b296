import {
  beamerRequest,
  commandRequest,
  facilitateRequest,
  type JoinRequest,
  joinRequest,
  maxMessageBytes,
  observeRequest,
  momentRequest,
  openRequest,
  type Refused,
  type RejectionCode,
} from '@natte-meren/protocol'
import { addressOf, isSameOrigin } from '../addresses.ts'
import type { Desk, PlaySocket } from './desk.ts'
import { type Bucket, newBucket, slowly, takeToken } from './messageRate.ts'
import type { Connection, Facilitator } from './play.ts'

interface Schema<R> {
  safeParse(value: unknown): { success: true; data: R } | { success: false }
}

type Answer = { ok: true } | Refused
type Handler = (message: unknown) => Promise<Answer>

/** How a socket asks: its line, its address, its cookies. */
interface Visitor {
  readonly connection: Connection
  readonly address: string
  readonly facilitator: () => Promise<Facilitator | RejectionCode>
}

const refused = (code: RejectionCode): Refused => ({ ok: false, code })

const checked =
  <R>(schema: Schema<R>, run: (request: R) => Promise<Answer>): Handler =>
  async (message) => {
    const parsed = schema.safeParse(message)
    return parsed.success ? run(parsed.data) : refused('message/malformed')
  }

const handlersFor = ({ play, joinFailures }: Desk, visitor: Visitor): ReadonlyMap<string, Handler> => {
  const { connection, address } = visitor
  const looks = newBucket(Date.now(), slowly)
  const asFacilitator = async (run: (facilitator: Facilitator) => Promise<Answer>): Promise<Answer> => {
    const facilitator = await visitor.facilitator()
    return typeof facilitator === 'string' ? refused(facilitator) : run(facilitator)
  }
  const join = async (request: JoinRequest): Promise<Answer> => {
    // Wrong codes elsewhere in the room must not stop a device that was let in before.
    const isKnown = async () => request.token !== null && (await play.knows(request.token))
    if (!(await joinFailures.allows(address)) && !(await isKnown())) return refused('message/too_many')
    const answer = await play.join(connection, request)
    if (!answer.ok && answer.code === 'join/unknown_code') await joinFailures.failed(address)
    return answer
  }
  return new Map<string, Handler>([
    ['join', checked(joinRequest, join)],
    ['command', checked(commandRequest, (request) => play.command(connection, request))],
    [
      'open',
      checked(openRequest, (request) => asFacilitator((facilitator) => play.open(connection, request, facilitator))),
    ],
    ['facilitate', checked(facilitateRequest, (request) => asFacilitator(() => play.facilitate(connection, request)))],
    // Its key is too long to be guessed: wrong codes in the room must not keep the big screen dark.
    ['beamer', checked(beamerRequest, (request) => play.beamer(connection, request))],
    ['observe', checked(observeRequest, (request) => play.observe(connection, request))],
    [
      'moment',
      checked(momentRequest, async (request) =>
        takeToken(looks, Date.now(), slowly) ? play.moment(connection, request) : refused('message/too_many'),
      ),
    ],
    ['sync', () => play.sync(connection)],
  ])
}

const visitorOf = (desk: Desk, socket: PlaySocket, connection: Connection): Visitor => {
  const { headers } = socket.handshake
  const remoteAddress = socket.handshake.address
  return {
    connection,
    address: addressOf({ headers, remoteAddress }, desk.trustProxy),
    facilitator: async () =>
      isSameOrigin(headers, desk.publicUrl) ? desk.facilitator(headers.cookie) : 'facilitator/not_signed_in',
  }
}

/**
 * Sizes in bytes of the messages that are on their way to their handlers, in order. The raw packet
 * (`2["event",…]`, or `5…` with binary parts) is the only cheap place to see a size.
 */
const eventSizes = (socket: PlaySocket): number[] => {
  const sizes: number[] = []
  socket.conn.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
    const isEvent = type === 'message' && typeof data === 'string' && (data[0] === '2' || data[0] === '5')
    if (isEvent) sizes.push(Buffer.byteLength(data))
  })
  return sizes
}

/** Answers every message of a socket, whatever is in it; nothing that goes wrong here reaches the process. */
export const serveSocket = (desk: Desk, socket: PlaySocket, connection: Connection, bucket: Bucket): void => {
  const handlers = handlersFor(desk, visitorOf(desk, socket, connection))
  const sizes = eventSizes(socket)

  const answerTo = async (event: string, message: unknown, bytes: number): Promise<Answer> => {
    const handler = handlers.get(event)
    if (!takeToken(bucket, Date.now())) return refused('message/too_many')
    if (!handler) return refused('message/malformed')
    if (bytes > maxMessageBytes) return refused('message/too_large')
    try {
      return await handler(message)
    } catch (error) {
      desk.log.error({ err: error, event, connection: connection.id }, 'a message could not be handled')
      return refused('internal')
    }
  }

  socket.onAny((event: string, ...values: unknown[]) => {
    const startedAt = performance.now()
    const last = values.at(-1)
    const acknowledge = typeof last === 'function' ? (last as (answer: Answer) => void) : null
    void answerTo(event, values[0], sizes.shift() ?? 0).then((answer) => {
      desk.counts.received(event, answer.ok ? 'ok' : answer.code, performance.now() - startedAt)
      desk.tap?.(connection.id, 'answer', answer)
      acknowledge?.(answer)
    })
  })
}
