import { comparisonFile } from '@natte-meren/report'
import { type Request, Router } from 'express'
import { Comparisons } from '../exercises/comparisons.ts'
import type { AppOptions } from './appOptions.ts'
import { facilitatorsOnly } from './sessionRoutes.ts'

const languageIn = ({ query }: Request) => (query.lang === 'en' ? 'en' : 'nl')

/** Exercises beside each other, as far as their organisers let them count. */
export const comparisonRoutes = ({
  sessions,
  exercises,
  store,
}: Pick<AppOptions, 'sessions' | 'exercises' | 'store'>): Router => {
  const router = Router()
  const facilitator = facilitatorsOnly(sessions)
  const comparisons = new Comparisons(exercises, store)
  router.get('/comparison', facilitator, async (request, response) => {
    response.json(await comparisons.all(languageIn(request)))
  })
  router.get('/comparison/file', facilitator, async (request, response) => {
    const language = languageIn(request)
    const { type, body } = await comparisonFile(await comparisons.all(language), language)
    response.set('Content-Disposition', 'attachment; filename="natte-meren-vergelijking.csv"')
    response.set('Content-Type', type).send(Buffer.from(body))
  })
  return router
}
