import type { Consideration } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './DecisionSentence.module.css'
import { decisionTexts } from './decisionTexts.ts'

interface DecisionSentenceProps {
  label: string
  explanation: string
  considerations: readonly Consideration[]
  by: string
}

/** What was decided and how it is explained: to be read out. */
export const DecisionSentence = ({ label, explanation, considerations, by }: DecisionSentenceProps) => {
  const t = useTexts(decisionTexts)
  return (
    <div className={styles.sentence}>
      <p className={styles.label}>{label}</p>
      <p className={styles.explanation}>“{explanation}”</p>
      <p className={styles.by}>{by}</p>
      {considerations.length === 0 ? null : (
        <p className={styles.by}>
          {t.weighed}: {considerations.map((name) => t.considerations[name]).join(', ')}
        </p>
      )}
    </div>
  )
}
