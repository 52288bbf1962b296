import type { StageSlice, Step } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import styles from './PhaseHead.module.css'
import { stageTexts } from './stageTexts.ts'

type Phase = NonNullable<StageSlice['phase']>

/** The phase by name; in Beeld also its act, its opening line and the look back at what was decided. */
export const PhaseHead = ({ phase, step }: { phase: Phase; step: Step }) => {
  const t = useTexts(stageTexts)
  return (
    <header className={styles.head}>
      <div className={styles.place}>
        {step === 'picture' && phase.act !== null ? <p>{t.act(phase.act.number, phase.act.title)}</p> : null}
        <p className={styles.count}>{t.phase(phase.number, phase.count)}</p>
      </div>
      <h1 className={styles.title} tabIndex={-1}>
        {phase.title}
      </h1>
      {step === 'picture' ? (
        <>
          <p className={styles.line}>
            <Explained text={phase.line} />
          </p>
          {phase.back === null ? null : (
            <p className={styles.back}>
              <strong>{t.lookBack}.</strong> {phase.back}
            </p>
          )}
        </>
      ) : null}
    </header>
  )
}
