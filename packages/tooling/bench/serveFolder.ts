import compression from 'compression'
import express from 'express'
import { freePort, type Running } from './processes.ts'

/** Serves built files as our server does: compressed, on loopback. */
export const serveFolder = async (folder: string): Promise<Running> => {
  const port = await freePort()
  const app = express().use(compression(), express.static(folder))
  const server = await new Promise<ReturnType<typeof app.listen>>((resolve) => {
    const listening = app.listen(port, '127.0.0.1', () => resolve(listening))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
