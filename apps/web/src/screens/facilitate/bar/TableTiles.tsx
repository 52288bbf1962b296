import type { OverviewView } from '@natte-meren/protocol'
import { Hand, OctagonAlert } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { barTexts } from './barTexts.ts'
import styles from './TableTiles.module.css'

/** All tables in the order of the floor plan, never re-sorted; pressing one follows it. */
export const TableTiles = ({
  overview,
  table,
  onChoose,
}: {
  overview: OverviewView
  table: string
  onChoose: (table: string) => void
}) => {
  const t = useTexts(barTexts)
  const rows = Object.values(overview.tables).sort((a, b) => a.number - b.number)
  if (rows.length < 2) return null
  return (
    <nav className={styles.map} aria-label={t.tables}>
      <ul className={styles.tiles}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={styles.tile}
              data-needs={row.help || row.stop}
              aria-current={row.id === table ? 'true' : undefined}
              onClick={() => onChoose(row.id)}
            >
              <span className={styles.number}>{t.table(row.number)}</span>
              <span className={styles.step}>
                {row.stop ? <OctagonAlert aria-hidden size={16} /> : row.help ? <Hand aria-hidden size={16} /> : null}
                {row.status === 'playing' && row.step !== null ? t.steps[row.step] : t.status[row.status]}
              </span>
              <span className={styles.step}>{t.seated(row.seated)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
