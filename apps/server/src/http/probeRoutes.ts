import { timingSafeEqual } from 'node:crypto'
import { type Request, Router } from 'express'
import type { AppOptions } from './appOptions.ts'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

const isSame = (given: string, kept: string): boolean =>
  given.length === kept.length && timingSafeEqual(Buffer.from(given), Buffer.from(kept))

/** From this machine itself, without a proxy in between, or with the token. */
const mayReadMetrics = (request: Request, token: string | null): boolean => {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token !== null && given !== undefined) return isSame(given, token)
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded
  return forwarded === undefined && loopback.has(request.socket.remoteAddress ?? '')
}

/** For those who watch over the server: does it live, can it serve, how is it doing. */
export const probeRoutes = ({ settings, store, metrics, log, isReady }: AppOptions): Router => {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok')
  })
  router.get('/readyz', async (_request, response) => {
    try {
      if (!isReady()) throw new Error('closing')
      await store.check()
      response.type('text').send('ok')
    } catch (error) {
      log.warn({ err: error }, 'not ready')
      response.status(503).type('text').send('not ready')
    }
  })
  router.get('/metrics', async (request, response) => {
    if (mayReadMetrics(request, settings.metricsToken)) response.type(metrics.contentType).send(await metrics.read())
    else response.status(403).end()
  })
  return router
}
