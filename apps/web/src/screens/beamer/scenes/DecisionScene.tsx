import type { BeamerView } from '@natte-meren/protocol'
import type { BeamerTexts } from '../texts.ts'
import styles from './DecisionScene.module.css'

const Counted = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const tables = Object.values(view.tables).sort((a, b) => a.number - b.number)
  const decided = tables.filter((table) => table.decided).length
  return (
    <div className={styles.scene}>
      <h1 className={styles.counted}>{t.tablesDecided(decided, tables.length)}</h1>
    </div>
  )
}

/** One table: the sentence with which the mayor explains it. Several: how many have decided. */
export const DecisionScene = ({ view, t }: { view: BeamerView; t: BeamerTexts }) => {
  const { decision } = view
  if (decision === null) return null
  if (Object.keys(view.tables).length > 1) return <Counted view={view} t={t} />
  if (decision.taken === null) {
    return (
      <div className={styles.scene}>
        <h1 className={styles.counted}>{t.noDecision}</h1>
        <p className={styles.kicker}>{t.noDecisionLine}</p>
      </div>
    )
  }
  const { label, explanation } = decision.taken
  return (
    <figure className={styles.scene}>
      <figcaption>
        <p className={styles.kicker}>{t.decided}</p>
        <h1 className={styles.label}>{label}</h1>
      </figcaption>
      {explanation === '' ? null : (
        <blockquote className={styles.sentence} data-long={explanation.length > 180}>
          {explanation}
        </blockquote>
      )}
    </figure>
  )
}
