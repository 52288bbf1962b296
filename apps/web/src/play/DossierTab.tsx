import type { RoleView, SeatView } from '@natte-meren/protocol'
import { useState } from 'react'
import { MyFacts } from '../screens/play/facts/MyFacts.tsx'
import { inboxTexts } from '../screens/play/inbox/inboxTexts.ts'
import { MessageList } from '../screens/play/inbox/MessageList.tsx'
import { selectMessages } from '../screens/play/inbox/selectInbox.ts'
import { SavedQuestions } from '../screens/play/questions/SavedQuestions.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { MessageSheet } from './MessageSheet.tsx'

interface DossierTabProps {
  connection: Connection
  role: RoleView
  seat: SeatView
}

/** P13: what is mine: questions for home, what I know, my messages. */
export const DossierTab = ({ connection, role, seat }: DossierTabProps) => {
  const t = useTexts(inboxTexts)
  const [open, setOpen] = useState<string | null>(null)
  const message = open === null ? undefined : role.inbox[open]
  return (
    <>
      <SavedQuestions questions={seat.questions} dispatch={connection.dispatch} />
      <MyFacts facts={role.facts} roles={role.roles} ownRole={seat.seat.role} />
      <MessageList
        title={t.all}
        messages={selectMessages(role.inbox)}
        seen={seat.seen}
        storyStart={role.clock.storyStart}
        onOpen={({ id }) => setOpen(id)}
      />
      {message ? (
        <MessageSheet message={message} connection={connection} role={role} seat={seat} onClose={() => setOpen(null)} />
      ) : null}
    </>
  )
}
