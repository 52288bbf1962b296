import type { ControlView, OverviewView } from '@natte-meren/protocol'
import { memo, type ReactNode, useCallback, useDeferredValue, useState } from 'react'
import { useTexts } from '../../shared/i18n/language.ts'
import type { Act } from './act.ts'
import { MoreMenu } from './bar/MoreMenu.tsx'
import { TopBar } from './bar/TopBar.tsx'
import { type ChairDesk, ChairSheet } from './chair/ChairSheet.tsx'
import styles from './ControlRoom.module.css'
import { controlRoomTexts } from './controlRoomTexts.ts'
import { CentreColumn } from './CentreColumn.tsx'
import { LeftColumn } from './LeftColumn.tsx'
import { RightColumn } from './RightColumn.tsx'
import { DebriefConsole } from './DebriefConsole.tsx'
import { type Along, TableDrawer } from './drawer/TableDrawer.tsx'
import { DoorControls } from './lobby/DoorControls.tsx'
import { EndedPanel, type Reach } from './lobby/LobbyPanel.tsx'
import { ProposalPanel } from './hardStop/ProposalPanel.tsx'
import { LedgerPanel } from './ledger/LedgerPanel.tsx'
import { UndoBar } from './next/UndoBar.tsx'
import { type Live, useLive } from './useLive.ts'
import { DecisionSpread } from './map/DecisionSpread.tsx'
import { TableMap } from './map/TableMap.tsx'
import { NextBar } from './next/NextBar.tsx'
import { useSteps } from './next/useSteps.ts'
import { ObservedPanel } from './observers/ObservedPanel.tsx'
import { type ObserversDesk, ObserversSheet } from './observers/ObserversSheet.tsx'
import { BeamerPreview } from './room/RoomPanel.tsx'
import { Newcomers } from './seats/Newcomers.tsx'
import { AlertsPanel } from './seats/AlertsPanel.tsx'
import { SeatsPanel } from './seats/SeatsPanel.tsx'
import { useShortcuts } from './useShortcuts.ts'

interface ControlRoomProps {
  readonly control: ControlView
  readonly overview: OverviewView
  /** Server clock − this device's clock, ms. */
  readonly offset: number
  readonly act: Act
  /** The beamer's own screen. */
  readonly thumbnail: ReactNode
  /** Banners of the shell: no connection, a refused command, a trial game. */
  readonly notices: ReactNode
  readonly reach: Reach | null
  /** How the check of the room stands, and the way there. */
  readonly venue: ReactNode
  /** What is read when a rehearsal has ended. */
  readonly report: ReactNode
  /** What the facilitator shows of a run in the debrief, from the slice that draws it. */
  readonly hand: ReactNode
  readonly settings: {
    readonly shortcuts: boolean
    readonly onShortcuts: (on: boolean) => void
    readonly dark: boolean
    readonly onDark: (dark: boolean) => void
  }
  readonly onTable: (table: string) => void
  readonly along: Along
  readonly chair: ChairDesk
  readonly observers: ObserversDesk
}

type RoomProps = Pick<ControlRoomProps, 'overview' | 'offset' | 'act' | 'onTable'> & {
  readonly table: ControlView['table']
}

/** With many tables the room comes first, and then the one that is followed. */
const Room = memo(({ table, overview, offset, act, onTable }: RoomProps) => {
  const t = useTexts(controlRoomTexts)
  return (
    <>
      <TableMap
        overview={overview}
        table={table.id}
        offset={offset}
        act={act}
        onChoose={onTable}
        bare={overview.exercise.status === 'debrief'}
      />
      <DecisionSpread tables={overview.tables} dilemmas={overview.dilemmas} />
      {overview.exercise.status === 'lobby' ? null : (
        <h2 className={styles.chosen}>{t.chosen(table.number, table.name)}</h2>
      )}
    </>
  )
})

/** The table that lies open beside the map; closed, the focus is on its tile again. */
const useDrawer = ({ control, along, onTable }: ControlRoomProps) => {
  const [open, setOpen] = useState(false)
  const show = useCallback(
    (table: string) => {
      onTable(table)
      setOpen(true)
    },
    [onTable],
  )
  const close = () => {
    setOpen(false)
    along.onRole(null)
    document.querySelector<HTMLElement>(`[data-table="${control.table.id}"]`)?.focus()
  }
  return { open, show, close }
}

type OpenTableProps = Pick<ControlRoomProps, 'control' | 'overview' | 'act' | 'along'> & {
  readonly live: Live
  readonly onClose: () => void
}

const OpenTable = ({ control, overview, act, along, live, onClose }: OpenTableProps) => (
  <TableDrawer
    control={control}
    act={act}
    live={live}
    along={along}
    alerts={<AlertsPanel control={control} act={act} />}
    seats={<SeatsPanel control={control} act={act} live={live} />}
    observed={<ObservedPanel control={control} overview={overview} />}
    onClose={onClose}
  />
)

/** Who else takes part in leading or looking on: each in a sheet of its own. */
const useOthers = ({ overview, chair, observers }: ControlRoomProps) => {
  const [sheet, setSheet] = useState<'chair' | 'observers' | null>(null)
  const close = () => setSheet(null)
  return {
    onChair: useCallback(() => setSheet('chair'), []),
    onObservers: useCallback(() => setSheet('observers'), []),
    sheet: (
      <>
        {sheet === 'chair' ? <ChairSheet desk={chair} onClose={close} /> : null}
        {sheet === 'observers' ? <ObserversSheet overview={overview} desk={observers} onClose={close} /> : null}
      </>
    ),
  }
}

/**
 * The facilitator's one screen: what comes, what is, what the room sees, and one big Next. On a phone it
 * is a remote: the note, who is busy, Next.
 */
export const ControlRoom = (props: ControlRoomProps) => {
  const { control, overview, act, settings } = props
  const t = useTexts(controlRoomTexts)
  const steps = useSteps(control, overview, act)
  const live = useLive(control, overview, act)
  const { scene } = overview
  const { status } = control.stage
  const black = () => void act.exercise({ type: 'SetBeamer', ...scene, black: !scene.black })
  useShortcuts(settings.shortcuts, {
    next: steps.next,
    back: steps.back,
    pause: () => (status === 'playing' || status === 'paused' ? steps.pause() : undefined),
    black,
  })
  const drawer = useDrawer(props)
  const others = useOthers(props)
  // A press comes first: what hundreds of tables bring is drawn when nobody presses anything.
  const calm = useDeferredValue(control)
  const room = useDeferredValue(overview)
  const beside = useDeferredValue(drawer.open)
  // What can be done goes along with what is seen: nothing pressed on one table may reach another.
  const [calmAct, calmLive] = [useDeferredValue(act), useDeferredValue(live)]
  const { offset, thumbnail, reach, venue, hand } = props
  const { onObservers } = others
  const parts = { control: calm, overview: room, offset, act: calmAct, live: calmLive }
  const many = Object.keys(overview.tables).length > 1
  const paused = status === 'paused'
  const atWork = status !== 'ended' && status !== 'lobby'
  // In the lobby the way in comes first, and in the debrief what leads it.
  const plenary = overview.exercise.status === 'debrief'
  const mapBelow = plenary || status === 'lobby'
  const map = many ? <Room table={calm.table} overview={room} offset={offset} act={act} onTable={drawer.show} /> : null
  return (
    <div className={styles.room} data-status={status}>
      <TopBar
        control={control}
        overview={overview}
        offset={props.offset}
        pause={steps.pause}
        extend={steps.extend}
        more={
          <MoreMenu
            {...settings}
            exercise={overview.exercise.id}
            door={atWork ? <DoorControls overview={overview} act={act} onObservers={onObservers} /> : null}
            tablePaused={paused}
            table={control.table.number}
            onPauseTable={many ? () => void act.table({ type: paused ? 'ResumeTable' : 'PauseTable' }) : null}
            onChair={others.onChair}
            onEnd={status === 'ended' ? null : steps.askEnd}
          />
        }
      />
      <div className={styles.notices}>
        {props.notices}
        <Newcomers overview={overview} onTable={many ? drawer.show : null} />
      </div>
      <div className={styles.columns} data-beside={many && beside}>
        <LeftColumn key={`sheet ${calm.table.id}`} {...parts} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by keyboard */}
        <main className={styles.centre} aria-label={t.centre} tabIndex={0}>
          {status === 'ended' ? (
            <>
              <EndedPanel exercise={room.exercise.id} />
              {props.report}
              <LedgerPanel act={act} control={calm} overview={room} unfolded />
            </>
          ) : null}
          <ProposalPanel time={overview.time} offset={props.offset} act={act} />
          {mapBelow ? null : map}
          {plenary ? (
            <DebriefConsole
              overview={room}
              offset={offset}
              act={calmAct}
              live={calmLive}
              hand={hand}
              screen={<BeamerPreview thumbnail={thumbnail} />}
              onTable={many ? drawer.show : null}
            />
          ) : null}
          <div key={calm.table.id} className={many && !plenary ? styles.below : styles.alone}>
            {beside ? null : <AlertsPanel control={calm} act={calmAct} />}
            <CentreColumn {...parts} beside={beside} reach={reach} venue={venue} onObservers={onObservers} />
          </div>
          {mapBelow ? map : null}
        </main>
        <RightColumn key={calm.table.id} {...parts} beside={beside} thumbnail={thumbnail} />
        {many && drawer.open ? <OpenTable {...props} live={live} onClose={drawer.close} /> : null}
      </div>
      <div className={styles.foot}>
        <UndoBar live={live} />
        <NextBar control={control} overview={overview} steps={steps} onBlack={black} />
      </div>
      {others.sheet}
    </div>
  )
}
