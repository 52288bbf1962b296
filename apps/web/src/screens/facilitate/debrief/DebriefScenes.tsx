import { type DebriefScene, debriefScenes, type OverviewView, sceneMinutes } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'
import type { Act } from '../act.ts'
import { shownFor } from './courseModel.ts'
import { courseTexts } from './courseTexts.ts'
import { useServerTime } from '../../../shared/format/useServerTime.ts'
import styles from './DebriefScenes.module.css'

interface ScenesProps {
  overview: OverviewView
  act: Act
  /** Server clock − this device's clock, ms. */
  offset: number
  /** Three scenes or six. */
  choice: ReactNode
  /** When it ends, and how to change that. */
  endTime: ReactNode
}

/** Minutes that a scene asks for, and once it was shown those that it had. */
const Minutes = ({ overview, scene, now }: { overview: OverviewView; scene: DebriefScene; now: number }) => {
  const t = useTexts(courseTexts)
  const { course, debrief } = overview
  const planned = sceneMinutes[scene]
  const shown = course === null || debrief === null ? 0 : shownFor(course, scene, debrief, now)
  const had = shown > 0
  return (
    <span className={styles.minutes}>{had ? t.shown(Math.floor(shown / 60_000), planned) : t.planned(planned)}</span>
  )
}

/** The scenes of the debrief, in order, with their time; any can be shown at any time, unless tables lead themselves. */
export const DebriefScenes = ({ overview, act, offset, choice, endTime }: ScenesProps) => {
  const t = useTexts(courseTexts)
  const names = useTexts(termTexts).debriefScenes
  const now = useServerTime(offset)
  const shown = overview.course?.scenes ?? debriefScenes
  return (
    <section className={styles.panel} aria-labelledby="debrief-scenes">
      <h2 id="debrief-scenes">{t.whole}</h2>
      {overview.selfLed ? null : (
        <ol className={styles.list}>
          {debriefScenes.map((scene, index) => (
            <li key={scene}>
              <button
                type="button"
                className={styles.scene}
                data-skipped={!shown.includes(scene)}
                aria-current={overview.debrief === scene ? 'step' : undefined}
                onClick={() => void act.exercise({ type: 'SetDebriefScene', scene })}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.name}>{names[scene]}</span>
                {shown.includes(scene) ? (
                  <Minutes overview={overview} scene={scene} now={now} />
                ) : (
                  <span className={styles.minutes}>{t.skipped}</span>
                )}
              </button>
            </li>
          ))}
        </ol>
      )}
      {endTime}
      {choice}
    </section>
  )
}
