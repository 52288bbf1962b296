import type { ClockSlice } from '@natte-meren/protocol'
import { talkTimeLeft, usePlayTime } from '../../../shared/format/clock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { LiveRegion } from '../../../shared/ui/LiveRegion.tsx'
import { stageTexts } from './stageTexts.ts'
import styles from './TalkClock.module.css'

/**
 * Says the last minute and the end of talk time in words, once each. Nothing is locked or chosen at zero:
 * the clock never decides.
 */
export const TalkClock = ({ clock, clockOffset }: { clock: ClockSlice; clockOffset: number }) => {
  const t = useTexts(stageTexts)
  const left = talkTimeLeft(clock, usePlayTime(clock, clockOffset))
  const text = left === null || left > 60_000 ? '' : left > 0 ? t.oneMinute : t.timeUp
  return (
    <>
      <LiveRegion text={text} />
      {text === '' ? null : (
        <p className={styles.notice} aria-hidden="true">
          {text}
        </p>
      )}
    </>
  )
}
