import type { TimePlanView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './HardStop.module.css'
import { hardStopTexts } from './hardStopTexts.ts'
import { explain } from './planWords.ts'

/** Every difference from the scenario, phase by phase, with the reasons. */
export const PlanChanges = ({ plan, title }: { plan: TimePlanView; title: string }) => {
  const t = useTexts(hardStopTexts)
  if (plan.changes.length === 0) return null
  const { reasons, phases, rest } = explain(plan, t)
  return (
    <details className={styles.changes}>
      <summary>{title}</summary>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {phases.map(({ phase, lines }) => (
        <section key={phase}>
          <h3>{phase}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  )
}
