import type { ControlView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './TownPanel.module.css'
import { townTexts } from './townTexts.ts'

/** The indicators with the reason of their last step, and the duties that run. Neutral: it is no score. */
export const TownPanel = ({ control }: { control: ControlView }) => {
  const t = useTexts(townTexts)
  const changes = Object.values(control.town.changes).sort((a, b) => b.order - a.order)
  const duties = Object.values(control.duties)
  return (
    <section className={styles.panel} aria-labelledby="town">
      <h2 id="town">{t.town}</h2>
      <dl className={styles.indicators}>
        {Object.values(control.town.indicators).map((indicator) => (
          <div key={indicator.id} className={styles.indicator}>
            <dt>{indicator.name}</dt>
            <dd>
              {indicator.value}/{indicator.max}
              <span className={styles.reason}>
                {changes.find((change) => change.indicator === indicator.id)?.reason ?? ''}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {duties.length === 0 ? null : (
        <>
          <h3>{t.duties}</h3>
          <ul className={styles.duties}>
            {duties.map((duty) => (
              <li key={duty.id}>
                {duty.title}: <strong>{t.dutyStates[duty.status]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
