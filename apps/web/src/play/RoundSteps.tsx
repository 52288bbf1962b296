import type { RoleView, SeatView } from '@natte-meren/protocol'
import { JudgementCard } from '../screens/play/advice/JudgementCard.tsx'
import { RevealedAdvice } from '../screens/play/advice/RevealedAdvice.tsx'
import { DecisionCard } from '../screens/play/decision/DecisionCard.tsx'
import { Dissent } from '../screens/play/decision/Dissent.tsx'
import { TakenCard } from '../screens/play/decision/TakenCard.tsx'
import { factTexts } from '../screens/play/facts/factTexts.ts'
import { selectUnshared } from '../screens/play/facts/selectFacts.ts'
import { selectPhaseMessages } from '../screens/play/inbox/selectInbox.ts'
import { stageTexts } from '../screens/play/stage/stageTexts.ts'
import { Effects } from '../screens/play/town/Effects.tsx'
import { selectChangesSince } from '../screens/play/town/selectTown.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { MessageWithFacts } from './MessageWithFacts.tsx'

interface RoundStepsProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
  clockOffset: number
}

/** Oordeel, Besluit and what follows: each step's own card. */
export const RoundSteps = (props: RoundStepsProps) => {
  switch (props.role.stage.step) {
    case 'judgement':
      return <JudgementStep {...props} />
    case 'decision':
      return <DecisionStep {...props} />
    default:
      return <DoneStep {...props} />
  }
}

const JudgementStep = ({ connection, role, seat }: RoundStepsProps) => {
  const f = useTexts(factTexts)
  const { advice, decision, stage } = role
  if (advice === null || decision === null) return null
  const unshared = seat === null ? 0 : selectUnshared(role.facts).length
  return (
    <>
      {unshared > 0 ? <p>{f.unshared(unshared)}</p> : null}
      <JudgementCard
        advice={advice}
        decision={decision}
        stage={stage}
        forMayor={role.roles[decision.decider]?.code === 'BM'}
        pen={seat?.seat.pen ?? false}
        dispatch={seat === null ? null : connection.dispatch}
      />
    </>
  )
}

const DecisionStep = ({ connection, role, seat, clockOffset }: RoundStepsProps) => {
  const { advice, decision } = role
  if (decision === null) return null
  const pen = seat?.seat.pen ?? false
  const ownRole = seat?.seat.role ?? null
  const dispatch = seat === null ? null : connection.dispatch
  const revealed =
    advice?.revealed && Object.keys(advice.revealed).length > 0 ? (
      <RevealedAdvice
        advice={advice}
        decision={decision}
        roles={role.roles}
        ownRole={ownRole}
        pen={pen}
        dispatch={dispatch}
      />
    ) : null
  const card = (
    <DecisionCard
      decision={decision}
      roles={role.roles}
      ownRole={ownRole}
      pen={pen}
      clock={role.clock}
      clockOffset={clockOffset}
      dispatch={dispatch}
    />
  )
  // While the decision is read out nothing else comes first.
  return decision.proposed === null ? (
    <>
      {revealed}
      {card}
    </>
  ) : (
    <>
      {card}
      {revealed}
    </>
  )
}

const DoneStep = ({ connection, role, seat, clockOffset }: RoundStepsProps) => {
  const t = useTexts(stageTexts)
  const { decision, stage } = role
  const decidedAt = decision === null ? 0 : (role.decisions[decision.id]?.order ?? 0)
  const after = selectPhaseMessages(role.inbox, stage.phase?.id ?? '').filter(({ order }) => order >= decidedAt)
  return (
    <>
      {decision === null ? null : (
        <TakenCard
          decision={decision}
          roles={role.roles}
          effects={<Effects town={role.town} changes={selectChangesSince(role.town, decidedAt)} />}
          dissent={
            seat === null ? null : (
              <Dissent
                key={decision.id}
                decision={decision.id}
                recorded={decision.id in seat.dissents}
                dispatch={connection.dispatch}
              />
            )
          }
        />
      )}
      {decision === null
        ? null
        : after.map((message) => (
            <MessageWithFacts
              key={message.id}
              message={message}
              connection={connection}
              role={role}
              seat={seat}
              clockOffset={clockOffset}
            />
          ))}
      <p>{t.waitForGate}</p>
    </>
  )
}
