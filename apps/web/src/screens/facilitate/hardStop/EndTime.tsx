import type { TimeView } from '@natte-meren/protocol'
import { AlarmClock } from 'lucide-react'
import { useState } from 'react'
import { useOpen } from '../../../shared/drafts/drafts.ts'
import { formatTime, nextTimeOf } from '../../../shared/format/wallClock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import { TimeField } from '../../../shared/ui/TimeField.tsx'
import type { Act } from '../act.ts'
import styles from './HardStop.module.css'
import { hardStopTexts } from './hardStopTexts.ts'
import { PlanChanges } from './PlanChanges.tsx'

const EndTimeSheet = ({ time, act, onClose }: { time: TimeView; act: Act; onClose: () => void }) => {
  const t = useTexts(hardStopTexts)
  const [value, setValue] = useState(time.stop === null ? '' : formatTime(time.stop))
  const set = (at: number | null) => {
    void act.exercise({ type: 'SetHardStop', at })
    onClose()
  }
  return (
    <Sheet title={t.sheetTitle} closeLabel={t.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const at = nextTimeOf(value, Date.now())
          if (at !== null) set(at)
        }}
      >
        <TimeField label={t.time} hint={t.timeHint} value={value} onChange={setValue} days={t} />
        <div className={styles.answers}>
          <Button kind="primary" type="submit">
            {t.save}
          </Button>
          {time.stop === null ? null : <Button onClick={() => set(null)}>{t.remove}</Button>}
        </div>
      </form>
      {time.plan === null ? null : <PlanChanges plan={time.plan} title={t.followed} />}
    </Sheet>
  )
}

/** When the exercise ends, in the run sheet, with what was changed for it. */
export const EndTime = ({ time, act }: { time: TimeView; act: Act }) => {
  const t = useTexts(hardStopTexts)
  const [open, setOpen] = useOpen<boolean>('end-time', false)
  const change = time.plan === null ? t.change : t.changeOrRead
  const label = time.stop === null ? t.set : change
  return (
    <div className={styles.end}>
      <p className={styles.stop}>
        <AlarmClock aria-hidden size={20} />
        {time.stop === null ? t.noStop : t.stopAt(formatTime(time.stop))}
      </p>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? <EndTimeSheet time={time} act={act} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
