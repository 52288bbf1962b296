import { randomUUID } from 'node:crypto'
import type { ViewMessage } from '@natte-meren/protocol'
import type { Socket } from 'socket.io-client'
import { connected, type Facilitator, roles, seatedEvening, send } from './evening.ts'

/** A table as the driver drives it: its sockets, and a command that changes what all of them see. */
export interface DrivenTable {
  readonly sockets: readonly Socket[]
  /** Sends the next command; resolves with its answer. */
  readonly send: () => Promise<void>
  /** The same from each seat that can. */
  readonly senders: readonly (() => Promise<void>)[]
  /** Whether a message on a socket shows the change of a command. */
  readonly isDelivery: (event: string, payload: unknown) => boolean
}

export interface Room {
  readonly tables: readonly DrivenTable[]
  readonly close: () => void
}

/** A fact that a role holds from the first minute on; IT's is the one that is measured where one sends. */
const factOf: Readonly<Partial<Record<(typeof roles)[number], string>>> = {
  it: 'night-login',
  mayor: 'burial-friday',
  ciso: 'ibd-warning',
  communication: 'hack-rumour',
  privacy: 'special-data',
}

const firstOf = ([first]: readonly (() => Promise<void>)[]): (() => Promise<void>) => {
  if (!first) throw new Error('Nobody can send.')
  return first
}

/** The bare floor: sockets that joined, and a command that is stored and told to all. */
export const floorRoom = async (url: string, tables: number, seats: number): Promise<Room> => {
  const driven: DrivenTable[] = []
  for (let index = 0; index < tables; index += 1) {
    const id = `t${index}`
    const sockets = await Promise.all(Array.from({ length: seats }, () => connected(url)))
    await Promise.all(sockets.map((socket) => socket.emitWithAck('join', id)))
    const command = { type: 'ShareFact', fact: 'night-login', how: 'tabled' }
    const senders = sockets.slice(0, Object.keys(factOf).length).map((socket) => async () => {
      await socket.emitWithAck('command', id, { id: randomUUID(), command })
    })
    driven.push({ sockets, send: firstOf(senders), senders, isDelivery: (event) => event === 'event' })
  }
  const close = (): void => {
    for (const { sockets } of driven) for (const socket of sockets) socket.disconnect()
  }
  return { tables: driven, close }
}

/** Puts a fact on the table, takes it back, in turn. */
const toggle = (socket: Socket, fact: string): (() => Promise<void>) => {
  let tabled = false
  return async () => {
    const command = tabled ? { type: 'TakeBackFact', fact } : { type: 'ShareFact', fact, how: 'tabled' }
    tabled = !tabled
    const answer = await send(socket, command)
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`)
  }
}

/** A table where a command puts a fact on the table and the next takes it back. */
const togglingTable = (sockets: readonly Socket[]): DrivenTable => {
  const senders = roles.flatMap((role, index) => {
    const [socket, fact] = [sockets[index], factOf[role]]
    return socket && fact ? [toggle(socket, fact)] : []
  })
  return {
    sockets,
    send: firstOf(senders),
    senders,
    isDelivery: (event, message) =>
      event === 'role' &&
      'patch' in (message as ViewMessage) &&
      (message as Extract<ViewMessage, { patch: unknown }>).patch.some(([path]) => path.startsWith('/facts/')),
  }
}

/** Where in a game the measuring is done. */
export type Moment = 'early' | 'late'

/**
 * Tables of a real exercise, each with every role of Natte Meren seated and whoever is left looking on. A command
 * puts a fact on the table, the next takes it back: both change what all of them see.
 */
export const oursRoom = async (url: string, tables: number, seats: number, moment: Moment): Promise<Room> => {
  const evening = await seatedEvening(url, tables, seats)
  const driven = evening.tables.map(togglingTable)
  await evening.facilitator.pressNext()
  if (moment === 'late') await playThrough(evening.facilitator, driven)
  return { tables: driven, close: evening.close }
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
