import { Megaphone } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useOpen } from '../../shared/drafts/drafts.ts'
import { useTexts } from '../../shared/i18n/language.ts'
import { Button } from '../../shared/ui/Button.tsx'
import styles from './ControlRoom.module.css'
import { controlRoomTexts } from './controlRoomTexts.ts'
import { LedgerPanel } from './ledger/LedgerPanel.tsx'
import { LineSheet } from './line/LineSheet.tsx'
import { OwnNotes } from './notes/OwnNotes.tsx'
import { ObservedPanel } from './observers/ObservedPanel.tsx'
import { QuestionsPanel } from './room/QuestionsPanel.tsx'
import { RoomPanel } from './room/RoomPanel.tsx'
import type { BesideProps } from './column.ts'

interface RightColumnProps extends BesideProps {
  /** The beamer's own screen. */
  readonly thumbnail: ReactNode
}

/** The room, what came from it, and what was done. With the drawer over it nothing in it can be seen, or reached. */
export const RightColumn = memo(({ control, overview, act, live, thumbnail, beside }: RightColumnProps) => {
  const t = useTexts(controlRoomTexts)
  const [speaking, setSpeaking] = useOpen<boolean>('line', false)
  const plenary = overview.exercise.status === 'debrief'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by keyboard
    <aside className={styles.right} aria-label={t.right} tabIndex={0} inert={beside}>
      <RoomPanel overview={overview} act={act} thumbnail={plenary ? 'elsewhere' : thumbnail} />
      {control.stage.status === 'ended' ? null : (
        <Button icon={<Megaphone aria-hidden size={20} />} onClick={() => setSpeaking(true)}>
          {t.line}
        </Button>
      )}
      <QuestionsPanel control={control} />
      <OwnNotes control={control} act={act} />
      {beside ? null : <ObservedPanel control={control} overview={overview} />}
      {control.stage.status === 'ended' ? null : <LedgerPanel act={act} control={control} overview={overview} />}
      {speaking ? <LineSheet control={control} live={live} onClose={() => setSpeaking(false)} /> : null}
    </aside>
  )
})
