import { join } from 'node:path'
import express, { type Response, Router } from 'express'
import { answerProblem } from './problemPage.ts'

const notBuilt = `De schermen zijn nog niet gebouwd. Start met: npm start
The screens are not built yet. Start with: npm start
`

/** The built pages: files with a hash in their name for ever, the pages themselves never from a cache. */
export const webRoutes = (web: string): Router => {
  const router = Router()
  const page = (name: string) => (_request: unknown, response: Response) => {
    const headers = { 'Cache-Control': 'no-store' }
    response.sendFile(name, { root: web, headers, cacheControl: false }, (error) => {
      if (error && !response.headersSent) response.status(503).type('text').send(notBuilt)
    })
  }
  router.get(['/', /^\/\d{6}\/?$/, '/mijn', '/mijn/:key', '/waarnemer'], page('index.html'))
  const ofExercise = ['', '/zaalcheck', '/papier', '/verslag'].map((part) => `/spelleider/:exercise${part}`)
  router.get(['/regie', '/spelleider', ...ofExercise], page('facilitate.html'))
  router.get('/zaal', page('beamer.html'))
  router.get('/zaalcheck', page('venue.html'))
  router.use('/assets', express.static(join(web, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  router.use(express.static(web, { index: false, maxAge: 0, extensions: [] }))
  const problem = answerProblem(web)
  router.use((request, response) => problem(request, response, 404))
  return router
}
