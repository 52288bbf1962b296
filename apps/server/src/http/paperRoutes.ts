import { cardsPrinted } from '@natte-meren/protocol'
import { Router } from 'express'
import { paperKitOf } from '../paper/paperKit.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** A page with its style in itself, which can do nothing. */
const lookOnly = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** What can be printed for an exercise. It holds the whole scenario: only facilitators may ask for it. [PAPER-1] */
export const paperRoutes = ({ sessions, exercises, store, paper, clock, room }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  router.get('/exercises/:id/paper', facilitator, async (request, response) => {
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    const { id } = running.record
    const printed = await store.cardPrint(id)
    response.json(paperKitOf(running, { address: room().address, printed, folder: paper.folder(id) }))
  })
  router.get('/exercises/:id/paper/state', facilitator, async (request, response) => {
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    response.set('Content-Security-Policy', lookOnly).type('html').send(running.pages.all())
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
