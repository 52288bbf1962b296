import type { Message, RoleView, SeatView } from '@natte-meren/protocol'
import { type ReactNode, useEffect, useState } from 'react'
import { factTexts } from '../screens/play/facts/factTexts.ts'
import { selectKnownFromStart } from '../screens/play/facts/selectFacts.ts'
import { inboxTexts } from '../screens/play/inbox/inboxTexts.ts'
import { selectMessages, selectPhaseMessages } from '../screens/play/inbox/selectInbox.ts'
import { ClosePicture } from '../screens/play/stage/ClosePicture.tsx'
import { stageTexts } from '../screens/play/stage/stageTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { Button } from '../shared/ui/Button.tsx'
import { MessageWithFacts, ShareFacts } from './MessageWithFacts.tsx'
import styles from './PictureStep.module.css'
import { playTexts } from './playTexts.ts'

interface PictureStepProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
  clockOffset: number
  /** Which message stands in full, so that the list below leaves it out. */
  onShown: (id: string | null) => void
  /** The other messages of this phase. */
  others: ReactNode
}

/** Somebody is typing or has a dialog open: then nothing may move under the fingers. */
const isBusy = (): boolean =>
  document.querySelector('dialog[open]') !== null ||
  ['INPUT', 'TEXTAREA', 'SELECT'].includes(document.activeElement?.tagName ?? '')

/** Beeld: the newest message in full, what this role already knew, and for the decider the way on. */
export const PictureStep = ({ connection, role, seat, clockOffset, onShown, others }: PictureStepProps) => {
  const t = useTexts(inboxTexts)
  const p = useTexts(playTexts)
  const f = useTexts(factTexts)
  const { phase } = role.stage
  const messages = selectPhaseMessages(role.inbox, phase?.id ?? '')
  const { shown, waiting, showNewest } = useShownMessage(messages)
  const shownId = shown?.id ?? null
  useEffect(() => onShown(shownId), [onShown, shownId])
  // What was known before the first message is offered once, in the first phase.
  const known = phase?.number === 1 && seat !== null ? selectKnownFromStart(role.facts, selectMessages(role.inbox)) : []
  return (
    <>
      {waiting > 0 ? (
        <Banner action={<Button onClick={showNewest}>{p.read}</Button>}>
          <strong>{p.newMessages(waiting)}</strong>
        </Banner>
      ) : null}
      {shown === null ? (
        <p>{t.empty}</p>
      ) : (
        <MessageWithFacts
          key={shown.id}
          message={shown}
          connection={connection}
          role={role}
          seat={seat}
          clockOffset={clockOffset}
        />
      )}
      {others}
      {known.length === 0 || seat === null ? null : (
        <section className={styles.known}>
          <h2 className={styles.title}>{f.knownFromStart}</h2>
          <ShareFacts facts={known} connection={connection} role={role} seat={seat} clockOffset={clockOffset} />
        </section>
      )}
      <PictureEnd connection={connection} role={role} seat={seat} />
    </>
  )
}

/** Newest first, but what is on the screen stays while somebody is typing. */
const useShownMessage = (messages: readonly Message[]) => {
  const newest = messages[0] ?? null
  const [newestId, setNewestId] = useState(newest?.id)
  const [shownId, setShownId] = useState(newest?.id)
  // While rendering, not after it: by then the field that somebody types in would be gone.
  if (newest?.id !== newestId) {
    setNewestId(newest?.id)
    if (!isBusy()) setShownId(newest?.id)
  }
  const shown = messages.find(({ id }) => id === shownId) ?? newest
  const waiting = shown === null ? 0 : messages.filter(({ order }) => order > shown.order).length
  return { shown, waiting, showNewest: () => setShownId(newest?.id) }
}

interface PictureEndProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
}

const PictureEnd = ({ connection, role, seat }: PictureEndProps) => {
  const t = useTexts(stageTexts)
  if (!role.stage.phase?.hasDecision) return <p>{t.messagesOnly}</p>
  if (role.decision?.mayDecide && seat?.seat.pen) {
    return <ClosePicture stage={role.stage} dispatch={connection.dispatch} />
  }
  return <p>{t.talkFirst}</p>
}
