import type { PaperKit } from '@natte-meren/protocol'
import { formatCode } from '../../../shared/format/durations.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { QrCode } from '../../../shared/ui/QrCode.tsx'
import { HalfSheet } from './HalfSheet.tsx'
import { printTexts } from './printTexts.ts'
import styles from './TableCards.module.css'

/** A card per table: back rows cannot scan the beamer. Whoever finds one can join that table, and nothing more. */
export const TableCards = ({ kit }: { kit: PaperKit }) => {
  const t = useTexts(printTexts)
  return kit.tables.map(({ number, name, code }) => (
    <HalfSheet key={number} label={t.table(number)}>
      <div className={styles.card}>
        <header className={styles.head}>
          <h2>{kit.exercise.title}</h2>
          <ExerciseMark />
        </header>
        <QrCode className={styles.qr} text={`${kit.address}/${code}`} label={t.qr(`${kit.address}/${code}`)} />
        <div className={styles.words}>
          <p className={styles.table}>{t.table(number)}</p>
          {name === null ? null : <p className={styles.name}>{name}</p>}
          <p>{t.cardLine}</p>
          <p className={styles.address}>{kit.address}</p>
          <p className={styles.code}>{formatCode(code)}</p>
          <p className={styles.wifi}>{t.wifi}</p>
        </div>
        <p className={styles.contract}>{t.contract}</p>
      </div>
    </HalfSheet>
  ))
}
