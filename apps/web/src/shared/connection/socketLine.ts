import type { Channel, ClientToServer, protocolVersion as expectedVersion, ServerToClient } from '@natte-meren/protocol'
import { io, type Socket } from 'socket.io-client'
import type { Line, LineEvents } from './line.ts'
import type { Asks } from './opening.ts'

// Repeated here, checked by its type, so that players do not download the schemas with it.
const protocolVersion: typeof expectedVersion = 2

const channels = Object.keys({
  role: true,
  seat: true,
  together: true,
  control: true,
  overview: true,
  beamer: true,
  observer: true,
  plenary: true,
} satisfies Record<Channel, true>) as Channel[]

/** A line over Socket.IO: a websocket first, long polling where a venue's network blocks that. */
export const openSocketLine = (): Line => {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    autoConnect: false,
    reconnection: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    timeout: 6000,
    auth: { protocol: protocolVersion },
  })
  return {
    get up() {
      return socket.connected
    },
    listen: (events) => listen(socket, events),
    connect: () => socket.connect(),
    drop: () => {
      socket.disconnect()
    },
    ask: (event, request, withinMs) => ask(socket, event, request, withinMs),
  }
}

const listen = (socket: Socket<ServerToClient, ClientToServer>, events: LineEvents) => {
  socket.on('connect', events.up)
  socket.on('disconnect', events.down)
  socket.on('connect_error', (error) => {
    if (error.message === 'message/old_client') events.refused('message/old_client')
    else events.down()
  })
  for (const channel of channels) socket.on(channel, (message) => events.view({ channel, ...message }))
  socket.on('unseated', events.unseated)
}

const ask = <E extends keyof Asks>(
  socket: Socket,
  event: E,
  request: Asks[E]['request'],
  withinMs: number,
): Promise<Asks[E]['answer']> => {
  // Socket.IO would keep it for later; our outbox does that, in order and over a reload.
  if (!socket.connected) return Promise.reject(new Error('not connected'))
  const parts = request === undefined ? [] : [request]
  return socket.timeout(withinMs).emitWithAck(event, ...parts) as Promise<Asks[E]['answer']>
}
