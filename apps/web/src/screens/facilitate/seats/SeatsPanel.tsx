import type { ControlView } from '@natte-meren/protocol'
import { BookOpen, Bot, Check, CircleDashed, Ellipsis, Hourglass, WifiOff } from 'lucide-react'
import { useId } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import type { Act } from '../act.ts'
import type { Live } from '../useLive.ts'
import { codeOf, nameOf } from '../roleNames.ts'
import { MoveSeat } from './MoveSeat.tsx'
import styles from './SeatsPanel.module.css'
import { type RoleSeat, roleSeats, type SeatState } from './seatStates.ts'
import { seatsTexts } from './seatsTexts.ts'

const glyphs = { reading: BookOpen, thinking: Hourglass, ready: Check, away: WifiOff, free: CircleDashed }

const useWord = () => {
  const t = useTexts(seatsTexts)
  return (state: SeatState): string => {
    if (state === 'away') return t.away
    return state === 'free' ? t.free : t.doing[state]
  }
}

interface SeatProps {
  item: RoleSeat
  control: ControlView
  act: Act
  live: Live
}

const SeatMenu = ({ item, control, act, live }: SeatProps) => {
  const t = useTexts(seatsTexts)
  const { status } = control.stage
  const { seat, role } = item
  return (
    <details className={styles.menu}>
      <summary aria-label={t.seatMenu(nameOf(control.roles, role))}>
        <Ellipsis aria-hidden size={20} />
      </summary>
      <div className={styles.menuBody}>
        {seat === null ? (
          <Button onClick={() => void live.send({ type: 'PlaceBot', role }, 'table')}>{t.placeBot}</Button>
        ) : (
          <>
            {seat.bot || (status !== 'playing' && status !== 'paused') ? null : (
              <Button onClick={() => void live.send({ type: 'Nudge', role }, 'table')}>{t.nudge}</Button>
            )}
            {seat.bot || !live.many ? null : (
              <MoveSeat table={control.table.id} seat={seat.seat} tables={live.tables} act={act} />
            )}
            <Button onClick={() => void live.send({ type: 'FreeSeat', seat: seat.seat }, 'table')}>{t.freeSeat}</Button>
          </>
        )}
      </div>
    </details>
  )
}

const Seat = ({ item, control, act, live }: SeatProps) => {
  const t = useTexts(seatsTexts)
  const word = useWord()
  const { seat, role, state } = item
  const Glyph = glyphs[state]
  return (
    <li className={styles.seat} data-state={state}>
      <div className={styles.who}>
        <RolePlate code={codeOf(control.roles, role)} name={nameOf(control.roles, role)} />
        <SeatMenu item={item} control={control} act={act} live={live} />
      </div>
      <p className={styles.state}>
        <Glyph aria-hidden size={20} />
        {word(state)}
        {seat?.bot === true ? (
          <span className={styles.bot}>
            <Bot aria-hidden size={18} />
            {t.bot}
          </span>
        ) : null}
      </p>
    </li>
  )
}

/** A role that nobody plays: who gets its messages, and a way to fill it. */
const FreeSeat = ({ item, control, act, live }: SeatProps) => {
  const t = useTexts(seatsTexts)
  const { role } = item
  const cover = control.roles[role]?.coveredBy ?? null
  return (
    <li className={styles.free} data-state="free">
      <RolePlate code={codeOf(control.roles, role)} name={nameOf(control.roles, role)} size="small" empty />
      <span className={styles.quiet}>
        {t.free}
        {cover === null || control.stage.status === 'lobby' ? '' : `, ${t.coveredBy(codeOf(control.roles, cover))}`}
      </span>
      <SeatMenu item={item} control={control} act={act} live={live} />
    </li>
  )
}

/** The table at a glance: who reads, thinks, is ready or away, by glyph and word. */
export const SeatsPanel = ({ control, act, live }: Omit<SeatProps, 'item'>) => {
  const t = useTexts(seatsTexts)
  const id = useId()
  const items = roleSeats(control)
  const free = items.filter(({ seat }) => seat === null)
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t.seats}
      </h2>
      <ul className={styles.seats}>
        {items.map((item) =>
          item.seat === null ? null : <Seat key={item.seat.seat} item={item} control={control} act={act} live={live} />,
        )}
      </ul>
      {free.length === 0 ? null : (
        <ul className={styles.frees}>
          {free.map((item) => (
            <FreeSeat key={item.role} item={item} control={control} act={act} live={live} />
          ))}
        </ul>
      )}
    </section>
  )
}
