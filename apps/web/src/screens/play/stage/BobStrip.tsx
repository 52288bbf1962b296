import type { StageSlice, Step } from '@natte-meren/protocol'
import { Check } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { classes } from '../../../shared/ui/classes.ts'
import styles from './BobStrip.module.css'
import { stageTexts } from './stageTexts.ts'

const steps = ['picture', 'judgement', 'decision'] as const

/** Beeld · Oordeel · Besluit: where the table is. */
export const BobStrip = ({ step, phase }: { step: Step; phase: NonNullable<StageSlice['phase']> }) => {
  const t = useTexts(stageTexts)
  const shown = phase.quick ? steps.filter((name) => name !== 'judgement') : steps
  const now = step === 'done' ? shown.length : shown.findIndex((name) => name === step)
  return (
    <ol className={styles.strip} aria-label={t.stepsLabel}>
      {shown.map((name, index) => (
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
