import { memo } from 'react'
import { useTexts } from '../../shared/i18n/language.ts'
import styles from './ControlRoom.module.css'
import { controlRoomTexts } from './controlRoomTexts.ts'
import { DebriefScenes } from './debrief/DebriefScenes.tsx'
import { SelfLedChoice } from './debrief/SelfLed.tsx'
import { SlotChoice } from './debrief/ShortSlot.tsx'
import { EndTime } from './hardStop/EndTime.tsx'
import { RunSheetPanel } from './sheet/RunSheetPanel.tsx'
import { ShelfPanel } from './shelf/ShelfPanel.tsx'
import { useWide } from './useWide.ts'
import type { ColumnProps } from './column.ts'

/** The run sheet, and the scenes of the debrief: a column where there is room, a drawer where there is not. */
export const LeftColumn = memo(({ control, overview, offset, act, live }: ColumnProps) => {
  const t = useTexts(controlRoomTexts)
  const wide = useWide(1280)
  const plenary = overview.exercise.status === 'debrief'
  const title = plenary ? t.scenes : t.left
  const end = <EndTime time={overview.time} act={act} />
  const selfLed = overview.exercise.status === 'ended' ? null : <SelfLedChoice overview={overview} live={live} />
  const panel = plenary ? (
    <DebriefScenes
      overview={overview}
      act={act}
      offset={offset}
      choice={
        <>
          {overview.course === null ? null : <SlotChoice course={overview.course} live={live} />}
          {selfLed}
        </>
      }
      endTime={end}
    />
  ) : (
    <RunSheetPanel
      control={control}
      offset={offset}
      live={live}
      time={overview.time}
      endTime={end}
      onKeep={(inject) => void act.exercise({ type: 'KeepMessage', inject })}
      shelf={(reach) => (
        <>
          <ShelfPanel control={control} live={live} reach={reach} />
          {selfLed}
        </>
      )}
    />
  )
  if (wide) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reachable by keyboard
      <aside className={styles.left} aria-label={title} tabIndex={0}>
        {panel}
      </aside>
    )
  }
  return (
    <details className={styles.drawer}>
      <summary className={styles.handle}>{title}</summary>
      {panel}
    </details>
  )
})
