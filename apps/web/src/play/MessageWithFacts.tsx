import type { FactView, Message, RoleView, SeatView } from '@natte-meren/protocol'
import { ShareFact } from '../screens/play/facts/ShareFact.tsx'
import { selectFactsOf } from '../screens/play/facts/selectFacts.ts'
import { MessageDocument } from '../screens/play/inbox/MessageDocument.tsx'
import type { Connection } from '../shared/connection/connection.ts'
import { useSeen } from './useSeen.ts'

interface MessageWithFactsProps {
  message: Message
  connection: Connection
  role: RoleView
  seat: SeatView | null
  clockOffset: number
}

/** A message and, for what only this role knows of it, the two ways to share. */
export const MessageWithFacts = ({ message, connection, role, seat, clockOffset }: MessageWithFactsProps) => {
  useSeen([message.id], seat?.seen ?? null, connection.dispatch)
  return (
    <MessageDocument message={message} storyStart={role.clock.storyStart}>
      {seat === null || !message.private ? null : (
        <ShareFacts
          facts={selectFactsOf(role.facts, message)}
          connection={connection}
          role={role}
          seat={seat}
          clockOffset={clockOffset}
        />
      )}
    </MessageDocument>
  )
}

interface ShareFactsProps {
  facts: readonly FactView[]
  connection: Connection
  role: RoleView
  seat: SeatView
  clockOffset: number
}

export const ShareFacts = ({ facts, connection, role, seat, clockOffset }: ShareFactsProps) => (
  <>
    {facts.map((fact) => (
      <ShareFact
        key={fact.id}
        fact={fact}
        tabledBy={
          fact.tabled !== null && fact.tabled.role !== seat.seat.role
            ? (role.roles[fact.tabled.role]?.name ?? null)
            : null
        }
        clock={role.clock}
        clockOffset={clockOffset}
        pen={seat.seat.pen}
        dispatch={connection.dispatch}
      />
    ))}
  </>
)
