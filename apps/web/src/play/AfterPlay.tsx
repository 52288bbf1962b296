import type { RoleView, SeatView } from '@natte-meren/protocol'
import { lazy, Suspense } from 'react'
import type { Connection } from '../shared/connection/connection.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { playTexts } from './playTexts.ts'

// Downloaded when play ends, not when a phone joins.
const DebriefPhone = lazy(() =>
  import('../screens/debrief/DebriefPhone.tsx').then((module) => ({ default: module.DebriefPhone })),
)
const TakeHome = lazy(() => import('../screens/takeHome/TakeHome.tsx').then((module) => ({ default: module.TakeHome })))

interface AfterPlayProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
}

/** The debrief as text beside the beamer, and once the exercise has ended what each player takes home. */
export const AfterPlay = ({ connection, role, seat }: AfterPlayProps) => {
  const t = useTexts(playTexts)
  const ended = role.stage.status === 'ended'
  usePageTitle(ended ? t.ended : t.debrief)
  const loading = <p>{t.loading}</p>
  if (!ended && role.debrief !== null) {
    return (
      <Suspense fallback={loading}>
        <DebriefPhone
          debrief={role.debrief}
          roles={role.roles}
          seat={seat}
          storyStart={role.clock.storyStart}
          dispatch={connection.dispatch}
        />
      </Suspense>
    )
  }
  if (seat?.takeHome) {
    return (
      <Suspense fallback={loading}>
        <TakeHome page={seat.takeHome.page} takeHomeKey={seat.takeHome.key} dispatch={connection.dispatch} />
      </Suspense>
    )
  }
  return (
    <>
      <h1>{t.endedTitle}</h1>
      <p>{t.endedWatching}</p>
    </>
  )
}
