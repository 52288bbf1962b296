import { type ClientToServer, maxMessageBytes, protocolVersion, type ServerToClient } from '@natte-meren/protocol'
import { Server } from 'socket.io'
import { isSameOrigin } from '../addresses.ts'
import { failureLimit } from '../failureLimit.ts'
import type { Desk, PlaySocket, TransportOptions } from './desk.ts'
import { newBucket } from './messageRate.ts'
import { serveSocket } from './messages.ts'
import type { Connection, Play, SendToRoom } from './play.ts'

export interface Transport {
  readonly sendToRoom: SendToRoom
  /** Starts to answer: connections before this are kept waiting. */
  serve(play: Play): void
  close(): Promise<void>
}

/** A phone that falls silent counts as gone after 14 s. */
const ping = { pingInterval: 8_000, pingTimeout: 6_000 }

const connectionOf = (socket: PlaySocket, options: TransportOptions): Connection => ({
  id: socket.id,
  isOpen: () => socket.connected,
  send: (update) => {
    const { channel, ...message } = update
    options.tap?.(socket.id, channel, message)
    options.counts.sent()
    socket.emit(channel, message)
  },
  enter: (room) => void socket.join(room),
  leave: (room) => void socket.leave(room),
  unseated: () => {
    options.tap?.(socket.id, 'unseated', null)
    socket.emit('unseated')
  },
  end: () => void socket.disconnect(true),
})

const oldClient = (): Error => Object.assign(new Error('message/old_client'), { data: { code: 'message/old_client' } })

/** Opens Socket.IO on the server. Limits leave room above `maxMessageBytes`, so that a message that is too large gets an answer. */
export const openTransport = (options: TransportOptions): Transport => {
  const io = new Server<ClientToServer, ServerToClient>(options.http, {
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: 4 * maxMessageBytes,
    ...ping,
    // A page of another site must not open a line in a visitor's name.
    allowRequest: (request, decide) => decide(null, isSameOrigin(request.headers, options.publicUrl)),
  })
  io.use((socket, next) => {
    next(socket.handshake.auth.protocol === protocolVersion ? undefined : oldClient())
  })
  io.engine.on('connection_error', ({ code }: { code: number }) => options.log.debug({ code }, 'connection refused'))

  return {
    sendToRoom: (room, update) => {
      const { channel, ...message } = update
      options.tap?.(room, channel, message)
      options.counts.sent()
      io.to(room).emit(channel, message)
    },
    serve: (play) => {
      const desk: Desk = { ...options, play, joinFailures: failureLimit(40) }
      io.on('connection', (socket) => {
        options.counts.connected(1)
        const connection = connectionOf(socket, options)
        serveSocket(desk, socket, connection, newBucket(Date.now()))
        socket.on('disconnect', () => {
          options.counts.connected(-1)
          play.left(connection)
        })
      })
    },
    close: () => io.close(),
  }
}
