import type { RoleView, SeatView } from '@natte-meren/protocol'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Connection } from '../shared/connection/connection.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { type Fetched, fetchTakeHome } from './fetchTakeHome.ts'
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

type Home = NonNullable<SeatView['takeHome']>

/** The player's own page while the table is still connected: to choose, and then to keep. */
const OwnTakeHome = ({ home, connection }: { home: Home; connection: Connection }) => {
  const { key, page } = home
  const [fetched, setFetched] = useState<Fetched | null>(null)
  useEffect(() => {
    void fetchTakeHome(key).then(setFetched)
  }, [key])
  const answer = fetched?.kind === 'page' ? fetched.answer : null
  return (
    <TakeHome
      page={page}
      takeHomeKey={key}
      dispatch={connection.dispatch}
      keptUntil={answer?.keptUntil ?? null}
      reach={answer?.reach ?? null}
    />
  )
}

/** The debrief as text beside the beamer, and once the exercise has ended what each player takes home. */
export const AfterPlay = ({ connection, role, seat }: AfterPlayProps) => {
  const t = useTexts(playTexts)
  const ended = role.stage.status === 'ended'
  usePageTitle(ended ? t.ended : t.debrief)
  const loading = <p>{t.loading}</p>
  const home = seat?.takeHome ? <OwnTakeHome home={seat.takeHome} connection={connection} /> : null
  if (!ended && role.debrief !== null) {
    return (
      <Suspense fallback={loading}>
        <DebriefPhone
          debrief={role.debrief}
          roles={role.roles}
          seat={seat}
          storyStart={role.clock.storyStart}
          dispatch={connection.dispatch}
          home={home}
        />
      </Suspense>
    )
  }
  if (home !== null) return <Suspense fallback={loading}>{home}</Suspense>
  return (
    <>
      <h1>{t.endedTitle}</h1>
      <p>{t.endedWatching}</p>
    </>
  )
}
