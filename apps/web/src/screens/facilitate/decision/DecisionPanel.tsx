import type { ControlView } from '@natte-meren/protocol'
import { CircleCheck, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import type { Act } from '../act.ts'
import { codeOf, nameOf } from '../roleNames.ts'
import { DecideForTable } from './DecideForTable.tsx'
import styles from './DecisionPanel.module.css'
import { decisionTexts } from './decisionTexts.ts'

const Advice = ({ control }: { control: ControlView }) => {
  const t = useTexts(decisionTexts)
  const { advice, decision, roles } = control
  if (advice === null) return null
  const labelOf = (option: string | null | undefined) =>
    decision?.options.find(({ id }) => id === option)?.label ?? t.noAdvice
  return (
    <div className={styles.advice}>
      <p>{t.adviceGiven(advice.given.length, advice.expected.length)}</p>
      <ul className={styles.advisers}>
        {advice.expected.map((role) => {
          const given = advice.given.includes(role)
          const Glyph = given ? CircleCheck : CircleDashed
          return (
            <li key={role} className={styles.adviser}>
              <RolePlate code={codeOf(roles, role)} name={nameOf(roles, role)} size="small" />
              {advice.revealed === null ? (
                <span className={styles.given}>
                  <Glyph aria-hidden size={18} />
                  {given ? t.adviceIn : t.adviceNotIn}
                </span>
              ) : (
                <span>{labelOf(advice.revealed[role])}</span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const Chosen = ({ control, act }: { control: ControlView; act: Act }) => {
  const t = useTexts(decisionTexts)
  const { decision } = control
  if (decision === null) return null
  if (decision.status === 'lapsed') return <p className={styles.lapsed}>{t.lapsed}</p>
  const chosen = decision.taken ?? decision.proposed
  if (chosen === null) return null
  const label = decision.options.find(({ id }) => id === chosen.option)?.label ?? chosen.option
  const by = { decider: null, deputy: t.byDeputy, facilitator: t.byFacilitator, paper: t.byPaper }[chosen.by]
  return (
    <div className={styles.chosen}>
      <p>
        {decision.taken === null ? t.proposed : t.taken} <strong>{label}</strong>
        {by === null ? '' : `, ${by}`}
      </p>
      <blockquote className={styles.explanation}>{chosen.explanation}</blockquote>
      {decision.taken === null ? (
        <Button onClick={() => void act.table({ type: 'WithdrawDecision', decision: decision.id })}>
          {t.withdraw}
        </Button>
      ) : null}
    </div>
  )
}

/** Steps that the table takes itself, for when its mayor is not there. */
const ForTable = ({ control, act, many }: { control: ControlView; act: Act; many: boolean }) => {
  const t = useTexts(decisionTexts)
  const [deciding, setDeciding] = useState<'asked' | 'paper' | null>(null)
  const { decision, stage } = control
  if (decision === null || stage.status !== 'playing') return null
  const { from } = stage
  const undecided = ['closed', 'judgement', 'open'].includes(decision.status)
  const onPaper = () => {
    setDeciding('paper')
    if (stage.step === 'picture') void act.table({ type: 'ClosePicture', from })
  }
  return (
    <div className={styles.forTable}>
      {many && stage.step === 'picture' ? (
        <Button onClick={() => void act.table({ type: 'ClosePicture', from })}>{t.closePicture}</Button>
      ) : null}
      {many && stage.step === 'judgement' ? (
        <Button onClick={() => void act.table({ type: 'RevealAdvice', from })}>{t.revealAdvice}</Button>
      ) : null}
      {decision.status === 'open' ? <Button onClick={() => setDeciding('asked')}>{t.decideFor}</Button> : null}
      {undecided ? <Button onClick={onPaper}>{t.onPaper}</Button> : null}
      {deciding !== null && undecided && decision.status !== 'closed' ? (
        <DecideForTable
          decision={decision}
          paper={deciding === 'paper'}
          reveal={stage.step === 'judgement' ? from : null}
          act={act}
          onClose={() => setDeciding(null)}
        />
      ) : null}
    </div>
  )
}

/** The decision of this phase: the question, who has advised, what was chosen and how it was explained. */
export const DecisionPanel = ({ control, act, many }: { control: ControlView; act: Act; many: boolean }) => {
  const t = useTexts(decisionTexts)
  const { decision } = control
  if (decision === null) return null
  return (
    <section className={styles.panel} aria-labelledby="decision" data-status={decision.status}>
      <h2 id="decision" className={styles.title}>
        {t.decision}: {decision.title}
      </h2>
      {decision.question === '' ? null : <p className={styles.question}>{decision.question}</p>}
      <Advice control={control} />
      {decision.deferred.map(({ missing, order }) => (
        <p key={order} className={styles.deferred}>
          {t.deferred} <q>{missing}</q>
        </p>
      ))}
      <Chosen control={control} act={act} />
      <ForTable control={control} act={act} many={many} />
    </section>
  )
}
