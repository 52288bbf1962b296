import type { ControlView } from '@natte-meren/protocol'
import { usePlayTime } from '../../../shared/format/clock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './RunSheetPanel.module.css'
import { planDebrief } from './runSheet.ts'
import { sheetTexts } from './sheetTexts.ts'

const clockTime = (at: number): string => {
  const time = new Date(at)
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
}

/** When the debrief starts, always in view: it owns about the last third. */
export const DebriefClock = ({ control, offset }: { control: ControlView; offset: number }) => {
  const t = useTexts(sheetTexts)
  const playMs = usePlayTime(control.clock, offset)
  const { playLeft, late } = planDebrief(control.sheet, playMs / 60_000)
  if (control.stage.status === 'debrief') return <p className={styles.debrief}>{t.debriefNow}</p>
  if (control.stage.status === 'ended') return null
  return (
    <div className={styles.debrief}>
      <p className={styles.debriefAt}>{t.debriefAt(clockTime(Date.now() + playLeft * 60_000))}</p>
      <p>{t.debriefIn(playLeft)}</p>
      {late > 0 ? <p className={styles.late}>{t.runsLate(late)}</p> : null}
    </div>
  )
}
