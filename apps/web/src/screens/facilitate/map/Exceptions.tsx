import type { OverviewView } from '@natte-meren/protocol'
import { Hand, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import styles from './Exceptions.module.css'
import { mapTexts } from './mapTexts.ts'
import { adviceOf } from './selectTables.ts'

interface ExceptionsProps {
  overview: OverviewView
  /** Server time, ms. */
  now: number
  onChoose: (table: string) => void
}

/** Three lines at most, each as advice; a press goes to the table. Said once when they appear. */
export const Exceptions = ({ overview, now, onChoose }: ExceptionsProps) => {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  return (
    <div aria-live="polite">
      {overview.exceptions.length === 0 ? (
        <p className={styles.calm}>{t.calm}</p>
      ) : (
        <ul className={styles.lines}>
          {overview.exceptions.map((exception) => {
            const { table, kind } = exception
            const Glyph = kind === 'stop' ? OctagonAlert : kind === 'help' ? Hand : TriangleAlert
            const number = overview.tables[table]?.number ?? 0
            return (
              <li key={`${table} ${kind}`}>
                <button type="button" className={styles.line} onClick={() => onChoose(table)}>
                  <Glyph aria-hidden size={22} />
                  <span>{adviceOf(exception, number, overview.roles, now, t, language)}</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
