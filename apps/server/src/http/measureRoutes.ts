import { measureAnswer, seatMeasure } from '@natte-meren/protocol'
import { Router } from 'express'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** Two questions before play and after: each player answers them, and facilitators see how often what was answered. */
export const measureRoutes = ({ sessions, exercises }: Pick<AppOptions, 'sessions' | 'exercises'>): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  router.post('/seat/measure', async (request, response) => {
    const body = seatMeasure.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const refused = await exercises.measureBefore(body.data.token, body.data.answer)
    if (refused) return refuse(response, refused)
    response.status(204).end()
  })
  router.post('/take-home/:key/measure', async (request, response) => {
    const body = measureAnswer.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const refused = await exercises.measureAfter(request.params.key, body.data)
    if (refused) return refuse(response, refused)
    response.status(204).end()
  })
  router.get('/exercises/:id/measure', facilitator, async (request, response) => {
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    response.json(await running.measure.outcome())
  })
  return router
}
