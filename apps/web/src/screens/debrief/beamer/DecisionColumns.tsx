import { Check } from 'lucide-react'
import { optionRows, undecidedRoles } from '../decisionModel.ts'
import { roleCode } from '../roles.ts'
import type { SceneProps } from './BeamerScene.tsx'
import styles from './DecisionColumns.module.css'

/** Each decision a column: its options, the chosen one filled, with the letters of who advised it. */
export const DecisionColumns = ({ debrief, roles, texts }: SceneProps) => {
  const codes = (ids: readonly string[]) => ids.map((id) => roleCode(roles, id)).join(' ')
  return (
    <ol className={styles.columns}>
      {debrief.decisions.map((decision) => {
        const undecided = undecidedRoles(decision)
        return (
          <li key={decision.id} className={styles.column}>
            <h2 className={styles.title}>{decision.title}</h2>
            <ul className={styles.options}>
              {optionRows(decision).map((option) => (
                <li key={option.id} className={styles.option} data-chosen={option.chosen}>
                  <span className={styles.label}>
                    {option.chosen ? <Check size={44} strokeWidth={4} aria-label={texts.decisions.chosen} /> : null}
                    <span>
                      {option.label}{' '}
                      {option.advised.length === 0 ? null : (
                        <span className={styles.roles}>{codes(option.advised)}</span>
                      )}
                    </span>
                  </span>
                </li>
              ))}
              {decision.taken === null ? (
                <li className={styles.option} data-chosen="true">
                  <span className={styles.label}>{texts.decisions.lapsed}</span>
                </li>
              ) : null}
            </ul>
            {undecided.length === 0 ? null : (
              <p className={styles.undecided}>
                <span className={styles.roles}>{codes(undecided)}</span>: {texts.decisions.unsure}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
