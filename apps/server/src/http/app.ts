import type { RejectionCode } from '@natte-meren/protocol'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { isSameOrigin } from '../addresses.ts'
import { refuse, statusOf } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { comparisonRoutes } from './comparisonRoutes.ts'
import { exerciseRoutes } from './exerciseRoutes.ts'
import { logRoutes } from './logRoutes.ts'
import { measureRoutes } from './measureRoutes.ts'
import { mediaRoutes } from './mediaRoutes.ts'
import { paperRoutes } from './paperRoutes.ts'
import { probeRoutes } from './probeRoutes.ts'
import { answerProblem } from './problemPage.ts'
import { reminderRoutes } from './reminderRoutes.ts'
import { reportRoutes } from './reportRoutes.ts'
import { seatRoutes } from './seatRoutes.ts'
import { securityHeaders } from './securityHeaders.ts'
import { chairRoutes, sessionRoutes } from './sessionRoutes.ts'
import { takeHomeRoutes } from './takeHomeRoutes.ts'
import { venueRoutes } from './venueRoutes.ts'
import { webRoutes } from './webRoutes.ts'

const largestBody = '16kb'

/** Notes each request by its route, never by its address: that may hold a key. */
const noteRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const startedAt = performance.now()
    response.on('finish', () => {
      const route: unknown = request.route?.path
      const ms = Math.round(performance.now() - startedAt)
      log.debug({ method: request.method, route: String(route ?? '-'), status: response.statusCode, ms }, 'request')
    })
    next()
  }

const ownPagesOnly =
  (publicUrl: string | null): RequestHandler =>
  (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (reads || isSameOrigin(request.headers, publicUrl)) return next()
    refuse(response, 'actor/not_allowed')
  }

const bodyProblem = (error: unknown): RejectionCode | null => {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null
  if (type === 'entity.too.large') return 'message/too_large'
  return typeof type === 'string' || error instanceof URIError ? 'message/malformed' : null
}

const answerErrors = ({ log, web }: Pick<AppOptions, 'log' | 'web'>): ErrorRequestHandler => {
  const problem = answerProblem(web)
  return (error, request, response, _next) => {
    const code = bodyProblem(error) ?? 'internal'
    if (code === 'internal') log.error({ err: error, method: request.method }, 'a request could not be answered')
    if (response.headersSent) response.end()
    else if (request.path.startsWith('/api/')) refuse(response, code)
    else problem(request, response, statusOf(code))
  }
}

/** Everything that is asked over HTTP. */
export const createApp = (options: AppOptions): Express => {
  const { settings, log } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.use(noteRequests(log), securityHeaders(settings.publicUrl), compression())
  app.use(probeRoutes(options))
  app.use('/api', ownPagesOnly(settings.publicUrl), express.json({ limit: largestBody }))
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  app.use('/api', sessionRoutes(options), chairRoutes(options), exerciseRoutes(options), logRoutes(options))
  app.use('/api', venueRoutes(options), paperRoutes(options), seatRoutes(options))
  app.use('/api', reportRoutes(options), reminderRoutes(options))
  app.use('/api', measureRoutes(options), comparisonRoutes(options))
  app.use(takeHomeRoutes(options))
  app.use('/api', (_request, response) => response.status(404).json({ code: 'message/malformed' }))
  app.use(mediaRoutes(options))
  app.use(webRoutes(options.web))
  app.use(answerErrors(options))
  return app
}
