import { randomBytes } from 'node:crypto'
import { mirrorOf, venueClaim, venueReport, venueStep } from '@natte-meren/protocol'
import { type Request, Router } from 'express'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { failureLimit } from '../failureLimit.ts'
import { isOwnAddress } from '../room.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

const wrongKeysPerMinute = 20
const requestsPerMinute = 120
/** As heavy as the heaviest page of a scenario, and not to be made smaller on the way. */
const page = randomBytes(40 * 1024)

const bearer = (request: Request): string =>
  /^Bearer ([\w-]{1,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? ''

/** The check of the room: a page for the facilitator, and a phone that knows nothing but its key. */
export const venueRoutes = ({ sessions, exercises, venueChecks, settings }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  const failures = failureLimit(wrongKeysPerMinute)
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 })
  const mayAsk = (who: string): Promise<boolean> =>
    limiter.consume(who).then(
      () => true,
      () => false,
    )

  router.get('/exercises/:id/venue-check', facilitator, async (request, response) => {
    const id = String(request.params.id)
    if (!(await exercises.find(id))) return refuse(response, 'exercise/unknown')
    response.json(await venueChecks.look(id))
  })
  router.post('/exercises/:id/venue-check', facilitator, async (request, response) => {
    const id = String(request.params.id)
    if (!(await exercises.find(id))) return refuse(response, 'exercise/unknown')
    if (!(await mayAsk(id))) return refuse(response, 'message/too_many')
    const body = venueStep.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    response.json(await venueChecks.step(id, body.data))
  })
  router.post('/venue-check/claim', async (request, response) => {
    const address = request.ip ?? ''
    if (!(await failures.allows(address))) return refuse(response, 'message/too_many')
    const body = venueClaim.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const token = venueChecks.claim(body.data.key)
    if (token !== null) return void response.json({ token })
    await failures.failed(address)
    refuse(response, 'venue_check/unknown_key')
  })
  router.post('/venue-check/report', async (request, response) => {
    const body = venueReport.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const { token, found } = body.data
    if (!(await mayAsk(venueChecks.holds(token) ? token : (request.ip ?? ''))))
      return refuse(response, 'message/too_many')
    // Behind a proxy everybody seems to come from this computer.
    const ownComputer = settings.publicUrl === null && isOwnAddress(request.ip ?? '')
    const verdicts = await venueChecks.report(token, found, ownComputer)
    if (verdicts === null) return refuse(response, 'venue_check/unknown_key')
    response.json({ verdicts })
  })
  router.get('/venue-check/mirror/:word', (request, response) => {
    const [word] = /^[a-z0-9]{1,40}$/.exec(request.params.word) ?? []
    if (word === undefined) return refuse(response, 'message/malformed')
    response.type('text').send(mirrorOf(word))
  })
  router.get('/venue-check/page', async (request, response) => {
    const token = bearer(request)
    if (!venueChecks.holds(token)) return refuse(response, 'venue_check/unknown_key')
    if (!(await mayAsk(token))) return refuse(response, 'message/too_many')
    response.type('application/octet-stream').send(page)
  })
  return router
}
