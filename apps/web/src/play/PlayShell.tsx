import type { RoleView, SeatView } from '@natte-meren/protocol'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { SeatRequests } from '../screens/play/seats/SeatRequests.tsx'
import { seatTexts } from '../screens/play/seats/seatTexts.ts'
import { WaitingRoom } from '../screens/play/seats/WaitingRoom.tsx'
import { BobStrip } from '../screens/play/stage/BobStrip.tsx'
import { TopBar } from '../screens/play/stage/TopBar.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'
import { useOpen } from '../shared/drafts/drafts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Button } from '../shared/ui/Button.tsx'
import { Gauge } from '../shared/ui/Gauge.tsx'
import { LiveRegion } from '../shared/ui/LiveRegion.tsx'
import { Plate } from '../shared/ui/Plate.tsx'
import { Dock, type Tab } from './Dock.tsx'
import { askSeatPass } from './seatPass.ts'
import { AfterPlay, fetchAfterPlay, HelpSheet, PlayTabs, SaveQuestionSheet } from './laterParts.ts'
import { MeasureBefore } from './MeasureBefore.tsx'
import { Notices } from './Notices.tsx'
import styles from './PlayShell.module.css'
import { playTexts } from './playTexts.ts'
import { useArrivals } from './useArrivals.ts'

interface PlayShellProps {
  connection: Connection
  role: RoleView
  /** `null` for somebody who looks on. */
  seat: SeatView | null
  onTakeSeat: (() => void) | null
  /** Beside a table to observe it: the observer's notes. */
  notes?: ReactNode
}

const own: readonly Tab[] = ['now', 'table', 'dossier']
const watched: readonly Tab[] = ['now', 'table']
const observed: readonly Tab[] = ['now', 'table', 'notes']

/** How far the story is, from an ordinary Tuesday to its end. */
const levelOf = ({ stage }: RoleView): number => {
  if (stage.status === 'lobby' || stage.phase === null) return 0.04
  return stage.phase.number / stage.phase.count
}

type SheetName = 'help' | 'question' | null

interface SheetsProps extends Pick<PlayShellProps, 'connection' | 'role' | 'seat'> {
  open: SheetName
  onSaved: () => void
  onClose: () => void
}

/** What lies over the page for a moment. */
const Sheets = ({ open, connection, role, seat, onSaved, onClose }: SheetsProps) => (
  <Suspense fallback={null}>
    {open === 'help' ? (
      <HelpSheet
        seat={seat?.seat ?? null}
        role={seat === null ? null : (role.roles[seat.seat.role] ?? null)}
        dispatch={connection.dispatch}
        askPass={() => askSeatPass(role.exercise.tableCode)}
        onClose={onClose}
      />
    ) : null}
    {open === 'question' ? (
      <SaveQuestionSheet
        suggestions={role.suggestions}
        dispatch={connection.dispatch}
        onSaved={() => {
          onClose()
          onSaved()
        }}
        onClose={onClose}
      />
    ) : null}
  </Suspense>
)

/** Before play: who sits here; an observer has other things to do with the phone. */
interface LobbyProps extends Pick<PlayShellProps, 'role' | 'seat'> {
  ownRole: string | null
  observing: boolean
}

const Lobby = ({ role, seat, ownRole, observing }: LobbyProps) => {
  const t = useTexts(playTexts)
  if (observing) return <p>{t.observeLobby}</p>
  const question = <MeasureBefore role={role} seat={seat} />
  return <WaitingRoom roles={role.roles} ownRole={ownRole} stage={role.stage} question={question} />
}

/** Top bar, strip, what is asked now, and the bar with tabs: around every moment after the role card. */
export const PlayShell = ({ connection, role, seat, onTakeSeat, notes = null }: PlayShellProps) => {
  const t = useTexts(playTexts)
  const s = useTexts(seatTexts)
  const [tab, setTab] = useOpen<Tab>('tab', 'now')
  const [sheet, setSheet] = useOpen<SheetName>('sheet', null)
  const [saved, setSaved] = useState('')
  const clockOffset = useView(connection.store, (state) => state.clockOffset)
  const arrivals = useArrivals(role.inbox)
  const { status, step, phase } = role.stage
  const inPlay = status === 'playing' || status === 'paused'
  useEffect(() => {
    if (inPlay) fetchAfterPlay()
  }, [inPlay])
  const ownRole = seat === null ? null : (role.roles[seat.seat.role] ?? null)
  return (
    <div className={styles.page}>
      <Gauge level={levelOf(role)} />
      <LiveRegion text={arrivals} />
      <LiveRegion text={saved} />
      <header>
        <TopBar
          role={ownRole}
          watching={
            <Plate kind="white" size="small">
              {notes === null ? t.watching : t.observing}
            </Plate>
          }
          table={role.exercise.table}
          clock={inPlay ? role.clock : null}
          clockOffset={clockOffset}
          helpLabel={s.help}
          onHelp={() => setSheet('help')}
        />
        {inPlay && step !== null && phase?.hasDecision ? <BobStrip step={step} phase={phase} /> : null}
      </header>
      <main className={styles.main}>
        <Notices connection={connection} role={role} seat={seat} />
        {onTakeSeat === null ? null : <Button onClick={onTakeSeat}>{t.takeSeat}</Button>}
        {status === 'lobby' ? (
          <Lobby role={role} seat={seat} ownRole={ownRole?.id ?? null} observing={notes !== null} />
        ) : (
          <Suspense fallback={<p>{t.loading}</p>}>
            {inPlay ? (
              <PlayTabs
                tab={tab}
                connection={connection}
                role={role}
                seat={seat}
                clockOffset={clockOffset}
                notes={notes}
              />
            ) : (
              <AfterPlay connection={connection} role={role} seat={seat} />
            )}
          </Suspense>
        )}
        {inPlay ? null : notes}
      </main>
      <Dock
        tab={inPlay ? tab : null}
        onTab={(next) => {
          setTab(next)
          window.scrollTo(0, 0)
        }}
        onSave={seat === null || status === 'ended' ? null : () => setSheet('question')}
        shown={notes !== null ? observed : seat === null ? watched : own}
      />
      {seat === null ? null : (
        <SeatRequests seat={seat.seat} roles={role.roles} clockOffset={clockOffset} dispatch={connection.dispatch} />
      )}
      <Sheets
        open={sheet}
        connection={connection}
        role={role}
        seat={seat}
        onSaved={() => {
          setSaved(t.saved)
          setTimeout(() => setSaved(''), 4000)
        }}
        onClose={() => setSheet(null)}
      />
      {saved === '' ? null : (
        <p className={styles.toast} aria-hidden="true">
          {saved}
        </p>
      )}
    </div>
  )
}
