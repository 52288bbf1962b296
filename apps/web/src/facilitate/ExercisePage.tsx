import type { ControlView, OverviewView, RehearsalReport } from '@natte-meren/protocol'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Act } from '../screens/facilitate/act.ts'
import { ControlRoom } from '../screens/facilitate/ControlRoom.tsx'
import { RehearsalReportPanel } from '../screens/facilitate/rehearsal/RehearsalReportPanel.tsx'
import { rehearsalTexts } from '../screens/facilitate/rehearsal/rehearsalTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { Outbox } from '../shared/connection/outbox.ts'
import { useLongLost, useView } from '../shared/connection/useView.ts'
import { readStored, writeStored } from '../shared/drafts/deviceStorage.ts'
import { DraftScopeProvider } from '../shared/drafts/drafts.ts'
import { useLanguage, useTexts } from '../shared/i18n/language.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { Button } from '../shared/ui/Button.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { api, type RoomInfo } from './api.ts'
import { DebriefHand } from './DebriefHand.tsx'
import styles from './FacilitateApp.module.css'
import { facilitateTexts } from './facilitateTexts.ts'
import { RoleScreen } from './RoleScreen.tsx'
import { RecapNotice } from './RecapNotice.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { isTrial } from './trial.ts'
import { useBeamerLine } from './useBeamerLine.ts'
import { useChair } from './useChair.ts'
import { useTheme } from './useTheme.ts'
import { VenueSummary } from './VenueSummary.tsx'

const shortcutsKey = 'nm.shortcuts'

const useShortcutsSetting = () => {
  const [on, setOn] = useState(() => readStored(shortcutsKey) !== 'off')
  const change = (next: boolean) => {
    writeStored(shortcutsKey, next ? 'on' : 'off')
    setOn(next)
  }
  return [on, change] as const
}

interface NoticesProps {
  overview: OverviewView
  connection: Connection
  trialCode: string | null
  rehearsed: boolean
}

const Notices = ({ overview, connection, trialCode, rehearsed }: NoticesProps) => {
  const t = useTexts(facilitateTexts)
  const refusals = useTexts(rejectionTexts)
  const rehearsal = useTexts(rehearsalTexts)
  const refusal = useView(connection.store, (state) => state.refusal)
  const lost = useLongLost(connection.store)
  return (
    <>
      {lost ? (
        <Banner kind="attention" announce>
          {t.lost}
        </Banner>
      ) : null}
      <RecapNotice overview={overview} />
      {refusal === null || refusal.code === 'step/stale' ? null : (
        <Banner kind="info" announce action={<Button onClick={() => connection.clearRefusal()}>{t.gotIt}</Button>}>
          {refusals[refusal.code]}
        </Banner>
      )}
      {rehearsed ? <Banner>{rehearsal.running}</Banner> : null}
      {trialCode === null ? null : (
        <Banner
          action={
            <a className={styles.phone} href={`/${trialCode}`} target="_blank" rel="noreferrer">
              {t.trialOpen}
            </a>
          }
        >
          {t.trial}
        </Banner>
      )}
    </>
  )
}

/** The report of a rehearsal that has ended. */
const Report = ({ exercise }: { exercise: string }) => {
  const language = useLanguage()
  const [report, setReport] = useState<RehearsalReport | null>(null)
  useEffect(() => {
    void api.rehearsal(exercise, language).then((answer) => answer.ok && setReport(answer.value))
  }, [exercise, language])
  return <RehearsalReportPanel report={report} />
}

const Message = ({ children }: { children: ReactNode }) => (
  <main className={styles.message}>
    {children}
    <p>
      <a href="/spelleider">{useTexts(facilitateTexts).list}</a>
    </p>
  </main>
)

/** Where phones find this server. */
const useRoom = (): RoomInfo | null => {
  const [room, setRoom] = useState<RoomInfo | null>(null)
  useEffect(() => {
    void api.room().then((answer) => answer.ok && setRoom(answer.value))
  }, [])
  return room
}

/** What is done from here, to the table that is followed and to the exercise. */
const useAct = (connection: Connection, followed: string | null): Act =>
  useMemo(
    () => ({
      table: (command) => connection.facilitate(followed, command),
      exercise: (command) => connection.facilitate(null, command),
    }),
    [connection, followed],
  )

/** Which table is followed, and which of its roles is looked along with: what the socket keeps open. */
const useOpened = (connection: Connection, exercise: string, overview: OverviewView | null) => {
  const language = useLanguage()
  const [table, setTable] = useState<string | null>(null)
  const [along, setAlong] = useState<string | null>(null)
  useEffect(() => {
    const look = along === null ? {} : { role: along }
    void connection.open({ event: 'open', request: { exercise, table, language, ...look } }, new Outbox(null))
  }, [connection, exercise, table, language, along])
  // The overview names the tables; until one is chosen the control room follows the first.
  const firstTable =
    overview === null ? null : (Object.values(overview.tables).find(({ number }) => number === 1)?.id ?? null)
  useEffect(() => {
    if (table === null && firstTable !== null) setTable(firstTable)
  }, [table, firstTable])
  return { setTable, along, setAlong }
}

/** Parts of the page that stay the same while hundreds of tables change. */
const useStill = (
  connection: Connection,
  exercise: string,
  control: ControlView | null,
  overview: OverviewView | null,
) => {
  const act = useAct(connection, control?.table.id ?? null)
  const told = overview?.exercise ?? null
  const line = useBeamerLine(told)
  const language = told?.language ?? null
  const thumbnail = useMemo(
    () => (language === null ? null : <Thumbnail line={line} language={language} />),
    [line, language],
  )
  const venue = useMemo(() => <VenueSummary exercise={exercise} />, [exercise])
  const hand = useMemo(() => <DebriefHand connection={connection} line={line} act={act} />, [connection, line, act])
  return { act, thumbnail, venue, hand }
}

/** One exercise: opens its views over the socket and puts them on the control room. */
export const ExercisePage = ({ connection, exercise }: { connection: Connection; exercise: string }) => {
  const t = useTexts(facilitateTexts)
  const refusals = useTexts(rejectionTexts)
  const { store } = connection
  const room = useRoom()
  const [shortcuts, onShortcuts] = useShortcutsSetting()
  const [dark, onDark] = useTheme()
  const control = useView(store, (state) => state.views.control ?? null)
  const overview = useView(store, (state) => state.views.overview ?? null)
  const role = useDeferredValue(useView(store, (state) => state.views.role ?? null))
  const closed = useView(store, (state) => state.closed)
  const offset = useView(store, (state) => state.clockOffset)
  usePageTitle(overview === null ? t.title : `${overview.exercise.title}, ${t.title}`)
  const { setTable, along, setAlong } = useOpened(connection, exercise, overview)
  const still = useStill(connection, exercise, control, overview)
  const screen = useMemo(() => (role === null ? null : <RoleScreen role={role} offset={offset} />), [role, offset])
  const observers = useMemo(
    () => ({ invite: () => void api.inviteObservers(exercise), end: () => void api.endObservers(exercise) }),
    [exercise],
  )
  const chair = useChair(exercise, overview?.chair ?? null)

  if (closed !== null) {
    return (
      <Message>
        <h1>{t.closed}</h1>
        <p>{refusals[closed]}</p>
      </Message>
    )
  }
  if (control === null || overview === null || overview.exercise.id !== exercise) {
    return (
      <Message>
        <p>{t.opening}</p>
      </Message>
    )
  }
  const trialCode = isTrial(exercise) && overview.exercise.status !== 'ended' ? control.table.code : null
  return (
    <DraftScopeProvider value={exercise}>
      <ControlRoom
        control={control}
        overview={overview}
        offset={offset}
        reach={room}
        {...still}
        report={overview.exercise.rehearsal === null ? null : <Report exercise={exercise} />}
        notices={
          <Notices
            overview={overview}
            connection={connection}
            trialCode={trialCode}
            rehearsed={overview.exercise.rehearsal !== null && overview.exercise.status !== 'ended'}
          />
        }
        chair={chair}
        observers={observers}
        settings={{ shortcuts, onShortcuts, dark, onDark }}
        onTable={setTable}
        along={{ role: along, onRole: setAlong, screen }}
      />
    </DraftScopeProvider>
  )
}
