import type { RoleView } from '@natte-meren/protocol'
import { useMemo } from 'react'
import { JudgementCard } from '../screens/play/advice/JudgementCard.tsx'
import { RevealedAdvice } from '../screens/play/advice/RevealedAdvice.tsx'
import { DecisionCard } from '../screens/play/decision/DecisionCard.tsx'
import { PastDecisions } from '../screens/play/decision/PastDecisions.tsx'
import { TakenCard } from '../screens/play/decision/TakenCard.tsx'
import { TabledFacts } from '../screens/play/facts/TabledFacts.tsx'
import { MessageDocument } from '../screens/play/inbox/MessageDocument.tsx'
import { selectMessages } from '../screens/play/inbox/selectInbox.ts'
import { PhaseHead } from '../screens/play/stage/PhaseHead.tsx'
import { useTexts } from '../shared/i18n/language.ts'
import { GlossaryProvider } from '../shared/ui/Explained.tsx'
import { facilitateTexts } from './facilitateTexts.ts'

interface RoleScreenProps {
  role: RoleView
  /** Server clock − this device's clock, ms. */
  offset: number
}

/** What is asked at this step, as somebody sees it who cannot answer. */
const Step = ({ role, offset }: RoleScreenProps) => {
  const { advice, decision, roles, stage, clock } = role
  if (decision === null) return null
  switch (stage.step) {
    case 'judgement':
      return advice === null ? null : (
        <JudgementCard
          advice={advice}
          decision={decision}
          stage={stage}
          forMayor={roles[decision.decider]?.code === 'BM'}
          pen={false}
          dispatch={null}
        />
      )
    case 'decision':
      return (
        <>
          <DecisionCard
            decision={decision}
            roles={roles}
            ownRole={null}
            pen={false}
            clock={clock}
            clockOffset={offset}
            dispatch={null}
          />
          {advice?.revealed ? (
            <RevealedAdvice
              advice={advice}
              decision={decision}
              roles={roles}
              ownRole={null}
              pen={false}
              dispatch={null}
            />
          ) : null}
        </>
      )
    case 'done':
      return <TakenCard decision={decision} roles={roles} effects={null} dissent={null} />
    default:
      return null
  }
}

/** A role's screen in the control room: the player's own documents and cards, with nothing that can be sent. */
export const RoleScreen = ({ role, offset }: RoleScreenProps) => {
  const t = useTexts(facilitateTexts)
  const glossary = useMemo(() => Object.values(role.glossary), [role.glossary])
  const { phase, step, status } = role.stage
  const { storyStart } = role.clock
  if (phase === null || step === null || status === 'debrief' || status === 'ended') return <p>{t.alongNothing}</p>
  const messages = selectMessages(role.inbox)
  const now = messages.filter((message) => message.phase === phase.id)
  const earlier = messages.filter((message) => message.phase !== phase.id)
  return (
    <GlossaryProvider value={glossary}>
      <PhaseHead phase={phase} step={step} />
      <Step role={role} offset={offset} />
      {now.map((message) => (
        <MessageDocument key={message.id} message={message} storyStart={storyStart} />
      ))}
      <TabledFacts facts={role.facts} roles={role.roles} storyStart={storyStart} />
      <PastDecisions decisions={role.decisions} roles={role.roles} />
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t.alongEarlier}</summary>
          {earlier.map((message) => (
            <MessageDocument key={message.id} message={message} storyStart={storyStart} />
          ))}
        </details>
      )}
    </GlossaryProvider>
  )
}
