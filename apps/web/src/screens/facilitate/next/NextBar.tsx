import type { ControlView, OverviewView } from '@natte-meren/protocol'
import { ArrowRight, Play, Undo2 } from 'lucide-react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { EndSheet } from './EndSheet.tsx'
import { useRemote } from '../useWide.ts'
import styles from './NextBar.module.css'
import { nextTexts } from './nextTexts.ts'
import { RemoteKeys } from './RemoteKeys.tsx'
import { SkipSheet } from './SkipSheet.tsx'
import type { Steps } from './useSteps.ts'

const useUndoWords = (undo: ControlView['undo']): string => {
  const t = useTexts(nextTexts)
  if (undo === null) return t.undoNone
  const kinds: Readonly<Record<string, string>> = t.undoKinds
  const kind = kinds[undo.kind]
  const words = [kind, undo.label].filter((part) => part !== undefined && part !== '').join(', ')
  return t.undoes(words)
}

const NextButton = ({ steps }: { steps: Steps }) => {
  const { face, pending } = steps
  const Arrow = face.press === 'resume' ? Play : ArrowRight
  return (
    <button
      type="button"
      className={styles.next}
      aria-disabled={face.press === 'none' || pending || undefined}
      aria-busy={pending || undefined}
      onClick={steps.next}
    >
      <span className={styles.words}>
        <span className={styles.label}>{face.label}</span>
        {face.sub === '' ? null : <span className={styles.sub}>{face.sub}</span>}
      </span>
      <Arrow aria-hidden size={28} />
    </button>
  )
}

/** At the bottom, always there: what the last step was with the way back, and the one big Next. */
export const NextBar = ({
  control,
  overview,
  steps,
  onBlack,
}: {
  control: ControlView
  overview: OverviewView
  steps: Steps
  onBlack: () => void
}) => {
  const t = useTexts(nextTexts)
  const { next, undo } = control
  const words = useUndoWords(undo)
  const remote = useRemote()
  return (
    <div className={styles.bar}>
      <div className={styles.undo}>
        {remote ? null : (
          <Button
            icon={<Undo2 aria-hidden size={20} />}
            aria-disabled={undo === null || undefined}
            onClick={steps.back}
          >
            {t.undo}
          </Button>
        )}
        <p className={styles.undoes} role="status">
          {steps.beaten ? t.beaten : words}
        </p>
      </div>
      {remote ? (
        <RemoteKeys control={control} steps={steps} black={{ on: overview.scene.black, toggle: onBlack }} />
      ) : null}
      <div className={styles.others}>
        {next.skip === null ? null : <Button onClick={steps.askSkip}>{t.skip}</Button>}
        {next.mayLapse ? <Button onClick={steps.lapse}>{t.lapse}</Button> : null}
      </div>
      <NextButton steps={steps} />
      {steps.asking === 'skip' && next.skip !== null ? <SkipSheet facts={next.skip.facts} steps={steps} /> : null}
      {steps.asking === 'end' ? <EndSheet tables={Object.keys(overview.tables).length} steps={steps} /> : null}
    </div>
  )
}
