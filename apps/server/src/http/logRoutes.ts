import { Router } from 'express'
import { rehearsalReportOf } from '../exercises/rehearsalReport.ts'
import { tableHashes, tableLog } from '../exercises/tableLog.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** The machine-readable logs of an exercise, for `natte-meren replay` and for research. */
export const logRoutes = ({ sessions, store, exercises }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  router.get('/exercises/:id/hashes', facilitator, async (request, response) => {
    const running = await exercises.find(String(request.params.id))
    if (!running) return refuse(response, 'exercise/unknown')
    response.json(tableHashes(running))
  })
  router.get('/exercises/:id/rehearsal', facilitator, async (request, response) => {
    const running = await exercises.find(String(request.params.id))
    if (!running?.record.rehearsal) return refuse(response, 'exercise/unknown')
    response.json(await rehearsalReportOf(store, running, request.query.lang === 'en' ? 'en' : 'nl'))
  })
  router.get('/exercises/:id/logs/:table', facilitator, async (request, response) => {
    const { id, table } = request.params
    const running = await exercises.find(String(id))
    const seating = running?.seatings.find(({ record }) => String(record.number) === table)
    if (!running || !seating) return refuse(response, 'exercise/unknown')
    response.type('application/jsonl; charset=utf-8')
    response.set('Content-Disposition', `attachment; filename="table-${seating.record.number}.jsonl"`)
    response.send(await tableLog(store, running, seating))
  })
  return router
}
