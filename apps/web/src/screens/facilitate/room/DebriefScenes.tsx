import { debriefScenes, type OverviewView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'
import type { Act } from '../act.ts'
import styles from './DebriefScenes.module.css'
import { roomTexts } from './roomTexts.ts'

/** The six scenes of the debrief, in order; any can be shown at any time. */
export const DebriefScenes = ({ overview, act }: { overview: OverviewView; act: Act }) => {
  const t = useTexts(roomTexts)
  const names = useTexts(termTexts).debriefScenes
  return (
    <section className={styles.panel} aria-labelledby="debrief-scenes">
      <h2 id="debrief-scenes">{t.debrief}</h2>
      <ol className={styles.list}>
        {debriefScenes.map((scene, index) => (
          <li key={scene}>
            <button
              type="button"
              className={styles.scene}
              aria-current={overview.debrief === scene ? 'step' : undefined}
              onClick={() => void act.exercise({ type: 'SetDebriefScene', scene })}
            >
              <span className={styles.number}>{index + 1}</span>
              {names[scene]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
