import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { failureLimit } from '../failureLimit.ts'
import type { FacilitatorSessions } from '../sessions.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'

const signIn = z.strictObject({ secret: z.string().max(200) })
const wrongSecretsPerMinute = 10

/** Lets only facilitators through. */
export const facilitatorsOnly =
  (sessions: FacilitatorSessions): RequestHandler =>
  async (request, response, next) => {
    if (await sessions.holds(request.headers.cookie)) return next()
    refuse(response, 'facilitator/not_signed_in')
  }

/** Exchanges the secret of the facilitator's link for a cookie. */
export const sessionRoutes = ({ sessions }: Pick<AppOptions, 'sessions'>): Router => {
  const router = Router()
  const failures = failureLimit(wrongSecretsPerMinute)
  router.get('/facilitator/session', facilitatorsOnly(sessions), (_request, response) => {
    response.status(204).end()
  })
  router.post('/facilitator/session', async (request, response) => {
    const address = request.ip ?? ''
    if (!(await failures.allows(address))) return refuse(response, 'message/too_many')
    const body = signIn.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const cookie = await sessions.open(body.data.secret)
    if (cookie === null) {
      await failures.failed(address)
      return refuse(response, 'facilitator/wrong_secret')
    }
    response.set('Set-Cookie', cookie).status(204).end()
  })
  router.delete('/facilitator/session', async (request, response) => {
    response
      .set('Set-Cookie', await sessions.close(request.headers.cookie))
      .status(204)
      .end()
  })
  return router
}
