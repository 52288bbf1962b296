import { cardsPrinted } from '@natte-meren/protocol'
import { Router } from 'express'
import { paperKitOf } from '../exercises/paperKit.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** What can be printed for an exercise. It holds the whole scenario: only facilitators may ask for it. */
export const paperRoutes = ({ sessions, exercises, store, clock, room }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  router.get('/exercises/:id/paper', facilitator, async (request, response) => {
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    response.json(paperKitOf(running, room().address, await store.cardPrint(running.record.id)))
  })
  router.post('/exercises/:id/paper/printed', facilitator, async (request, response) => {
    const body = cardsPrinted.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    await store.keepCardPrint(running.record.id, { address: body.data.address, at: clock.now() })
    response.status(204).end()
  })
  return router
}
