import type { ControlView, TimeView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { usePlayTime } from '../../../shared/format/clock.ts'
import { formatTime } from '../../../shared/format/wallClock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './RunSheetPanel.module.css'
import { planDebrief, withPlan } from './runSheet.ts'
import { sheetTexts } from './sheetTexts.ts'

/** When the debrief starts, always in view: it owns about the last third. */
export const DebriefClock = ({
  control,
  time,
  offset,
  endTime,
}: {
  control: ControlView
  time: TimeView
  offset: number
  endTime: ReactNode
}) => {
  const t = useTexts(sheetTexts)
  const playMs = usePlayTime(control.clock, offset)
  const { playLeft, late } = planDebrief(withPlan(control.sheet, time.planned), playMs / 60_000)
  const begins = Date.now() + playLeft * 60_000
  const left = time.stop === null ? null : Math.round((time.stop - offset - begins) / 60_000)
  if (control.stage.status === 'debrief') return <p className={styles.debrief}>{t.debriefNow}</p>
  if (control.stage.status === 'ended') return null
  return (
    <div className={styles.debrief}>
      <p className={styles.debriefAt}>{t.debriefAt(formatTime(begins))}</p>
      <p>{left === null ? t.debriefIn(playLeft) : t.debriefInFor(playLeft, Math.max(0, left))}</p>
      {late > 0 ? <p className={styles.late}>{t.runsLate(late)}</p> : null}
      {endTime}
    </div>
  )
}
