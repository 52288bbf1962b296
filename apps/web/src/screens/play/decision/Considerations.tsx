import type { Consideration } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './Considerations.module.css'
import { decisionTexts } from './decisionTexts.ts'

const all = ['safety', 'service', 'privacy', 'money', 'trust'] as const satisfies readonly Consideration[]
const most = 2

interface ConsiderationsProps {
  chosen: readonly Consideration[]
  onChange: (chosen: Consideration[]) => void
}

/** What weighed most: one or two. A third takes the place of the first, so that nothing is ever locked. */
export const Considerations = ({ chosen, onChange }: ConsiderationsProps) => {
  const t = useTexts(decisionTexts)
  const toggle = (name: Consideration) =>
    onChange(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name].slice(-most))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {t.weighs} <span className={styles.hint}>{t.weighsHint}</span>
      </legend>
      <div className={styles.row}>
        {all.map((name) => (
          <label key={name} className={styles.item}>
            <input
              className={styles.box}
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={() => toggle(name)}
            />
            {t.considerations[name]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
