import type { ClockSlice } from '@natte-meren/protocol'
import { talkTimeLeft } from '../../../shared/format/clock.ts'
import { formatClock } from '../../../shared/format/durations.ts'
import type { BeamerTexts } from '../texts.ts'
import styles from './TalkClock.module.css'

/** Talk time in words and digits. Nothing happens at zero, and the words say so. */
export const TalkClock = ({ clock, playMs, t }: { clock: ClockSlice; playMs: number; t: BeamerTexts }) => {
  const left = talkTimeLeft(clock, playMs)
  if (left === null) return null
  if (left <= 0) return <p className={styles.up}>{t.timeUp}</p>
  return (
    <p className={styles.clock} role="timer" aria-live="off">
      {formatClock(left)}
    </p>
  )
}
