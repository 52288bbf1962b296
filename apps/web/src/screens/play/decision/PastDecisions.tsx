import type { PastDecision, RoleCard } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { decisionTexts } from './decisionTexts.ts'
import styles from './PastDecisions.module.css'

interface PastDecisionsProps {
  decisions: Readonly<Record<string, PastDecision>>
  roles: Readonly<Record<string, RoleCard>>
}

/** What this table decided so far, newest first. */
export const PastDecisions = ({ decisions, roles }: PastDecisionsProps) => {
  const t = useTexts(decisionTexts)
  const past = Object.values(decisions).sort((a, b) => b.order - a.order)
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t.pastTitle}</h2>
      {past.length === 0 ? <p className={styles.note}>{t.pastNone}</p> : null}
      <ul className={styles.list}>
        {past.map((decision) => (
          <li key={decision.id} className={styles.item}>
            <p className={styles.note}>{decision.title}</p>
            <p className={styles.label}>{decision.taken?.label ?? t.pastLapsed}</p>
            {decision.taken ? (
              <>
                <p className={styles.explanation}>“{decision.taken.explanation}”</p>
                <p className={styles.note}>{t.by[decision.taken.by](roles[decision.taken.role]?.name ?? '')}</p>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
