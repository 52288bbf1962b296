import type { protocolVersion as expectedVersion } from '@natte-meren/protocol'
import { io } from 'socket.io-client'

const protocolVersion: typeof expectedVersion = 2
const patienceMs = 8_000

/** Whether a message and its answer get through by one way of connecting. Any answer will do: the device has no seat. */
export const answersOver = (transport: 'websocket' | 'polling'): Promise<boolean> => {
  const socket = io({
    autoConnect: false,
    forceNew: true,
    reconnection: false,
    transports: [transport],
    timeout: patienceMs,
    auth: { protocol: protocolVersion },
  })
  const answered = new Promise<boolean>((resolve) => {
    const tooLate = setTimeout(() => resolve(false), patienceMs)
    const settle = (answers: boolean) => {
      clearTimeout(tooLate)
      resolve(answers)
    }
    socket.on('connect', () => socket.emit('sync', () => settle(true)))
    socket.on('connect_error', () => settle(false))
    socket.connect()
  })
  return answered.finally(() => socket.disconnect())
}
