import { Router } from 'express'
import type { AppOptions } from './appOptions.ts'

/** An image is looked at and does nothing, also when somebody opens it by itself. */
const lookOnly = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Images of scenarios that are played. Their names are made from their content, so they keep for ever. */
export const mediaRoutes = ({ shelf }: AppOptions): Router => {
  const router = Router()
  router.get('/media/:name', (request, response) => {
    const [, key] = /^([0-9a-f]{32})\.svg$/.exec(request.params.name) ?? []
    const svg = key === undefined ? null : shelf.image(key)
    if (svg === null) {
      response.status(404).type('text').send('Dit plaatje bestaat niet.\nThis image does not exist.\n')
      return
    }
    response.set('Content-Security-Policy', lookOnly)
    response.set('Cache-Control', 'private, max-age=31536000, immutable')
    response.type('image/svg+xml').send(svg)
  })
  return router
}
