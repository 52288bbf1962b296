import { language, type Reminder } from '@natte-meren/protocol'
import { reminderCalendar, reminderDay, reminderText } from '@natte-meren/report'
import { type Request, type Response, Router } from 'express'
import { remindedDay } from '../exercises/remindedDay.ts'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** What the organiser sends to who took part, two weeks after an exercise. [REP-11] */
export const reminderRoutes = ({ sessions, exercises, clock, room }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  const dayFor = async (request: Request, response: Response) => {
    const wanted = language.safeParse(request.query.language ?? 'nl')
    const running = await exercises.find(String(request.params.id))
    if (!wanted.success) refuse(response, 'message/malformed')
    else if (!running) refuse(response, 'exercise/unknown')
    else if (running.state.place !== 'debrief' && running.state.place !== 'ended') refuse(response, 'exercise/in_play')
    else return remindedDay(running, room(), wanted.data)
    return null
  }
  router.get('/exercises/:id/reminder', facilitator, async (request, response) => {
    const day = await dayFor(request, response)
    if (day) response.json({ ...reminderText(day), on: reminderDay(day.day) } satisfies Reminder)
  })
  router.get('/exercises/:id/reminder.ics', facilitator, async (request, response) => {
    const day = await dayFor(request, response)
    if (!day) return
    response.set('Content-Disposition', `attachment; filename="natte-meren-reminder-${day.day}.ics"`)
    response.type('text/calendar; charset=utf-8').send(await reminderCalendar(day, clock.now()))
  })
  return router
}
