import type { ControlView } from '@natte-meren/protocol'
import { Pause, Play, Plus, Square, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { nextTexts } from './nextTexts.ts'
import styles from './RemoteKeys.module.css'
import type { Steps } from './useSteps.ts'

interface KeyProps {
  icon: ReactNode
  label: string
  /** What it does, where its label is too short to say so. */
  long?: string
  pressed?: boolean
  disabled?: boolean
  onPress: () => void
}

const Key = ({ icon, label, long, pressed, disabled, onPress }: KeyProps) => (
  <button
    type="button"
    className={styles.key}
    aria-label={long}
    aria-pressed={pressed}
    aria-disabled={disabled || undefined}
    onClick={onPress}
  >
    {icon}
    {label}
  </button>
)

/** On a phone: what is pressed often beside Next, under the same thumb. */
export const RemoteKeys = ({
  control,
  steps,
  black,
}: {
  control: ControlView
  steps: Steps
  black: { readonly on: boolean; readonly toggle: () => void }
}) => {
  const t = useTexts(nextTexts)
  const { status } = control.stage
  const paused = status === 'paused'
  const Breath = paused ? Play : Pause
  return (
    <div className={styles.keys}>
      <Key
        icon={<Undo2 aria-hidden size={20} />}
        label={t.remote.back}
        long={t.undo}
        disabled={control.undo === null}
        onPress={steps.back}
      />
      {status === 'playing' || paused ? (
        <>
          <Key icon={<Breath aria-hidden size={20} />} label={t.remote.pause} pressed={paused} onPress={steps.pause} />
          <Key
            icon={<Plus aria-hidden size={20} />}
            label={t.remote.minute}
            long={t.remote.minuteLong}
            onPress={() => steps.extend(60)}
          />
        </>
      ) : null}
      <Key
        icon={<Square aria-hidden size={20} fill="currentColor" />}
        label={t.remote.black}
        pressed={black.on}
        onPress={black.toggle}
      />
    </div>
  )
}
