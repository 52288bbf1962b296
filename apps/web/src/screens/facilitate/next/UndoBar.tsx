import { Undo2 } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import styles from './UndoBar.module.css'
import { liveTexts } from '../liveTexts.ts'
import type { Live } from '../useLive.ts'

/** What was just done, with the way back: it acts at once, and nobody is asked whether they are sure. */
export const UndoBar = ({ live }: { live: Live }) => {
  const t = useTexts(liveTexts)
  return (
    <div className={styles.place} role="status">
      {live.last === null ? null : (
        <div className={styles.bar}>
          <span>{live.last.words}</span>
          <Button icon={<Undo2 aria-hidden size={20} />} onClick={live.last.undo}>
            {t.undo}
          </Button>
        </div>
      )}
    </div>
  )
}
