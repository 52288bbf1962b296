import type { ControlView } from '@natte-meren/protocol'
import { Pause, Play, X } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { withName } from '../../../shared/format/names.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import type { Act } from '../act.ts'
import { nameOf } from '../roleNames.ts'
import type { Live } from '../useLive.ts'
import { drawerTexts } from './drawerTexts.ts'
import styles from './TableDrawer.module.css'
import { TableName } from './TableName.tsx'

/** What is looked along with: a role, and its screen as the server sends it. */
export interface Along {
  readonly role: string | null
  readonly onRole: (role: string | null) => void
  readonly screen: ReactNode
}

const Chooser = ({ control, along }: { control: ControlView; along: Along }) => {
  const t = useTexts(drawerTexts)
  return (
    <fieldset className={styles.roles}>
      <legend>{t.along}</legend>
      {Object.values(control.roles).map(({ id, code, name, seats }) => (
        <label key={id} className={styles.role}>
          <input type="radio" name="look-along" checked={along.role === id} onChange={() => along.onRole(id)} />
          <RolePlate code={code} name={name} size="small" empty={Object.keys(seats).length === 0} />
        </label>
      ))}
    </fieldset>
  )
}

const Clock = ({ control, act, live }: { control: ControlView; act: Act; live: Pick<Live, 'send'> }) => {
  const t = useTexts(drawerTexts)
  const { status } = control.stage
  if (status !== 'playing' && status !== 'paused') return null
  const paused = status === 'paused'
  return (
    <div className={styles.clock}>
      <Button
        icon={paused ? <Play aria-hidden size={20} /> : <Pause aria-hidden size={20} />}
        onClick={() => void act.table({ type: paused ? 'ResumeTable' : 'PauseTable' })}
      >
        {paused ? t.resume : t.pause}
      </Button>
      <Button aria-label={t.minusLong} onClick={() => void live.send({ type: 'ExtendTime', seconds: -60 }, 'table')}>
        {t.minus}
      </Button>
      <Button aria-label={t.plusLong} onClick={() => void live.send({ type: 'ExtendTime', seconds: 60 }, 'table')}>
        {t.plus}
      </Button>
    </div>
  )
}

interface TableDrawerProps {
  control: ControlView
  act: Act
  live: Pick<Live, 'send'>
  along: Along
  /** Who asks for something. */
  alerts: ReactNode
  /** Who sits here; to free a seat or fill one. */
  seats: ReactNode
  /** What observers noted here. */
  observed: ReactNode
  onClose: () => void
}

/** F7: one table close by, beside the map: its clock, its seats, and what each role sees. Escape closes it. */
export const TableDrawer = ({ control, act, live, along, alerts, seats, observed, onClose }: TableDrawerProps) => {
  const t = useTexts(drawerTexts)
  const head = useRef<HTMLHeadingElement>(null)
  const [seated, setSeated] = useState(false)
  // The drawer itself is there at once, and what is in it right after.
  const filled = useDeferredValue(true, false)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  const { number, name } = control.table
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table takes the focus as the first one did
  useEffect(() => head.current?.focus(), [number])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <aside className={styles.drawer} aria-label={t.table(number)}>
      <div className={styles.head}>
        <h2 ref={head} className={styles.title} tabIndex={-1}>
          {withName(t.table(number), name)}
        </h2>
        <button type="button" className={styles.close} aria-label={t.close} onClick={onClose}>
          <X aria-hidden size={24} />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label={t.table(number)}>
        {filled ? (
          <>
            <Clock control={control} act={act} live={live} />
            {alerts}
            <details onToggle={(event) => setSeated(event.currentTarget.open)}>
              <summary className={styles.fold}>{t.seats}</summary>
              {seated ? seats : null}
            </details>
            <TableName key={control.table.id} control={control} act={act} />
            <Chooser control={control} along={along} />
            {along.role === null ? (
              <p className={styles.quiet}>{t.alongNone}</p>
            ) : (
              <section className={styles.screen} aria-label={t.screenOf(nameOf(control.roles, along.role))}>
                {along.screen ?? <p className={styles.quiet}>{t.wait}</p>}
              </section>
            )}
            {observed}
          </>
        ) : null}
      </section>
    </aside>
  )
}
