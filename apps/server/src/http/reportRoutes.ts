import { improvementActions, reportOrder } from '@natte-meren/protocol'
import { Router } from 'express'
import { actionsOf, Reports } from '../exercises/reports.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** A page with its style in itself, which can do nothing. */
const lookOnly = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** The report of an exercise, for its organiser. It is made in the background, and fetched when it is ready. */
export const reportRoutes = ({ sessions, exercises, store, clock, log }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  const reports = new Reports({ store, clock, log })
  router.post('/exercises/:id/report', facilitator, async (request, response) => {
    const body = reportOrder.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    const { place } = running.state
    // What tables found is nobody's while one of them still plays.
    if (place !== 'debrief' && place !== 'ended') return refuse(response, 'exercise/in_play')
    const report = reports.begin(running, body.data)
    if (report === null) return refuse(response, 'message/too_many')
    response.status(202).json({ report })
  })
  router.get('/reports/:report', facilitator, (request, response) => {
    const progress = reports.progress(String(request.params.report))
    if (!progress) return refuse(response, 'report/unknown')
    response.json(progress)
  })
  router.delete('/reports/:report', facilitator, (request, response) => {
    if (!reports.cancel(String(request.params.report))) return refuse(response, 'report/unknown')
    response.status(204).end()
  })
  router.get('/reports/:report/file', facilitator, (request, response) => {
    const made = reports.made(String(request.params.report))
    if (!made) return refuse(response, 'report/unknown')
    const { form, day, type, body } = made
    const name = `natte-meren-${day}.${form === 'xapi' ? 'xapi.json' : form}`
    response.set('Content-Disposition', `${form === 'html' ? 'inline' : 'attachment'}; filename="${name}"`)
    if (form === 'html') response.set('Content-Security-Policy', lookOnly)
    response.set('Content-Type', type).send(Buffer.from(body))
  })
  router.get('/exercises/:id/actions', facilitator, async (request, response) => {
    response.json(await actionsOf(store, String(request.params.id)))
  })
  router.put('/exercises/:id/actions', facilitator, async (request, response) => {
    const body = improvementActions.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    if (!(await exercises.find(String(request.params.id)))) return refuse(response, 'exercise/unknown')
    await store.keepActions(String(request.params.id), body.data)
    response.status(204).end()
  })
  return router
}
