import { lazy } from 'react'
import { persist } from './persist.ts'

const seated = () => persist(() => import('./seatedParts.ts'))
const after = () => persist(() => import('./AfterPlay.tsx'))

export const PlayTabs = lazy(() => seated().then(({ PlayTabs }) => ({ default: PlayTabs })))
export const HelpSheet = lazy(() => seated().then(({ HelpSheet }) => ({ default: HelpSheet })))
export const SaveQuestionSheet = lazy(() => seated().then(({ SaveQuestionSheet }) => ({ default: SaveQuestionSheet })))
export const AfterPlay = lazy(() => after().then(({ AfterPlay }) => ({ default: AfterPlay })))

/** Fetches what play needs while people still choose a role, so that the first phase opens at once. */
export const fetchSeatedParts = (): void => {
  void seated()
}

/** Fetches the debrief and the take-home during play: a network that fails at the end cannot keep them away. */
export const fetchAfterPlay = (): void => {
  void after()
}
