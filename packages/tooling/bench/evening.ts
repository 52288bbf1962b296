import { randomUUID } from 'node:crypto'
import { type NextSlice, protocolVersion } from '@natte-meren/protocol'
import { io, type Socket } from 'socket.io-client'
import { type KeptViews, keepViews } from './keepViews.ts'
import { benchSecret } from './processes.ts'

/** A socket of the bench, as soon as it is connected. */
export const connected = (url: string, options: Parameters<typeof io>[1] = {}): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options })
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', reject)
  })

/** A socket that speaks our protocol, with more headers. */
export const connectedToOurs = (url: string, extraHeaders: Record<string, string> = {}): Promise<Socket> =>
  connected(url, { auth: { protocol: protocolVersion }, extraHeaders })

/** The cookie of a facilitator. */
export const signIn = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/api/facilitator/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: benchSecret }),
  })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** What a workload wants of an exercise, beside the short edition of Natte Meren in Dutch. */
interface Wanted {
  readonly tables: number
  /** Roles that scripted players take. */
  readonly bots?: readonly string[]
  readonly rehearsal?: 'real'
}

/** The id of a new exercise. */
export const makeExercise = async (url: string, cookie: string, wanted: Wanted): Promise<string> => {
  const common = {
    name: null,
    scenario: 'natte-meren',
    edition: 'short',
    language: 'nl',
    noClock: false,
    bots: [],
    seed: 7,
  }
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ ...common, ...wanted }),
  })
  return ((await response.json()) as { id: string }).id
}

export interface Answer {
  readonly ok: boolean
  readonly code?: string
}

export const send = (socket: Socket, command: object): Promise<Answer> =>
  socket.emitWithAck('command', { id: randomUUID(), command })

/** Leads an exercise over the public protocol. */
export class Facilitator {
  readonly #socket: Socket
  readonly #views: KeptViews

  constructor(socket: Socket) {
    this.#socket = socket
    this.#views = keepViews(socket)
  }

  /** Opens the control room with its first table; the codes of all tables, in their order. */
  async open(exercise: string): Promise<string[]> {
    await this.#socket.emitWithAck('open', { exercise, table: null, language: 'nl' })
    const tables = Object.values(this.#views.overview?.tables ?? {}).sort((a, b) => a.number - b.number)
    await this.#socket.emitWithAck('open', { exercise, table: tables[0]?.id, language: 'nl' })
    return tables.map(({ code }) => code)
  }

  /** The one Next, as the control room shows it now. */
  get next(): NextSlice {
    const next = this.#views.control?.next
    if (!next) throw new Error('The control room shows no Next.')
    return next
  }

  pressNext(): Promise<Answer> {
    return this.#send({ type: 'Next', from: this.next.from })
  }

  /** To the next phase, whatever a table was doing. */
  async nextPhase(): Promise<void> {
    for (let press = 0; press < 12; press += 1) {
      await this.#socket.emitWithAck('sync')
      const { kind, from } = this.next
      await this.#send({ type: kind === 'decide' ? 'LapseNext' : 'Next', from })
      if (kind === 'phase' || kind === 'debrief') return
    }
  }

  #send(command: { type: string; from: string }): Promise<Answer> {
    return this.#socket.emitWithAck('facilitate', { id: randomUUID(), table: null, command })
  }

  close(): void {
    this.#socket.disconnect()
  }
}

/** The roles of Natte Meren, in the order in which the sockets of a table sit down. */
export const roles = ['it', 'mayor', 'ciso', 'secretary', 'communication', 'privacy'] as const

export interface Evening {
  readonly facilitator: Facilitator
  /** The sockets of each table: a role each, and whoever is left looks on. */
  readonly tables: readonly (readonly Socket[])[]
  readonly close: () => void
}

/** `prepare` gets each socket before it is shown anything. */
export const seatedEvening = async (
  url: string,
  count: number,
  seats: number,
  prepare: (socket: Socket, table: number) => void = () => undefined,
): Promise<Evening> => {
  const cookie = await signIn(url)
  const exercise = await makeExercise(url, cookie, { tables: count })
  const facilitator = new Facilitator(await connectedToOurs(url, { cookie }))
  const tables: Socket[][] = []
  for (const [table, code] of (await facilitator.open(exercise)).entries()) {
    const sockets = await Promise.all(Array.from({ length: seats }, () => connectedToOurs(url)))
    for (const [index, socket] of sockets.entries()) {
      prepare(socket, table)
      await socket.emitWithAck('join', { code, table: null, token: null, language: 'nl' })
      const role = roles[index]
      if (role) await send(socket, { type: 'ClaimSeat', role })
    }
    tables.push(sockets)
  }
  const close = (): void => {
    facilitator.close()
    for (const socket of tables.flat()) socket.disconnect()
  }
  return { facilitator, tables, close }
}
