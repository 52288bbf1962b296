import { isDeepStrictEqual } from 'node:util'
import {
  type Accepted,
  applyPatch,
  type Channel,
  type ExerciseCommand,
  type ObserverCommand,
  type Joined,
  type NewExercise,
  protocolVersion,
  type Refused,
  type TableCommand,
  type ViewMessage,
  type Views,
  type ViewUpdate,
} from '@natte-meren/protocol'
import { io, type Socket } from 'socket.io-client'
import { aNewExercise, testSecret } from './testServer.ts'

let count = 0
/** A new command id. */
const commandId = (): string => `test-command-${++count}`

/** A player's text, as it is before the protocol has looked at it. */
type Loose<T> = T extends unknown ? { [K in keyof T]: T[K] extends string | undefined ? string : unknown } : never

/** A device that speaks the public protocol and keeps the views that it was sent. */
export interface Device {
  readonly socket: Socket
  readonly views: Partial<{ [C in Channel]: Views[C] | null }>
  readonly versions: Partial<Record<Channel, number>>
  readonly updates: ViewUpdate[]
  /** Everything that came over the connection, as it came: views, answers, errors. */
  readonly received: string[]
  /** Channels whose full view was not what the updates before it had led to. */
  readonly mismatches: Channel[]
  readonly unseated: () => number
  ask<A = { ok: boolean; code?: string }>(event: string, ...message: unknown[]): Promise<A>
  join(
    code: string,
    more?: { table?: number; token?: string | null; language?: 'nl' | 'en' },
  ): Promise<Joined | Refused>
  send(command: Loose<TableCommand | ObserverCommand>, id?: string): Promise<Accepted | Refused>
  facilitate(
    command: Loose<TableCommand | ExerciseCommand>,
    table?: string | null,
    id?: string,
  ): Promise<Accepted | Refused>
  close(): void
}

const open: Device[] = []

type Kept = Pick<Device, 'views' | 'versions' | 'updates' | 'received' | 'mismatches'>

const adopt = (device: Kept, update: ViewUpdate): void => {
  device.updates.push(update)
  const { channel } = update
  const views = device.views as Record<Channel, unknown>
  if ('full' in update) {
    const repeated = device.versions[channel] === update.to
    if (repeated && !isDeepStrictEqual(views[channel], update.full)) device.mismatches.push(channel)
    views[channel] = structuredClone(update.full)
  } else {
    if (update.to - 1 !== device.versions[channel]) throw new Error(`gap in ${channel}`)
    views[channel] = applyPatch(views[channel], update.patch)
  }
  device.versions[channel] = update.to
}

export const connect = async (
  url: string,
  more: { cookie?: string; protocol?: number; origin?: string; transport?: 'websocket' | 'polling' } = {},
): Promise<Device> => {
  const { cookie, origin, protocol = protocolVersion, transport = 'websocket' } = more
  const socket = io(url, {
    transports: [transport],
    auth: { protocol },
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...(cookie ? { cookie } : {}), ...(origin ? { origin } : {}) },
  })
  let unseated = 0
  const kept: Kept = { views: {}, versions: {}, updates: [], received: [], mismatches: [] }
  socket.io.engine.on('packet', ({ data }: { data?: unknown }) => void kept.received.push(String(data)))
  socket.onAny((event: Channel | 'unseated', message: ViewMessage) => {
    if (event === 'unseated') unseated += 1
    else adopt(kept, { channel: event, ...message })
  })
  const ask: Device['ask'] = (event, ...message) => socket.timeout(5_000).emitWithAck(event, ...message)
  const device: Device = {
    ...kept,
    socket,
    unseated: () => unseated,
    ask,
    join: (
      code,
      {
        table = null,
        token = null,
        language = 'nl',
      }: { table?: number | null; token?: string | null; language?: 'nl' | 'en' } = {},
    ) => ask('join', { code, table, token, language }),
    send: (command, id = commandId()) => ask('command', { id, command }),
    facilitate: (command, table = null, id = commandId()) => ask('facilitate', { id, table, command }),
    close: () => void socket.disconnect(),
  }
  open.push(device)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return device
}

/** For `afterEach`. */
export const closeDevices = (): void => {
  for (const device of open.splice(0)) device.close()
}

/** A seated player with its token. */
export type Seated = Device & { readonly token: string }

export const seated = async (url: string, code: string, role: string): Promise<Seated> => {
  const device = await connect(url)
  const joined = await device.join(code)
  if (!joined.ok || !('token' in joined)) throw new Error(JSON.stringify(joined))
  const claimed = await device.send({ type: 'ClaimSeat', role })
  if (!claimed.ok) throw new Error(claimed.code)
  return { ...device, token: joined.token }
}

/** Signs in with the secret and gives the cookie. */
export const signIn = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/api/facilitator/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: testSecret }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (response.status !== 204 || !cookie) throw new Error(`sign in: ${response.status}`)
  return cookie
}

export interface Led {
  readonly id: string
  readonly cookie: string
  readonly device: Device
  readonly tables: readonly { id: string; code: string }[]
  /** The code of the first table. */
  readonly code: string
}

export const makeExercise = async (url: string, cookie: string, more: Partial<NewExercise> = {}): Promise<string> => {
  const response = await fetch(`${url}/api/exercises`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ ...aNewExercise, ...more }),
  })
  if (response.status !== 201) throw new Error(`make: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { id: string }).id
}

/** A facilitator who made an exercise and follows its first table. */
export const lead = async (url: string, more: Partial<NewExercise> = {}): Promise<Led> => {
  const cookie = await signIn(url)
  const id = await makeExercise(url, cookie, more)
  const device = await connect(url, { cookie })
  await device.ask('open', { exercise: id, table: null, language: 'nl' })
  const tables = Object.values(device.views.overview?.tables ?? {}).sort((a, b) => a.number - b.number)
  const [first] = tables
  if (!first) throw new Error('no tables')
  await device.ask('open', { exercise: id, table: first.id, language: 'nl' })
  return { id, cookie, device, tables, code: first.code }
}

/** Presses the one Next. */
export const next = async ({ device }: Pick<Led, 'device'>): Promise<Accepted | Refused> =>
  device.facilitate({ type: 'Next', from: device.views.control?.next.from ?? '' })
