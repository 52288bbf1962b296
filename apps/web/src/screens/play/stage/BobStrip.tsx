import type { Step } from '@natte-meren/protocol'
import { Check } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { classes } from '../../../shared/ui/classes.ts'
import styles from './BobStrip.module.css'
import { stageTexts } from './stageTexts.ts'

const steps = ['picture', 'judgement', 'decision'] as const

/** Beeld · Oordeel · Besluit: where the table is. */
export const BobStrip = ({ step }: { step: Step }) => {
  const t = useTexts(stageTexts)
  const now = step === 'done' ? steps.length : steps.indexOf(step)
  return (
    <ol className={styles.strip} aria-label={t.stepsLabel}>
      {steps.map((name, index) => (
        <li
          key={name}
          className={classes(styles.step, index === now && styles.now, index < now && styles.past)}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now ? <Check aria-hidden size={18} strokeWidth={3} /> : null}
          {t.steps[name]}
        </li>
      ))}
    </ol>
  )
}
