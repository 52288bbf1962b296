import type { RoleView, SeatView } from '@natte-meren/protocol'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ChooseRole } from '../screens/play/seats/ChooseRole.tsx'
import { RoleIntro } from '../screens/play/seats/RoleIntro.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import type { Place } from '../shared/connection/joinTable.ts'
import { recallSeat } from '../shared/connection/seatMemory.ts'
import { useView } from '../shared/connection/useView.ts'
import { readStored, removeStored, writeStored } from '../shared/drafts/deviceStorage.ts'
import { DraftScopeProvider, useDraft } from '../shared/drafts/drafts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { GlossaryProvider } from '../shared/ui/Explained.tsx'
import { fetchSeatedParts } from './laterParts.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { MeasureBefore } from './MeasureBefore.tsx'
import { PlayShell } from './PlayShell.tsx'
import { playTexts } from './playTexts.ts'
import { selectRecap } from './selectRecap.ts'
import { keepAwake } from './wakeLock.ts'

interface TablePageProps {
  connection: Connection
  place: Place
}

/** A table as this device may see it: a role to choose, the role card, or play itself. */
export const TablePage = ({ connection, place }: TablePageProps) => {
  const { store } = connection
  const role = useView(store, (state) => state.views.role ?? null)
  const seat = useView(store, (state) => state.views.seat ?? null)
  const glossary = useMemo(() => Object.values(role?.glossary ?? {}), [role?.glossary])
  useEffect(fetchSeatedParts, [])
  const left = useRef<LeftSeat | null>(null)
  if (seat !== null && role !== null) left.current = { table: role.exercise.table, role: seat.seat.role }
  if (role === null) return null
  const { scope } = recallSeat(place.code, place.table)
  return (
    <DraftScopeProvider value={`${scope}.${seat?.seat.id ?? 'table'}`} key={seat?.seat.id ?? 'table'}>
      <GlossaryProvider value={glossary}>
        {seat === null ? (
          <WithoutSeat connection={connection} role={role} scope={scope} left={left.current} />
        ) : (
          <WithSeat connection={connection} role={role} seat={seat} />
        )}
      </GlossaryProvider>
    </DraftScopeProvider>
  )
}

/** The seat that this device had before. */
interface LeftSeat {
  readonly table: number
  readonly role: string
}

interface WithoutSeatProps {
  connection: Connection
  role: RoleView
  scope: string
  left: LeftSeat | null
}

const WithoutSeat = ({ connection, role, scope, left }: WithoutSeatProps) => {
  const t = useTexts(playTexts)
  const key = `nm.watching.${scope}`
  const [watching, setWatching] = useState(() => readStored(key, 'tab') !== null)
  const moved = left && left.table !== role.exercise.table ? (role.roles[left.role]?.name ?? null) : null
  const unseated = useView(connection.store, (state) => state.unseated)
  if (watching || role.stage.status === 'ended') {
    return (
      <PlayShell
        connection={connection}
        role={role}
        seat={null}
        onTakeSeat={() => {
          removeStored(key, 'tab')
          setWatching(false)
        }}
      />
    )
  }
  return (
    <ChooseRole
      roles={role.roles}
      table={role.exercise.table}
      tableName={role.exercise.tableName}
      locked={role.exercise.locked}
      notice={
        <>
          <LinkNotice connection={connection} />
          {unseated ? (
            <Banner kind="attention" announce>
              {moved ? t.movedHere(role.exercise.table, moved) : t.unseated}
            </Banner>
          ) : null}
        </>
      }
      dispatch={connection.dispatch}
      onClaim={keepAwake}
      onWatch={() => {
        writeStored(key, 'yes', 'tab')
        setWatching(true)
        keepAwake()
      }}
    />
  )
}

interface WithSeatProps {
  connection: Connection
  role: RoleView
  seat: SeatView
}

const WithSeat = ({ connection, role, seat }: WithSeatProps) => {
  const t = useTexts(playTexts)
  const [ready, setReady] = useDraft('intro', false)
  const ownRole = role.roles[seat.seat.role]
  const playing = role.stage.status !== 'debrief' && role.stage.status !== 'ended'
  if (!ready && playing && ownRole) {
    return (
      <RoleIntro
        role={ownRole}
        roles={role.roles}
        table={role.exercise.table}
        tableName={role.exercise.tableName}
        recap={selectRecap(role, t)}
        notice={<LinkNotice connection={connection} />}
        question={role.stage.status === 'lobby' ? null : <MeasureBefore role={role} seat={seat} />}
        onReady={() => {
          setReady(true)
          keepAwake()
          window.scrollTo(0, 0)
        }}
      />
    )
  }
  return <PlayShell connection={connection} role={role} seat={seat} onTakeSeat={null} />
}
