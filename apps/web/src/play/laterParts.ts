import { lazy } from 'react'

const retryAfterMs = 1500

/** A part that comes over a bad network: asked for again until it is there, because play waits for it. */
const persist = async <T>(load: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await load()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs))
    }
  }
}

const table = () => persist(() => import('./TablePage.tsx'))
const seated = () => persist(() => import('./seatedParts.ts'))
const after = () => persist(() => import('./AfterPlay.tsx'))

export const TablePage = lazy(() => table().then(({ TablePage }) => ({ default: TablePage })))
export const PlayTabs = lazy(() => seated().then(({ PlayTabs }) => ({ default: PlayTabs })))
export const HelpSheet = lazy(() => seated().then(({ HelpSheet }) => ({ default: HelpSheet })))
export const SaveQuestionSheet = lazy(() => seated().then(({ SaveQuestionSheet }) => ({ default: SaveQuestionSheet })))
export const AfterPlay = lazy(() => after().then(({ AfterPlay }) => ({ default: AfterPlay })))

/** Fetches the table's page while the code is on its way to the server. */
export const fetchTablePage = (): void => {
  void table()
}

/** Fetches what play needs while people still choose a role, so that the first phase opens at once. */
export const fetchSeatedParts = (): void => {
  void seated()
}

/** Fetches the debrief and the take-home during play: a network that fails at the end cannot keep them away. */
export const fetchAfterPlay = (): void => {
  void after()
}
