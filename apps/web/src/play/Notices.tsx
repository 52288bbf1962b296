import type { RoleView, SeatView } from '@natte-meren/protocol'
import { selectUnread } from '../screens/play/inbox/selectInbox.ts'
import { stageTexts } from '../screens/play/stage/stageTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { useOpen } from '../shared/drafts/drafts.ts'
import { rejectionTexts } from '../shared/i18n/rejections.ts'
import { Banner } from '../shared/ui/Banner.tsx'
import { Button } from '../shared/ui/Button.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { playTexts } from './playTexts.ts'
import { useStepBack } from './useStepBack.ts'

interface NoticesProps {
  connection: Connection
  role: RoleView
  seat: SeatView | null
}

/** What is out of the ordinary, in words, above what is asked now: nothing on a normal day. */
export const Notices = ({ connection, role, seat }: NoticesProps) => {
  const t = useTexts(playTexts)
  const stage = useTexts(stageTexts)
  const rejections = useTexts(rejectionTexts)
  const [wentBack, readBack] = useStepBack(role.stage)
  const refusal = useView(connection.store, (state) => state.refusal)
  return (
    <>
      <FacilitatorNotice role={role} />
      <LinkNotice connection={connection} unread={seat === null ? 0 : selectUnread(role.inbox, seat.seen).length} />
      {role.stage.status === 'paused' ? (
        <Banner announce>
          <strong>{stage.paused}.</strong> {stage.pausedText}
        </Banner>
      ) : null}
      {wentBack ? (
        <Banner announce action={<Button onClick={readBack}>{t.ok}</Button>}>
          {t.stepBack}
        </Banner>
      ) : null}
      {refusal !== null && refusal.command !== 'MarkSeen' ? (
        <Banner kind="error" announce action={<Button onClick={() => connection.clearRefusal()}>{t.ok}</Button>}>
          {rejections[refusal.code]}
        </Banner>
      ) : null}
    </>
  )
}

/** A line of the facilitator, or a quiet nudge, until the player has read it. */
const FacilitatorNotice = ({ role: { notice, stage } }: Pick<NoticesProps, 'role'>) => {
  const t = useTexts(playTexts)
  const [read, setRead] = useOpen<string | null>('notice-read', null)
  if (notice === null || notice.id === read || stage.status === 'ended') return null
  const nudge = t.nudges[stage.step ?? 'done']
  return (
    <Banner announce action={<Button onClick={() => setRead(notice.id)}>{t.ok}</Button>}>
      <strong>{t.fromFacilitator}:</strong> {notice.text ?? nudge}
    </Banner>
  )
}
