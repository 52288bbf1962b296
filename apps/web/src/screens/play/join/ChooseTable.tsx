import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import styles from './ChooseTable.module.css'
import { joinTexts } from './joinTexts.ts'

interface ChooseTableProps {
  tables: readonly { number: number; seated: number; room: boolean }[]
  onChoose: (table: number) => void
  onBack: () => void
}

/** P2: the tables of the room in order of their numbers; only for the code of a whole exercise. */
export const ChooseTable = ({ tables, onChoose, onBack }: ChooseTableProps) => {
  const t = useTexts(joinTexts)
  usePageTitle(t.chooseTitle)
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t.chooseTitle}</h1>
      <p>{t.chooseLead}</p>
      <ul className={styles.tables}>
        {[...tables]
          .sort((a, b) => a.number - b.number)
          .map((table) => (
            <li key={table.number}>
              <button className={styles.table} type="button" onClick={() => onChoose(table.number)}>
                <span className={styles.number}>{t.table(table.number)}</span>
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
