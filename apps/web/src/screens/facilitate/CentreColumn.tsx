import { MessageSquarePlus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useOpen } from '../../shared/drafts/drafts.ts'
import { useTexts } from '../../shared/i18n/language.ts'
import { Button } from '../../shared/ui/Button.tsx'
import { controlRoomTexts } from './controlRoomTexts.ts'
import { DecisionPanel } from './decision/DecisionPanel.tsx'
import { FactsPanel } from './feed/FactsPanel.tsx'
import { FeedPanel } from './feed/FeedPanel.tsx'
import { DoorControls, WaitingTable } from './lobby/DoorControls.tsx'
import { LobbyPanel, type Reach } from './lobby/LobbyPanel.tsx'
import { MessageSheet } from './message/MessageSheet.tsx'
import { NotesPanel } from './notes/NotesPanel.tsx'
import { SeatsPanel } from './seats/SeatsPanel.tsx'
import { TownPanel } from './town/TownPanel.tsx'
import type { BesideProps } from './column.ts'

interface CentreColumnProps extends BesideProps {
  readonly reach: Reach | null
  /** How the check of the room stands, and the way there. */
  readonly venue: ReactNode
  readonly onObservers: () => void
}

/** What stands in the middle: it follows the exercise from lobby to end. */
export const CentreColumn = memo((props: CentreColumnProps) => {
  const { control, overview, act, live, reach, venue, beside, onObservers } = props
  const t = useTexts(controlRoomTexts)
  const [writing, setWriting] = useOpen<boolean>('message', false)
  const { status } = control.stage
  const many = Object.keys(overview.tables).length > 1
  // With the drawer open the seats are there.
  const seats = beside ? null : <SeatsPanel control={control} act={act} live={live} />
  // What is over stands on top of everything else.
  if (status === 'ended') return null
  if (status === 'lobby' && overview.exercise.status !== 'lobby') {
    return (
      <>
        <WaitingTable overview={overview} act={act} table={control.table.id} />
        {seats}
      </>
    )
  }
  if (status === 'lobby') {
    return (
      <>
        <LobbyPanel
          overview={overview}
          reach={reach}
          venue={venue}
          door={<DoorControls overview={overview} act={act} onObservers={onObservers} />}
        />
        {seats}
        <NotesPanel notes={control.notes} />
      </>
    )
  }
  // What leads a debrief is of the whole room, and stands above this.
  if (status === 'debrief') return seats
  return (
    <>
      <NotesPanel notes={control.notes} />
      {seats}
      <DecisionPanel control={control} act={act} many={many} />
      <FeedPanel
        control={control}
        action={
          <Button icon={<MessageSquarePlus aria-hidden size={20} />} onClick={() => setWriting(true)}>
            {t.ownMessage}
          </Button>
        }
      />
      <FactsPanel control={control} />
      <TownPanel control={control} />
      {writing ? (
        <MessageSheet control={control} overview={overview} live={live} onClose={() => setWriting(false)} />
      ) : null}
    </>
  )
})
