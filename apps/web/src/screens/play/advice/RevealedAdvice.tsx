import type { AdviceSlice, DecisionView, RoleCard } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useOpen } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Card } from '../../../shared/ui/Card.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { AdviceForm } from './AdviceForm.tsx'
import { adviceTexts } from './adviceTexts.ts'
import styles from './RevealedAdvice.module.css'

interface RevealedAdviceProps {
  advice: AdviceSlice
  decision: DecisionView
  roles: Readonly<Record<string, RoleCard>>
  ownRole: string | null
  pen: boolean
  dispatch: Dispatch | null
}

/** P9: all advice at once, by role. No advice is shown as that, not as a failure. One revision. */
export const RevealedAdvice = ({ advice, decision, roles, ownRole, pen, dispatch }: RevealedAdviceProps) => {
  const t = useTexts(adviceTexts)
  const [revising, setRevising] = useOpen<boolean>(`revision.${decision.id}`, false)
  const labelOf = (option: string | null) => decision.options.find(({ id }) => id === option)?.label ?? t.unknown
  const mayRevise = advice.mayRevise && pen && dispatch !== null
  return (
    <>
      <Card title={t.revealedTitle} eyebrow={decision.title} kind="quiet">
        <ul className={styles.list}>
          {Object.entries(advice.revealed ?? {}).map(([id, given]) => {
            const role = roles[id]
            if (!role) return null
            return (
              <li key={id} className={styles.item}>
                <RolePlate code={role.code} name={role.name} />
                <div className={styles.words}>
                  {given === null ? (
                    <p className={styles.none}>{t.none}</p>
                  ) : (
                    <>
                      <p className={styles.label}>{labelOf(given.advice.option)}</p>
                      <p className={styles.note}>
                        {t.certainty[given.advice.certainty]}
                        {given.first === null ? null : ` · ${t.revised}. ${t.first(labelOf(given.first.option))}`}
                      </p>
                      {given.advice.reason === null ? null : <p className={styles.reason}>“{given.advice.reason}”</p>}
                    </>
                  )}
                  {id === ownRole && mayRevise && !revising ? (
                    <div className={styles.revise}>
                      <p className={styles.note}>{t.reviseOnce}</p>
                      <Button onClick={() => setRevising(true)}>{t.revise}</Button>
                    </div>
                  ) : null}
                </div>
              </li>
            )
          })}
        </ul>
      </Card>
      {revising && mayRevise ? (
        <Card title={t.reviseTitle}>
          <AdviceForm
            key={decision.id}
            advice={advice}
            decision={decision}
            forMayor={roles[decision.decider]?.code === 'BM'}
            revising
            dispatch={dispatch}
            onDone={() => setRevising(false)}
            onCancel={() => setRevising(false)}
          />
        </Card>
      ) : null}
    </>
  )
}
