import type { OverviewView } from '@natte-meren/protocol'
import { formatCode } from '../../../shared/format/durations.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { QrCode } from '../../../shared/ui/QrCode.tsx'
import { lobbyTexts } from './lobbyTexts.ts'
import styles from './TableCards.module.css'

/** A card per table, two on an A4, for print only: back rows cannot scan the beamer. */
export const TableCards = ({ overview }: { overview: OverviewView }) => {
  const t = useTexts(lobbyTexts)
  const { address, title } = overview.exercise
  const rows = Object.values(overview.tables).sort((a, b) => a.number - b.number)
  return (
    <div className={styles.cards}>
      {rows.map((row) => {
        const link = `${address}/${row.code}`
        return (
          <section key={row.id} className={styles.card}>
            <header className={styles.head}>
              <h2>{title}</h2>
              <ExerciseMark />
            </header>
            <QrCode className={styles.qr} text={link} label={t.qr(link)} />
            <div className={styles.words}>
              <p className={styles.table}>{t.table(row.number)}</p>
              <p className={styles.code}>{formatCode(row.code)}</p>
              <p className={styles.address}>{address}</p>
              <p>{t.cardLine}</p>
              <p className={styles.wifi}>{t.wifi}</p>
            </div>
            <p className={styles.contract}>{t.contract}</p>
          </section>
        )
      })}
    </div>
  )
}
