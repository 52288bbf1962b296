import type { AdviceSlice, DecisionView, StageSlice } from '@natte-meren/protocol'
import { EyeOff } from 'lucide-react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useOpen } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ActionBar, Card } from '../../../shared/ui/Card.tsx'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { AdviceForm } from './AdviceForm.tsx'
import { adviceTexts } from './adviceTexts.ts'
import styles from './JudgementCard.module.css'

interface JudgementCardProps {
  advice: AdviceSlice
  decision: DecisionView
  stage: StageSlice
  /** The decision is the mayor's. */
  forMayor: boolean
  pen: boolean
  /** `null` for somebody who looks on. */
  dispatch: Dispatch | null
}

/** The judgement step: advisers advise each for themselves; the decider sees only how many are in. */
export const JudgementCard = ({ advice, decision, stage, forMayor, pen, dispatch }: JudgementCardProps) => {
  const t = useTexts(adviceTexts)
  if (dispatch !== null && decision.mayDecide && !advice.adviser) {
    return <AdviceCount advice={advice} decision={decision} stage={stage} pen={pen} dispatch={dispatch} />
  }
  if (dispatch !== null && advice.adviser && pen) {
    return <GiveAdviceCard advice={advice} decision={decision} stage={stage} forMayor={forMayor} dispatch={dispatch} />
  }
  return (
    <Card title={decision.title}>
      <p className={styles.question}>
        <Explained text={decision.question} />
      </p>
      <p>{advice.adviser ? t.noPen : t.noAdviser}</p>
      <p>{t.count(advice.given, advice.expected)}</p>
      <Options decision={decision} />
    </Card>
  )
}

interface GiveAdviceCardProps {
  advice: AdviceSlice
  decision: DecisionView
  stage: StageSlice
  /** The decision is the mayor's. */
  forMayor: boolean
  dispatch: Dispatch
}

const GiveAdviceCard = ({ advice, decision, stage, forMayor, dispatch }: GiveAdviceCardProps) => {
  const t = useTexts(adviceTexts)
  const [editing, setEditing] = useOpen<boolean>(`advice.${decision.id}`, false)
  if (advice.mine === null || editing) {
    return (
      <Card
        title={forMayor ? t.titleMayor : t.title}
        eyebrow={
          <span className={styles.private}>
            <EyeOff aria-hidden size={18} /> {decision.title}
          </span>
        }
      >
        <AdviceForm
          key={decision.id}
          advice={advice}
          decision={decision}
          forMayor={forMayor}
          revising={false}
          dispatch={dispatch}
          onDone={() => setEditing(false)}
          onCancel={editing ? () => setEditing(false) : null}
        />
      </Card>
    )
  }
  const { option, certainty, reason } = advice.mine
  const label = decision.options.find(({ id }) => id === option)?.label ?? t.unknown
  return (
    <>
      <Card title={t.sentTitle} kind="done">
        <p role="status">
          {t.toGo(advice.expected - advice.given)} {t.mayChange}
        </p>
        <blockquote className={styles.mine}>
          <p className={styles.label}>{label}</p>
          <p>{t.certainty[certainty]}</p>
          {reason === null ? null : <p>“{reason}”</p>}
        </blockquote>
        <Button onClick={() => setEditing(true)}>{t.change}</Button>
        {decision.mayDecide ? null : <p className={styles.note}>{t.waitReveal}</p>}
      </Card>
      {decision.mayDecide ? (
        <AdviceCount advice={advice} decision={decision} stage={stage} pen dispatch={dispatch} />
      ) : null}
    </>
  )
}

interface AdviceCountProps {
  advice: AdviceSlice
  decision: DecisionView
  stage: StageSlice
  pen: boolean
  dispatch: Dispatch
}

const AdviceCount = ({ advice, decision, stage, pen, dispatch }: AdviceCountProps) => {
  const t = useTexts(adviceTexts)
  const [send, pending] = useSend(dispatch)
  const all = advice.given >= advice.expected
  return (
    <Card title={t.countTitle} eyebrow={decision.title}>
      <p className={styles.question}>
        <Explained text={decision.question} />
      </p>
      <p className={styles.count} role="status">
        <span className={styles.dots} aria-hidden="true">
          {Array.from({ length: advice.expected }, (_, index) => index + 1).map((number) => (
            <span key={number} className={number <= advice.given ? styles.in : styles.out} />
          ))}
        </span>
        {t.count(advice.given, advice.expected)}
      </p>
      <p className={styles.note}>{all ? t.countText : `${t.countText} ${t.revealEarly}`}</p>
      <Options decision={decision} />
      {pen ? (
        <ActionBar>
          <Button
            kind="primary"
            wide
            pending={pending}
            onClick={() => void send({ type: 'RevealAdvice', from: stage.from })}
          >
            {t.reveal}
          </Button>
        </ActionBar>
      ) : null}
    </Card>
  )
}

const Options = ({ decision }: { decision: DecisionView }) => {
  const t = useTexts(adviceTexts)
  return (
    <section className={styles.options}>
      <h3 className={styles.subtitle}>{t.options}</h3>
      <ul>
        {decision.options.map((option) => (
          <li key={option.id} className={styles.option}>
            <strong>{option.label}</strong>
            <span>
              <Explained text={option.detail} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
