import type { TimePlanView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './HardStop.module.css'
import { hardStopTexts } from './hardStopTexts.ts'
import { reasonOf } from './planWords.ts'

/** Every difference from the scenario, with its reason. */
export const PlanChanges = ({ plan, title }: { plan: TimePlanView; title: string }) => {
  const t = useTexts(hardStopTexts)
  if (plan.changes.length === 0) return null
  return (
    <details className={styles.changes}>
      <summary>{title}</summary>
      <ul>
        {plan.changes.map((change) => (
          <li key={`${change.code} ${change.inject?.id} ${change.phase}`}>{reasonOf(change, t)}</li>
        ))}
      </ul>
    </details>
  )
}
