import type { ClockSlice, DecisionView, RoleCard } from '@natte-meren/protocol'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { usePlayTime } from '../../../shared/format/clock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Card } from '../../../shared/ui/Card.tsx'
import { Explained } from '../../../shared/ui/Explained.tsx'
import styles from './DecisionCard.module.css'
import { DecisionForm } from './DecisionForm.tsx'
import { DecisionSentence } from './DecisionSentence.tsx'
import { decisionTexts } from './decisionTexts.ts'

interface DecisionCardProps {
  decision: DecisionView
  roles: Readonly<Record<string, RoleCard>>
  ownRole: string | null
  pen: boolean
  clock: ClockSlice
  clockOffset: number
  dispatch: Dispatch | null
}

/** The decision step: the decider's form, and what the others see meanwhile; then the read-out. */
export const DecisionCard = ({ decision, roles, ownRole, pen, clock, clockOffset, dispatch }: DecisionCardProps) => {
  const t = useTexts(decisionTexts)
  const decider = roles[decision.decider]
  const mayor = decider?.code === 'BM'
  if (decision.proposed !== null) {
    return (
      <Readout
        decision={decision}
        proposed={decision.proposed}
        roles={roles}
        clock={clock}
        clockOffset={clockOffset}
        dispatch={decision.mayDecide && pen ? dispatch : null}
      />
    )
  }
  if (decision.mayDecide && pen && dispatch !== null) {
    return (
      <>
        <Missing decision={decision} />
        <DecisionForm
          key={decision.id}
          decision={decision}
          own={ownRole === decision.decider}
          mayor={mayor}
          dispatch={dispatch}
        />
      </>
    )
  }
  return (
    <>
      <Missing decision={decision} />
      <Card title={t.waitTitle} eyebrow={decision.title}>
        <p className={styles.question}>
          <Explained text={decision.question} />
        </p>
        <p>{decision.mayDecide ? t.noPen : mayor ? t.waitText : t.waitTextOther(decider?.name ?? '')}</p>
      </Card>
    </>
  )
}

/** "Nu nog niet": what the decider wants to know first. */
const Missing = ({ decision }: { decision: DecisionView }) => {
  const t = useTexts(decisionTexts)
  if (decision.deferred.length === 0) return null
  return (
    <Card title={t.open} kind="attention">
      <div role="status">
        <ul className={styles.missing}>
          {[...decision.deferred].reverse().map(({ missing, order }) => (
            <li key={order}>{missing}</li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

interface ReadoutProps {
  decision: DecisionView
  proposed: NonNullable<DecisionView['proposed']>
  roles: Readonly<Record<string, RoleCard>>
  clock: ClockSlice
  clockOffset: number
  /** Only for who may take it back. */
  dispatch: Dispatch | null
}

const Readout = ({ decision, proposed, roles, clock, clockOffset, dispatch }: ReadoutProps) => {
  const t = useTexts(decisionTexts)
  const [send, pending] = useSend(dispatch ?? refuseNothing)
  const left = Math.min(10, Math.ceil((proposed.untilMs - usePlayTime(clock, clockOffset)) / 1000))
  const by = t.by[proposed.by](roles[proposed.role]?.name ?? '')
  return (
    <Card title={t.readout} eyebrow={decision.title}>
      <DecisionSentence
        label={decision.options.find(({ id }) => id === proposed.option)?.label ?? ''}
        explanation={proposed.explanation}
        considerations={proposed.considerations}
        by={by}
      />
      <p className={styles.aloud}>{dispatch === null ? t.listen : t.readAloud}</p>
      {dispatch !== null && left > 0 ? (
        <>
          <p>{t.withdrawText}</p>
          <Button wide pending={pending} onClick={() => void send({ type: 'WithdrawDecision', decision: decision.id })}>
            {t.withdraw(left)}
          </Button>
        </>
      ) : null}
    </Card>
  )
}

// Never called: without a dispatch there is no button.
const refuseNothing: Dispatch = () => Promise.resolve({ ok: false, code: 'actor/not_allowed' })
