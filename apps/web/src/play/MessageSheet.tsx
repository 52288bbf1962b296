import type { Message, RoleView, SeatView } from '@natte-meren/protocol'
import { inboxTexts } from '../screens/play/inbox/inboxTexts.ts'
import type { Connection } from '../shared/connection/connection.ts'
import { useView } from '../shared/connection/useView.ts'
import { useTexts } from '../shared/i18n/language.ts'
import { Sheet } from '../shared/ui/Sheet.tsx'
import { MessageWithFacts } from './MessageWithFacts.tsx'

interface MessageSheetProps {
  message: Message
  connection: Connection
  role: RoleView
  seat: SeatView | null
  onClose: () => void
}

/** A message opened over whatever was being done. */
export const MessageSheet = ({ message, connection, role, seat, onClose }: MessageSheetProps) => {
  const t = useTexts(inboxTexts)
  const clockOffset = useView(connection.store, (state) => state.clockOffset)
  return (
    <Sheet title={t.kinds[message.kind]} closeLabel={t.close} onClose={onClose}>
      <MessageWithFacts message={message} connection={connection} role={role} seat={seat} clockOffset={clockOffset} />
    </Sheet>
  )
}
