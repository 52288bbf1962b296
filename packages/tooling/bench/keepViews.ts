import { applyPatch, type Channel, type ViewMessage, type Views } from '@natte-meren/protocol'
import type { Socket } from 'socket.io-client'

/** The views that a socket was shown, kept up to date. */
export type KeptViews = { [C in Channel]?: Views[C] | null }

/** Keeps what a socket is shown from now on. */
export const keepViews = (socket: Socket): KeptViews => {
  const views: Partial<Record<Channel, unknown>> = {}
  socket.onAny((event: Channel | 'unseated', message: ViewMessage) => {
    if (event === 'unseated') return
    views[event] = 'full' in message ? message.full : applyPatch(views[event], message.patch)
  })
  return views as KeptViews
}

/** Bytes of the events that a socket receives, in their order; answers to commands ("43…") are no events ("42…"). */
export const onEventBytes = (socket: Socket, count: (bytes: number) => void): void => {
  socket.io.engine.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
    if (type === 'message' && typeof data === 'string' && data.startsWith('2')) count(Buffer.byteLength(data) + 1)
  })
}
