import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { benchSecret } from './processes.ts'

/** A table as the driver drives it: its sockets, and a command that changes what all of them see. */
export interface DrivenTable {
  readonly sockets: readonly Socket[]
  /** Sends the next command; resolves with its answer. */
  readonly send: () => Promise<void>
  /** Whether a message on a socket shows the change of a command. */
  readonly isDelivery: (event: string, payload: unknown) => boolean
}

export interface Room {
  readonly tables: readonly DrivenTable[]
  readonly close: () => void
}

/** A socket of the bench, as soon as it is connected. */
export const connected = (url: string, options: Parameters<typeof io>[1] = {}): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options })
    socket.once('connect', () => resolve(socket))
    socket.once('connect_error', reject)
  })

const closeAll = (tables: readonly DrivenTable[]): void => {
  for (const { sockets } of tables) for (const socket of sockets) socket.disconnect()
}

/** The bare floor: sockets that joined, and a command that is stored and told to all. */
export const floorRoom = async (url: string, tables: number, seats: number): Promise<Room> => {
  const driven: DrivenTable[] = []
  for (let index = 0; index < tables; index += 1) {
    const id = `t${index}`
    const sockets = await Promise.all(Array.from({ length: seats }, () => connected(url)))
    await Promise.all(sockets.map((socket) => socket.emitWithAck('join', id)))
    const command = { type: 'ShareFact', fact: 'night-login', how: 'tabled' }
    driven.push({
      sockets,
      send: async () => {
        await sockets[0]?.emitWithAck('command', id, { id: randomUUID(), command })
      },
      isDelivery: (event) => event === 'event',
    })
  }
  return { tables: driven, close: () => closeAll(driven) }
}

interface View {
  readonly channel: string
  readonly full?: Record<string, unknown>
  readonly patch?: readonly { readonly path: string }[]
}

/** The fact that goes on the table and off again: held by the IT lead from the first minute. */
const fact = 'night-login'

interface Overview {
  readonly tables?: Record<string, { id: string; code: string; number: number }>
}

class Facilitator {
  readonly #socket: Socket
  #control: { next?: { from?: string; kind?: string } } = {}
  #overview: Overview = {}

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('view', ({ channel, full, patch }: View) => {
      // A patch is not worth applying here: ask for the whole again.
      if (patch) socket.emit('sync', () => undefined)
      else if (channel === 'control') this.#control = full ?? {}
      else if (channel === 'overview') this.#overview = (full ?? {}) as Overview
    })
  }

  async open(exercise: string): Promise<{ id: string; code: string }[]> {
    await this.#socket.emitWithAck('open', { exercise, table: null, language: 'nl' })
    const tables = Object.values(this.#overview.tables ?? {}).sort((a, b) => a.number - b.number)
    await this.#socket.emitWithAck('open', { exercise, table: tables[0]?.id, language: 'nl' })
    return tables
  }

  async next(): Promise<void> {
    await this.#socket.emitWithAck('sync')
    await this.#send({ type: 'Next', from: this.#control.next?.from ?? '' })
  }

  /** To the next phase, whatever a table was doing. */
  async nextPhase(): Promise<void> {
    for (let press = 0; press < 12; press += 1) {
      await this.#socket.emitWithAck('sync')
      const { kind = '', from = '' } = this.#control.next ?? {}
      await this.#send({ type: kind === 'decide' ? 'LapseNext' : 'Next', from })
      if (kind === 'phase' || kind === 'debrief') return
    }
  }

  async #send(command: { type: string; from: string }): Promise<void> {
    await this.#socket.emitWithAck('facilitate', { id: randomUUID(), table: null, command })
  }

  close(): void {
    this.#socket.disconnect()
  }
}

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

const send = async (socket: Socket, command: object): Promise<{ ok: boolean; code?: string }> =>
  socket.emitWithAck('command', { id: randomUUID(), command })

const seatTable = async (url: string, code: string, roles: readonly string[], seats: number): Promise<DrivenTable> => {
  const sockets = await Promise.all(Array.from({ length: seats }, () => connected(url, { auth: { protocol: 1 } })))
  for (const [index, socket] of sockets.entries()) {
    await socket.emitWithAck('join', { code, table: null, token: null, language: 'nl' })
    const role = roles[index]
    if (role) await send(socket, { type: 'ClaimSeat', role })
  }
  const it = sockets[roles.indexOf('it')]
  let tabled = false
  return {
    sockets,
    send: async () => {
      if (!it) throw new Error('Nobody plays IT.')
      const command = tabled ? { type: 'TakeBackFact', fact } : { type: 'ShareFact', fact, how: 'tabled' }
      tabled = !tabled
      const answer = await send(it, command)
      if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`)
    },
    isDelivery: (event, payload) =>
      event === 'view' &&
      ((payload as View).patch ?? []).some(({ path }) => path === '/facts' || path.startsWith(`/facts/${fact}`)),
  }
}

/** Where in a game the measuring is done. */
export type Moment = 'early' | 'late'

const roles = ['it', 'mayor', 'ciso', 'secretary', 'communication', 'privacy'] as const

/**
 * Tables of a real exercise, each with every role of Natte Meren seated and whoever is left looking on. A command
 * puts a fact on the table, the next takes it back: both change what all of them see.
 */
export const oursRoom = async (url: string, tables: number, seats: number, moment: Moment): Promise<Room> => {
  const cookie = await signIn(url)
  const exercise = await makeExercise(url, cookie, { tables })
  const facilitator = new Facilitator(await connected(url, { auth: { protocol: 1 }, extraHeaders: { cookie } }))
  const opened = await facilitator.open(exercise)
  const driven: DrivenTable[] = []
  for (const { code } of opened) driven.push(await seatTable(url, code, roles, seats))
  await facilitator.next()
  if (moment === 'late') await playThrough(facilitator, driven)
  return {
    tables: driven,
    close: () => {
      facilitator.close()
      closeAll(driven)
    },
  }
}

/** All phases but the last, with questions saved and facts shared in each, so that views and logs are full. */
const playThrough = async (facilitator: Facilitator, tables: readonly DrivenTable[]): Promise<void> => {
  for (let phase = 0; phase < 3; phase += 1) {
    for (const { sockets, send: toggle } of tables) {
      for (let count = 0; count < 20; count += 1) await toggle()
      for (const socket of sockets.slice(0, roles.length))
        await send(socket, {
          type: 'SaveQuestion',
          suggestion: null,
          text: `Vraag bij fase ${phase + 1}`,
          shared: true,
        })
    }
    await facilitator.nextPhase()
  }
}
