import { type FacilitatorDevice, type Handover, handoverRequest } from '@natte-meren/protocol'
import { type Request, type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { failureLimit } from '../failureLimit.ts'
import type { Browser, FacilitatorSessions } from '../sessions.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'

const key = z.string().max(200)
const signIn = z.union([z.strictObject({ secret: key }), z.strictObject({ handover: key })])
const wrongSecretsPerMinute = 10

const browserOf = ({ headers }: Request): Browser => ({ cookies: headers.cookie, userAgent: headers['user-agent'] })

/** Lets only facilitators through. */
export const facilitatorsOnly =
  (sessions: FacilitatorSessions): RequestHandler =>
  async (request, response, next) => {
    const session = await sessions.of(request.headers.cookie)
    if (typeof session !== 'string') return next()
    refuse(response, session)
  }

/** Exchanges the secret of the facilitator's link, or a key from another device, for a cookie. */
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
    if ('handover' in body.data) {
      const taken = await sessions.takeOver(body.data.handover, browserOf(request))
      if (typeof taken !== 'string') {
        return void response.set('Set-Cookie', taken.cookie).json({ exercise: taken.exercise })
      }
      if (taken === 'handover/unknown') await failures.failed(address)
      return refuse(response, taken)
    }
    const cookie = await sessions.open(body.data.secret, browserOf(request))
    if (cookie !== null) return void response.set('Set-Cookie', cookie).status(204).end()
    await failures.failed(address)
    refuse(response, 'facilitator/wrong_secret')
  })
  router.delete('/facilitator/session', async (request, response) => {
    response
      .set('Set-Cookie', await sessions.close(request.headers.cookie))
      .status(204)
      .end()
  })
  return router
}

/** Who else may lead: one more device, fewer devices. */
export const chairRoutes = ({ sessions, room, inControlRoom }: AppOptions): Router => {
  const router = Router()
  router.post('/facilitator/handover', async (request, response) => {
    const session = await sessions.of(request.headers.cookie)
    if (typeof session === 'string') return refuse(response, session)
    const body = handoverRequest.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const { key, until, now } = await sessions.handOver(session.id, body.data.exercise)
    const answer: Handover = { link: `${room().address}/regie#overdracht=${key}`, until, now }
    response.status(201).json(answer)
  })
  router.get('/facilitator/devices', async (request, response) => {
    const session = await sessions.of(request.headers.cookie)
    if (typeof session === 'string') return refuse(response, session)
    const here = inControlRoom()
    const devices: FacilitatorDevice[] = (await sessions.devices()).map((device) => ({
      ...device,
      here: here.has(device.id),
      self: device.id === session.id,
    }))
    response.json(devices)
  })
  router.delete('/facilitator/devices/:id', async (request, response) => {
    const refused = await sessions.end(request.params.id, request.headers.cookie)
    if (refused !== null) return refuse(response, refused)
    response.status(204).end()
  })
  return router
}
