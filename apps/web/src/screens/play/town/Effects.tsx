import type { ChangeView, TownSlice } from '@natte-meren/protocol'
import { MoveDown, MoveUp } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import styles from './Effects.module.css'
import { townTexts } from './townTexts.ts'

/** What moved in the town and why, in words. */
export const Effects = ({ town, changes }: { town: TownSlice; changes: readonly ChangeView[] }) => {
  const t = useTexts(townTexts)
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t.effects}</h3>
      {changes.length === 0 ? <p>{t.noEffects}</p> : null}
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.order} className={styles.change}>
            {change.change > 0 ? (
              <MoveUp aria-hidden size={24} strokeWidth={2.5} />
            ) : (
              <MoveDown aria-hidden size={24} strokeWidth={2.5} />
            )}
            <div>
              <p className={styles.name}>
                {t.changed(town.indicators[change.indicator]?.name ?? change.indicator, change.change)}
              </p>
              <p>
                <Explained text={change.reason} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
