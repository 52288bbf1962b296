import type { Request, Response } from 'express'

/** For programs, and as long as the screens are not built. */
const plain = {
  missing: 'Deze pagina bestaat niet.\nThis page does not exist.\n',
  failed: 'Er ging iets mis bij ons.\nSomething went wrong on our side.\n',
}

/** Whether somebody opened this address as a page: a script that is missing is read by nobody. */
const isOpened = (request: Request): boolean =>
  request.method === 'GET' && request.accepts(['text', 'html']) === 'html' && !request.path.startsWith('/assets/')

/** Answers that a page is not there, or could not be made: to a person in the look of the other pages. */
export const answerProblem =
  (web: string) =>
  (request: Request, response: Response, status: number): void => {
    const problem = status < 500 ? 'missing' : 'failed'
    const sayPlainly = () => void response.type('text').send(plain[problem])
    response.status(status).set('Cache-Control', 'no-store')
    if (!isOpened(request)) sayPlainly()
    else
      response.sendFile(`${problem}.html`, { root: web, cacheControl: false, acceptRanges: false }, (error) => {
        if (error && !response.headersSent) sayPlainly()
      })
  }
