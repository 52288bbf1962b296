import { exerciseChange, newExercise } from '@natte-meren/protocol'
import { Router } from 'express'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

/** Scenarios, exercises and the room, for facilitators. */
export const exerciseRoutes = ({ sessions, shelf, exercises, room }: AppOptions): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  router.get('/scenarios', facilitator, async (_request, response) => {
    response.json(await shelf.list())
  })
  router.get('/room', facilitator, (_request, response) => {
    response.json(room())
  })
  router.get('/exercises', facilitator, async (_request, response) => {
    response.json(await exercises.list())
  })
  router.post('/exercises', facilitator, async (request, response) => {
    const body = newExercise.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const made = await exercises.create(body.data)
    if (typeof made === 'string') return refuse(response, made)
    response.status(201).json({ id: made.record.id })
  })
  router.post('/exercises/:id/copy', facilitator, async (request, response) => {
    const made = await exercises.copy(String(request.params.id))
    if (typeof made === 'string') return refuse(response, made)
    response.status(201).json({ id: made.record.id })
  })
  router.patch('/exercises/:id', facilitator, async (request, response) => {
    const body = exerciseChange.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const refused = await exercises.change(String(request.params.id), body.data)
    if (refused) return refuse(response, refused)
    response.status(204).end()
  })
  router.delete('/exercises/:id', facilitator, async (request, response) => {
    const { id } = request.params
    if (typeof id !== 'string' || !(await exercises.remove(id))) return refuse(response, 'exercise/unknown')
    response.status(204).end()
  })
  router.post('/exercises/:id/observers', facilitator, async (request, response) => {
    if (!(await exercises.changeObserverLink(String(request.params.id), true)))
      return refuse(response, 'exercise/unknown')
    response.status(201).end()
  })
  router.delete('/exercises/:id/observers', facilitator, async (request, response) => {
    if (!(await exercises.changeObserverLink(String(request.params.id), false)))
      return refuse(response, 'exercise/unknown')
    response.status(204).end()
  })
  return router
}
