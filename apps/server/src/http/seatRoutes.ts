import { type SeatPass, seatMoveRequest, seatPassRequest } from '@natte-meren/protocol'
import { Router } from 'express'
import { refuse } from './answers.ts'
import type { AppOptions } from './appOptions.ts'

/** A player goes on on another device: the one asks for a key, the other comes with it. */
export const seatRoutes = ({ seatPasses, room }: Pick<AppOptions, 'seatPasses' | 'room'>): Router => {
  const router = Router()
  router.post('/seat/pass', async (request, response) => {
    const body = seatPassRequest.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const issued = await seatPasses.issue(body.data.token)
    if (typeof issued === 'string') return refuse(response, issued)
    const { key, until, now } = issued
    const pass: SeatPass = { link: `${room().address}/#verder=${key}`, until, now }
    response.status(201).json(pass)
  })
  router.post('/seat/move', async (request, response) => {
    const body = seatMoveRequest.safeParse(request.body)
    if (!body.success) return refuse(response, 'message/malformed')
    const moved = await seatPasses.move(body.data.key)
    if (typeof moved === 'string') return refuse(response, moved)
    response.json(moved)
  })
  return router
}
