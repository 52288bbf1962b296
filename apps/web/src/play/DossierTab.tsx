import type { RoleView, SeatView } from '@natte-meren/protocol'
import { factTexts } from '../screens/play/facts/factTexts.ts'
import { isShared, selectMine } from '../screens/play/facts/selectFacts.ts'
import { inboxTexts } from '../screens/play/inbox/inboxTexts.ts'
import { MessageList } from '../screens/play/inbox/MessageList.tsx'
import { selectMessages } from '../screens/play/inbox/selectInbox.ts'
import { SavedQuestions } from '../screens/play/questions/SavedQuestions.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'
import { useOpen } from '../shared/drafts/drafts.ts'
import { useTexts } from '../shared/i18n/language.ts'
import styles from './DossierTab.module.css'
import { MessageSheet } from './MessageSheet.tsx'
import { ShareFacts } from './MessageWithFacts.tsx'

interface DossierTabProps {
  connection: Connection
  role: RoleView
  seat: SeatView
}

/** P13: what is mine: questions for home, what I know, my messages. */
export const DossierTab = ({ connection, role, seat }: DossierTabProps) => {
  const t = useTexts(inboxTexts)
  const f = useTexts(factTexts)
  const clockOffset = useView(connection.store, (state) => state.clockOffset)
  const mine = selectMine(role.facts).sort((a, b) => Number(isShared(a)) - Number(isShared(b)))
  const [open, setOpen] = useOpen<string | null>('dossier', null)
  const message = open === null ? undefined : role.inbox[open]
  return (
    <>
      <SavedQuestions questions={seat.questions} dispatch={connection.dispatch} />
      <section className={styles.part}>
        <h2 className={styles.title}>{f.mine}</h2>
        {mine.length === 0 ? <p>{f.noneMine}</p> : null}
        <ShareFacts facts={mine} connection={connection} role={role} seat={seat} clockOffset={clockOffset} />
      </section>
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
