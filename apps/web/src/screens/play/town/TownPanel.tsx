import type { TownSlice } from '@natte-meren/protocol'
import { MoveDown, MoveUp } from 'lucide-react'
import type { CSSProperties } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { selectReasons } from './selectTown.ts'
import styles from './TownPanel.module.css'
import { townTexts } from './townTexts.ts'

/** The values of the town, each on its own gauge board with the reasons by name. Never added up. */
export const TownPanel = ({ town }: { town: TownSlice }) => {
  const t = useTexts(townTexts)
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{t.title}</h2>
      <ul className={styles.list}>
        {Object.values(town.indicators).map((indicator) => {
          const reasons = selectReasons(town, indicator.id)
          const span = Math.max(1, indicator.max - indicator.min)
          const at = (value: number) => (value - indicator.min) / span
          return (
            <li key={indicator.id} className={styles.indicator}>
              <h3 className={styles.name}>{indicator.name}</h3>
              <p className={styles.note}>{indicator.about}</p>
              <div
                className={styles.board}
                style={
                  {
                    '--value': at(indicator.value),
                    '--start': at(indicator.start),
                    '--steps': span,
                  } as CSSProperties
                }
                aria-hidden="true"
              >
                <div className={styles.water} />
                <div className={styles.start} />
              </div>
              <p className={styles.standing}>{t.standing(indicator.value, indicator.max, indicator.start)}</p>
              {reasons.length === 0 ? null : (
                <ul className={styles.reasons} aria-label={t.why}>
                  {reasons.map((change) => (
                    <li key={change.order} className={styles.reason}>
                      {change.change > 0 ? <MoveUp aria-hidden size={20} /> : <MoveDown aria-hidden size={20} />}
                      <span>
                        <Hidden>{change.change > 0 ? t.up : t.down}: </Hidden>
                        <Explained text={change.reason} />
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
