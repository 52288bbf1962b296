import type { OverviewView } from '@natte-meren/protocol'
import { memo, useMemo } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './DecisionSpread.module.css'
import { mapTexts } from './mapTexts.ts'
import { type Spread, spreadOf } from './selectTables.ts'

const Choices = ({ spread, tables }: { spread: Spread; tables: number }) => {
  const t = useTexts(mapTexts)
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{spread.title}</caption>
      <thead className={styles.heads}>
        <tr>
          <th scope="col">{t.option}</th>
          <th scope="col">{t.tablesHead}</th>
        </tr>
      </thead>
      <tbody>
        {spread.choices.map(({ id, label, tables: count }) => (
          <tr key={id} data-open={label === undefined || undefined}>
            <th scope="row" className={styles.label}>
              {label === undefined ? t.notYet : (label ?? t.noDecision)}
            </th>
            <td className={styles.count}>
              <span className={styles.bar} aria-hidden="true" style={{ width: `${(count / tables) * 70}%` }} />
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DecisionSpreadProps {
  tables: OverviewView['tables']
  dilemmas: OverviewView['dilemmas']
}

/** How the tables decided, live: the newest dilemma in full, earlier ones behind a fold. */
export const DecisionSpread = memo(({ tables, dilemmas }: DecisionSpreadProps) => {
  const t = useTexts(mapTexts)
  const [newest, ...earlier] = useMemo(() => spreadOf({ tables, dilemmas }), [tables, dilemmas])
  if (newest === undefined) return null
  const count = Object.keys(tables).length
  return (
    <section className={styles.spread} aria-labelledby="spread">
      <h2 id="spread" className={styles.title}>
        {t.spread}
      </h2>
      <Choices spread={newest} tables={count} />
      {earlier.length === 0 ? null : (
        <details>
          <summary className={styles.fold}>{t.earlier}</summary>
          {earlier.map((spread) => (
            <Choices key={spread.id} spread={spread} tables={count} />
          ))}
        </details>
      )}
    </section>
  )
})
