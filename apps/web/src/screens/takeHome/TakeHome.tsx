import type { TakeHomeView } from '@natte-meren/protocol'
import type { Dispatch } from '../../shared/connection/dispatch.ts'
import { KeptPage } from './KeptPage.tsx'
import type { Keeping, KeptProps } from './keeping.ts'
import { Planner } from './Planner.tsx'

interface TakeHomeProps extends Partial<Keeping>, Partial<Pick<KeptProps, 'question'>> {
  page: TakeHomeView
  takeHomeKey: string
  /** `null`: the page under its own address, to read, keep and print. */
  dispatch: Dispatch | null
}

/** What one player takes home: chosen during the debrief, kept after it. */
export const TakeHome = ({
  page,
  takeHomeKey,
  dispatch,
  keptUntil = null,
  reach = null,
  question = null,
}: TakeHomeProps) => {
  const kept = { page, takeHomeKey, keptUntil, reach, question }
  return dispatch === null ? <KeptPage {...kept} /> : <Planner {...kept} dispatch={dispatch} />
}
