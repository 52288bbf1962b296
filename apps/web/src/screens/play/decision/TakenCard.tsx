import type { DecisionView, RoleCard } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Card } from '../../../shared/ui/Card.tsx'
import { DecisionSentence } from './DecisionSentence.tsx'
import { decisionTexts } from './decisionTexts.ts'
import styles from './TakenCard.module.css'

interface TakenCardProps {
  decision: DecisionView
  roles: Readonly<Record<string, RoleCard>>
  /** What it changed in the town. */
  effects: ReactNode
  /** "Ik dacht er anders over". */
  dissent: ReactNode
}

/** P11: what was decided, what it changed, and the question that it leaves for home. */
export const TakenCard = ({ decision, roles, effects, dissent }: TakenCardProps) => {
  const t = useTexts(decisionTexts)
  const { taken } = decision
  return (
    <Card title={t.readout} eyebrow={decision.title} kind="done">
      {taken === null ? (
        <p>{t.lapsed}</p>
      ) : (
        <DecisionSentence
          label={decision.options.find(({ id }) => id === taken.option)?.label ?? ''}
          explanation={taken.explanation}
          considerations={taken.considerations}
          by={t.by[taken.by](roles[taken.role]?.name ?? '')}
        />
      )}
      {effects}
      {decision.governance === '' ? null : (
        <div className={styles.home}>
          <h3 className={styles.subtitle}>{t.home}</h3>
          <p>{decision.governance}</p>
        </div>
      )}
      {taken === null ? null : dissent}
    </Card>
  )
}
