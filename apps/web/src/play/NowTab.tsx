import type { RoleView, SeatView } from '@natte-meren/protocol'
import { useState } from 'react'
import { inboxTexts } from '../screens/play/inbox/inboxTexts.ts'
import { MessageList } from '../screens/play/inbox/MessageList.tsx'
import { selectMessages, selectPhaseMessages, selectUnread } from '../screens/play/inbox/selectInbox.ts'
import { PhaseHead } from '../screens/play/stage/PhaseHead.tsx'
import { stageTexts } from '../screens/play/stage/stageTexts.ts'
import { TalkClock } from '../screens/play/stage/TalkClock.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useOpen } from '../shared/drafts/drafts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { Button } from '../shared/ui/Button.tsx'
import { usePageTitle } from '../shared/ui/usePageTitle.ts'
import { MessageSheet } from './MessageSheet.tsx'
import { PictureStep } from './PictureStep.tsx'
import { playTexts } from './playTexts.ts'
import { RoundSteps } from './RoundSteps.tsx'
import { momentOf, useFreshStart } from './useFreshStart.ts'

interface NowTabProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
  clockOffset: number
}

/** What is asked at this moment, and the messages of this phase below it. */
export const NowTab = ({ connection, role, seat, clockOffset }: NowTabProps) => {
  const t = useTexts(stageTexts)
  const inbox = useTexts(inboxTexts)
  const { phase, step } = role.stage
  const [open, setOpen] = useOpen<string | null>('message', null)
  const [shownInPicture, setShownInPicture] = useState<string | null>(null)
  usePageTitle(step === null ? '' : t.stepNow[step])
  useFreshStart(momentOf(role))
  if (phase === null || step === null) return null
  const message = open === null ? undefined : role.inbox[open]
  const inPicture = step === 'picture'
  const others = selectPhaseMessages(role.inbox, phase.id).filter(({ id }) => !inPicture || id !== shownInPicture)
  const list =
    others.length === 0 ? null : (
      <MessageList
        title={inPicture ? inbox.more : inbox.phase}
        folded={!inPicture}
        messages={others}
        seen={seat?.seen ?? Object.fromEntries(others.map(({ id }) => [id, true as const]))}
        storyStart={role.clock.storyStart}
        onOpen={({ id }) => setOpen(id)}
      />
    )
  return (
    <>
      <PhaseHead phase={phase} step={step} />
      {step === 'done' ? null : <TalkClock clock={role.clock} clockOffset={clockOffset} />}
      {inPicture ? (
        <PictureStep
          connection={connection}
          role={role}
          seat={seat}
          clockOffset={clockOffset}
          onShown={setShownInPicture}
          others={list}
        />
      ) : (
        <>
          <UnreadNotice role={role} seat={seat} onOpen={setOpen} />
          <RoundSteps connection={connection} role={role} seat={seat} clockOffset={clockOffset} />
          {list}
        </>
      )}
      {message ? (
        <MessageSheet message={message} connection={connection} role={role} seat={seat} onClose={() => setOpen(null)} />
      ) : null}
    </>
  )
}

interface UnreadNoticeProps {
  role: RoleView
  seat: SeatView | null
  onOpen: (id: string) => void
}

/** In a form nothing jumps: a message waits here until the player opens it. */
const UnreadNotice = ({ role, seat, onOpen }: UnreadNoticeProps) => {
  const t = useTexts(playTexts)
  if (seat === null || role.stage.step === 'done') return null
  const unread = selectUnread(role.inbox, seat.seen)
  const newest = selectMessages(role.inbox).find(({ id }) => unread.some((message) => message.id === id))
  if (!newest) return null
  return (
    <Banner action={<Button onClick={() => onOpen(newest.id)}>{t.read}</Button>}>
      <strong>{t.newMessages(unread.length)}</strong> {newest.subject}
    </Banner>
  )
}
