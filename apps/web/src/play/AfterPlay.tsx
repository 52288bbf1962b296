import type { RoleView, SeatView } from '@natte-meren/protocol'
import { useEffect, useState } from 'react'
import { DebriefPhone } from '../screens/debrief/DebriefPhone.tsx'
import { TakeHome } from '../screens/takeHome/TakeHome.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { type Fetched, fetchTakeHome } from './fetchTakeHome.ts'
import { MeasureAfter } from './MeasureAfter.tsx'
import { playTexts } from './playTexts.ts'
import { rememberTakeHome } from './takeHomeMemory.ts'

interface AfterPlayProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
}

type Home = NonNullable<SeatView['takeHome']>

/** The player's own page while the table is still connected: to choose, and then to keep. */
const OwnTakeHome = ({ home, asked, connection }: { home: Home; asked: boolean; connection: Connection }) => {
  const { key, page } = home
  const [fetched, setFetched] = useState<Fetched | null>(null)
  useEffect(() => {
    void fetchTakeHome(key).then((now) => {
      setFetched(now)
      if (now.kind === 'page' && now.answer.reach === 'internet') rememberTakeHome(key)
    })
  }, [key])
  const answer = fetched?.kind === 'page' ? fetched.answer : null
  return (
    <TakeHome
      page={page}
      takeHomeKey={key}
      dispatch={connection.dispatch}
      keptUntil={answer?.keptUntil ?? null}
      reach={answer?.reach ?? null}
      question={<MeasureAfter asked={asked} takeHomeKey={key} />}
    />
  )
}

const EndedWatching = () => {
  const t = useTexts(playTexts)
  usePageTitle(t.endedTitle)
  return (
    <>
      <h1>{t.endedTitle}</h1>
      <p>{t.endedWatching}</p>
    </>
  )
}

/** The debrief as text beside the beamer, and once the exercise has ended what each player takes home. */
export const AfterPlay = ({ connection, role, seat }: AfterPlayProps) => {
  const clockOffset = useView(connection.store, (state) => state.clockOffset)
  const plenary = useView(connection.store, (state) => state.views.plenary ?? null)
  const together = useView(connection.store, (state) => state.views.together?.together ?? null)
  const home = seat?.takeHome ? (
    <OwnTakeHome home={seat.takeHome} asked={seat.measure === 'after'} connection={connection} />
  ) : null
  if (role.stage.status === 'ended' || role.debrief === null) return home ?? <EndedWatching />
  return (
    <DebriefPhone
      debrief={role.debrief}
      together={role.exercise.tables > 1 ? together : undefined}
      roles={role.roles}
      indicators={role.town.indicators}
      seat={seat}
      storyStart={role.clock.storyStart}
      dispatch={connection.dispatch}
      plenary={plenary}
      table={role.exercise.table}
      look={connection.look}
      clockOffset={clockOffset}
      home={home}
    />
  )
}
