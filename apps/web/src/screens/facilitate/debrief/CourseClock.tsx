import { type CourseView, type DebriefScene, sceneMinutes } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './Course.module.css'
import { shownFor } from './courseModel.ts'
import { courseTexts } from './courseTexts.ts'

/** A device whose clock is a little behind has not begun before the beginning. */
const wholeMinutes = (ms: number): number => Math.max(0, Math.floor(ms / 60_000))

interface ClockProps {
  readonly course: CourseView
  /** Null where tables are at scenes of their own. */
  readonly scene: DebriefScene | null
  readonly stop: number | null
  /** Server time, ms. */
  readonly now: number
}

const SceneTime = ({ course, scene, now }: { course: CourseView; scene: DebriefScene; now: number }) => {
  const t = useTexts(courseTexts)
  const planned = sceneMinutes[scene]
  const minutes = wholeMinutes(shownFor(course, scene, scene, now))
  return (
    <div data-over={minutes > planned}>
      <dt>{t.scene}</dt>
      <dd>{minutes > planned ? t.longer(minutes, planned) : t.of(minutes, planned)}</dd>
    </div>
  )
}

/** How long this scene and the whole debrief have lasted, and what is left of the slot. */
export const CourseClock = ({ course, scene, stop, now }: ClockProps) => {
  const t = useTexts(courseTexts)
  const left = stop === null ? null : stop - now
  return (
    <dl className={styles.times} aria-label={t.time}>
      {scene === null ? null : <SceneTime course={course} scene={scene} now={now} />}
      <div>
        <dt>{t.whole}</dt>
        <dd>{t.since(wholeMinutes(now - course.startedAt))}</dd>
      </div>
      {left === null ? null : (
        <div data-over={left < 0}>
          <dt>{t.untilEnd}</dt>
          <dd>{left < 0 ? t.over(wholeMinutes(-left)) : t.left(wholeMinutes(left))}</dd>
        </div>
      )}
    </dl>
  )
}
