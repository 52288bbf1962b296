import type { RoleView, SeatView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import type { Connection } from '../shared/connection/connection.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { HiddenTitle } from '../shared/ui/Hidden.tsx'
import type { Tab } from './Dock.tsx'
import { DossierTab } from './DossierTab.tsx'
import { NowTab } from './NowTab.tsx'
import styles from './PlayTabs.module.css'
import { playTexts } from './playTexts.ts'
import { TableTab } from './TableTab.tsx'
import { useMedia } from './useMedia.ts'

interface PlayTabsProps {
  tab: Tab
  connection: Connection
  role: RoleView
  seat: SeatView | null
  clockOffset: number
  /** Of an observer, instead of a dossier. */
  notes: ReactNode
}

/** One tab at a time on a phone; from a tablet on Nu beside Tafel and the dossier. */
export const PlayTabs = ({ tab, connection, role, seat, clockOffset, notes }: PlayTabsProps) => {
  const t = useTexts(playTexts)
  const wide = useMedia('(min-width: 768px)')
  const now = <NowTab connection={connection} role={role} seat={seat} clockOffset={clockOffset} />
  const table = <TableTab role={role} clockOffset={clockOffset} />
  const dossier = seat === null ? null : <DossierTab connection={connection} role={role} seat={seat} />
  if (!wide) {
    // Nu stays alive behind the others: what is typed or opened there is not lost by looking aside.
    return (
      <>
        <div className={styles.column} hidden={tab !== 'now'}>
          {now}
        </div>
        {tab === 'table' ? (
          <div className={styles.column}>
            <HiddenTitle>{t.table}</HiddenTitle>
            {table}
          </div>
        ) : null}
        {tab === 'notes' ? (
          <div className={styles.column}>
            <HiddenTitle>{t.notes}</HiddenTitle>
            {notes}
          </div>
        ) : null}
        {tab === 'dossier' ? (
          <div className={styles.column}>
            <HiddenTitle>{t.dossier}</HiddenTitle>
            {dossier}
          </div>
        ) : null}
      </>
    )
  }
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{now}</div>
      <aside className={styles.column} aria-label={t.table}>
        {notes}
        {table}
        {dossier}
      </aside>
    </div>
  )
}
