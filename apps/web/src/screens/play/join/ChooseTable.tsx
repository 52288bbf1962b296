import { useId, useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import styles from './ChooseTable.module.css'
import { joinTexts } from './joinTexts.ts'

/** From here on a number is typed faster than found. */
const manyTables = 24

interface ChooseTableProps {
  tables: readonly { number: number; name: string | null; seated: number; room: boolean }[]
  onChoose: (table: number) => void
  onBack: () => void
}

/** P2: the tables of the room in order of their numbers; only for the code of a whole exercise. */
export const ChooseTable = ({ tables, onChoose, onBack }: ChooseTableProps) => {
  const t = useTexts(joinTexts)
  const id = useId()
  const [number, setNumber] = useState('')
  const many = tables.length > manyTables
  const found = tables.filter((table) => number === '' || String(table.number).startsWith(number))
  usePageTitle(t.chooseTitle)
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t.chooseTitle}</h1>
      <p>{t.chooseLead}</p>
      {many ? (
        <p className={styles.find}>
          <label htmlFor={id}>{t.find}</label>
          <input
            id={id}
            className={styles.query}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={number}
            onChange={(event) => setNumber(event.target.value.replace(/\D/g, ''))}
          />
        </p>
      ) : null}
      {found.length === 0 ? <p role="status">{t.noTable(number)}</p> : null}
      <ul className={styles.tables}>
        {[...found]
          .sort((a, b) => a.number - b.number)
          .map((table) => (
            <li key={table.number}>
              <button className={styles.table} type="button" onClick={() => onChoose(table.number)}>
                <span className={styles.number}>{t.table(table.number)}</span>
                {table.name === null ? null : <span className={styles.name}>{table.name}</span>}
                <span className={styles.seated}>{table.room ? t.seated(table.seated) : t.full}</span>
              </button>
            </li>
          ))}
      </ul>
      <p className={styles.unsure}>{t.unsure}</p>
      <Button onClick={onBack}>{t.otherCode}</Button>
    </main>
  )
}
