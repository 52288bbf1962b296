import type { OverviewView } from '@natte-meren/protocol'
import { DoorClosed, DoorOpen, Eye, Plus } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import styles from './DoorControls.module.css'
import { lobbyTexts } from './lobbyTexts.ts'

interface DoorControlsProps {
  readonly overview: OverviewView
  readonly act: Pick<Act, 'exercise'>
}

/** Who may still come in: the door, a table more, observers. */
export const DoorControls = ({
  overview,
  act,
  onObservers,
}: DoorControlsProps & { readonly onObservers: () => void }) => {
  const t = useTexts(lobbyTexts)
  const { locked, status } = overview.exercise
  const Icon = locked ? DoorOpen : DoorClosed
  return (
    <div className={styles.door}>
      <p role="status">{locked ? t.doorClosed : t.doorOpen}</p>
      <div className={styles.buttons}>
        <Button
          icon={<Icon aria-hidden size={20} />}
          onClick={() => void act.exercise({ type: 'LockLobby', locked: !locked })}
        >
          {locked ? t.openDoor : t.closeDoor}
        </Button>
        {status === 'debrief' ? null : (
          <Button icon={<Plus aria-hidden size={20} />} onClick={() => void act.exercise({ type: 'AddTable' })}>
            {t.addTable}
          </Button>
        )}
        <Button icon={<Eye aria-hidden size={20} />} onClick={onObservers}>
          {t.observers}
        </Button>
      </div>
    </div>
  )
}

/** A table that came later and waits: it is let begin, or the next phase takes it along. */
export const WaitingTable = ({ overview, act, table }: DoorControlsProps & { readonly table: string }) => {
  const t = useTexts(lobbyTexts)
  const row = overview.tables[table]
  if (!row) return null
  return (
    <section className={styles.waiting} aria-labelledby="waiting">
      <h2 id="waiting">{t.waitingTitle(row.number)}</h2>
      <p>{t.waitingLine}</p>
      {overview.exercise.status === 'playing' ? (
        <Button onClick={() => void act.exercise({ type: 'BeginTable', table })}>{t.begin(row.number)}</Button>
      ) : null}
    </section>
  )
}
