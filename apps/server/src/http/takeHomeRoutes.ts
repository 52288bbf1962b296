import { coffeeCalendar } from '@natte-meren/protocol'
import { Router } from 'express'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { answerProblem } from './problemPage.ts'

const calendarName = 'koffie-met-uw-ciso.ics'

/** What a player takes home: whoever has the key may read it, until it is deleted. */
export const takeHomeRoutes = ({ exercises, room, web }: Pick<AppOptions, 'exercises' | 'room' | 'web'>): Router => {
  const router = Router()
  const problem = answerProblem(web)
  router.get('/api/take-home/:key', async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const found = await exercises.takeHome(request.params.key)
    if (!found) return refuse(response, 'take_home/unknown')
    response.json({ ...found, reach: room().reach })
  })
  // Opened through a redirect, iOS adds the date instead of offering to subscribe to a calendar.
  router.get('/mijn/:key/koffie.ics', (request, response) => {
    response.redirect(303, `/mijn/${encodeURIComponent(request.params.key)}/${calendarName}`)
  })
  router.get(`/mijn/:key/${calendarName}`, async (request, response) => {
    response.set('Cache-Control', 'no-store')
    const { key } = request.params
    const found = await exercises.takeHome(key)
    const calendar = found && coffeeCalendar(found.page, { key, now: Date.now() })
    if (!calendar) return problem(request, response, 404)
    response.type('text/calendar; charset=utf-8').set('Content-Disposition', `inline; filename="${calendarName}"`)
    response.send(calendar)
  })
  return router
}
