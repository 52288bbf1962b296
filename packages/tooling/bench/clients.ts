import { randomUUID } from 'node:crypto'
import type { ViewMessage } from '@natte-meren/protocol'
import type { Socket } from 'socket.io-client'
import { connected, type Facilitator, roles, seatedEvening, send } from './evening.ts'

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
  const close = (): void => {
    for (const { sockets } of driven) for (const socket of sockets) socket.disconnect()
  }
  return { tables: driven, close }
}

/** The fact that goes on the table and off again: held by the IT lead from the first minute. */
const fact = 'night-login'

/** A table where a command puts a fact on the table and the next takes it back. */
const togglingTable = (sockets: readonly Socket[]): DrivenTable => {
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
    isDelivery: (event, message) =>
      event === 'role' &&
      'patch' in (message as ViewMessage) &&
      (message as Extract<ViewMessage, { patch: unknown }>).patch.some(([path]) => path.startsWith(`/facts/${fact}`)),
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
