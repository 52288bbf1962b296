import type { OverviewView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '../../shared/i18n/language.ts'
import { termTexts } from '../../shared/i18n/termTexts.ts'
import type { Act } from './act.ts'
import { Exceptions } from './map/Exceptions.tsx'
import { useServerTime } from '../../shared/format/useServerTime.ts'
import { NotesPanel } from './notes/NotesPanel.tsx'
import type { Live } from './useLive.ts'
import { CourseClock } from './debrief/CourseClock.tsx'
import { slotAdvice } from './debrief/courseModel.ts'
import { courseTexts } from './debrief/courseTexts.ts'
import styles from './DebriefConsole.module.css'
import { DeskPanel } from './debrief/DeskPanel.tsx'
import { scriptTexts } from './debrief/scriptTexts.ts'
import { SelfLedProgress } from './debrief/SelfLed.tsx'
import { selfLedChoiceTexts } from './debrief/selfLedChoiceTexts.ts'
import { SlotBanner } from './debrief/ShortSlot.tsx'

interface ConsoleProps {
  readonly overview: OverviewView
  /** Server clock − this device's clock, ms. */
  readonly offset: number
  readonly act: Act
  readonly live: Live
  /** What is turned for the room in this scene, from the slice that draws it. */
  readonly hand: ReactNode
  /** The beamer, small. */
  readonly screen: ReactNode
  /** Goes to a table that needs somebody; null where there is one table, which stands below. */
  readonly onTable: ((table: string) => void) | null
}

/** All that leads a debrief, in the order in which it is needed: what to say, how long, what to turn, who tells. */
export const DebriefConsole = ({ overview, offset, act, live, hand, screen, onTable }: ConsoleProps) => {
  const t = useTexts(courseTexts)
  const script = scriptTexts[useLanguage()]
  const own = useTexts(selfLedChoiceTexts)
  const names = useTexts(termTexts).debriefScenes
  const now = useServerTime(offset)
  const { course, debrief: scene, time } = overview
  if (course === null || scene === null) return null
  const { say, ask, watch, watchMany } = script[scene]
  const many = Object.keys(overview.tables).length > 1
  const { selfLed } = overview
  const advice = selfLed ? null : slotAdvice(course, scene, time.stop, now)
  const notes = selfLed ? own.notes : { say, ask, watch: many ? [...watch, ...watchMany] : watch }
  return (
    <section className={styles.console} aria-labelledby="debrief-scene">
      <header className={styles.head}>
        <div>
          <p className={styles.place}>
            {selfLed ? t.whole : t.place(course.scenes.indexOf(scene) + 1, course.scenes.length)}
          </p>
          <h2 id="debrief-scene" className={styles.title}>
            {selfLed ? own.title(many) : names[scene]}
          </h2>
        </div>
        <CourseClock course={course} scene={selfLed ? null : scene} stop={time.stop} now={now} />
      </header>
      {onTable === null || overview.exceptions.length === 0 ? null : (
        <Exceptions overview={overview} now={now} onChoose={onTable} />
      )}
      {advice === null ? null : <SlotBanner advice={advice} live={live} />}
      <NotesPanel notes={notes} />
      {selfLed ? <SelfLedProgress overview={overview} /> : hand}
      <DeskPanel overview={overview} act={act} />
      {screen}
    </section>
  )
}
