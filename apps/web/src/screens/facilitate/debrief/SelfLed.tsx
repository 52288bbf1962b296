import type { OverviewView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { termTexts } from '../../../shared/i18n/termTexts.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Live } from '../useLive.ts'
import styles from './Course.module.css'
import { selfLedChoiceTexts } from './selfLedChoiceTexts.ts'

/** Whether tables lead their own debrief: said before it opens, or in it. */
export const SelfLedChoice = ({ overview, live }: { overview: OverviewView; live: Live }) => {
  const t = useTexts(selfLedChoiceTexts)
  const { selfLed } = overview
  const many = Object.keys(overview.tables).length > 1
  const press = () =>
    void live.lead(
      { type: 'LetTablesLead', on: !selfLed },
      { type: 'LetTablesLead', on: selfLed },
      selfLed ? t.takenBack : t.on(many),
    )
  return (
    <div className={styles.slot}>
      <p>{selfLed ? t.on(many) : t.about(many)}</p>
      <Button onClick={press}>{selfLed ? t.takeBack : t.let(many)}</Button>
    </div>
  )
}

/** How many tables are at each scene. */
export const SelfLedProgress = ({ overview }: { overview: OverviewView }) => {
  const t = useTexts(selfLedChoiceTexts)
  const names = useTexts(termTexts).debriefScenes
  const rows = Object.values(overview.tables)
  return (
    <section aria-labelledby="self-led-progress">
      <h3 id="self-led-progress" className={styles.heading}>
        {t.progress(rows.length > 1)}
      </h3>
      <ol className={styles.progress}>
        {overview.course?.scenes.map((name) => {
          const here = rows.filter(({ scene }) => scene === name).length
          return (
            <li key={name} data-empty={here === 0}>
              <span>{names[name]}</span>
              <strong>{here === 0 ? '' : rows.length === 1 ? t.here : t.tables(here)}</strong>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
