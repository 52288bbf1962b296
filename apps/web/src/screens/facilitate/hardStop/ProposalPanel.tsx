import type { TimeView } from '@natte-meren/protocol'
import { Check, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { formatTime } from '../../../shared/format/wallClock.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import type { Act } from '../act.ts'
import styles from './HardStop.module.css'
import { hardStopTexts } from './hardStopTexts.ts'
import { PlanChanges } from './PlanChanges.tsx'
import { summaryOf, warningsOf } from './planWords.ts'

/** How long a change of the plan can be undone from its line, ms. */
const undoMs = 30_000

interface PanelProps {
  readonly time: TimeView
  /** Server clock − this device's clock, ms. */
  readonly offset: number
  readonly act: Act
}

const Proposal = ({ time, act }: PanelProps) => {
  const t = useTexts(hardStopTexts)
  const { proposal, stop } = time
  if (proposal === null || stop === null) return null
  const { from } = proposal
  return (
    <section className={styles.proposal} aria-labelledby="time-proposal">
      <h2 id="time-proposal" className={styles.title}>
        {t.proposal(formatTime(stop))}
      </h2>
      <p>{summaryOf(proposal, t)}</p>
      {warningsOf(proposal, t).map((words) => (
        <Banner key={words} kind="attention">
          {words}
        </Banner>
      ))}
      <div className={styles.answers}>
        <Button
          kind="primary"
          icon={<Check aria-hidden size={20} />}
          onClick={() => void act.exercise({ type: 'AdoptPlan', from })}
        >
          {t.adopt}
        </Button>
        <Button onClick={() => void act.exercise({ type: 'DismissPlan', from })}>{t.dismiss}</Button>
      </div>
      <PlanChanges plan={proposal} title={t.whyTitle} />
    </section>
  )
}

/** Whether something that happened at a moment of the server's clock is still fresh. */
const useFresh = (at: number | null, offset: number): boolean => {
  const left = () => (at === null ? 0 : at + undoMs - Date.now() - offset)
  const [fresh, setFresh] = useState(left() > 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the plan starts its own half minute
  useEffect(() => {
    setFresh(left() > 0)
    if (left() <= 0) return
    const timer = setTimeout(() => setFresh(false), left())
    return () => clearTimeout(timer)
  }, [at])
  return fresh
}

const Undo = ({ time, offset, act }: PanelProps) => {
  const t = useTexts(hardStopTexts)
  const fresh = useFresh(time.undo?.at ?? null, offset)
  if (time.undo === null || !fresh) return null
  const { from } = time.undo
  return (
    <Banner
      kind="done"
      action={
        <Button icon={<Undo2 aria-hidden size={20} />} onClick={() => void act.exercise({ type: 'UndoPlan', from })}>
          {t.undo}
        </Button>
      }
    >
      {t.adopted}
    </Banner>
  )
}

/** What the exercise proposes so that it ends on time, and for half a minute the way back. */
export const ProposalPanel = (props: PanelProps) => (
  <div className={styles.panel} role="status">
    <Proposal {...props} />
    <Undo {...props} />
  </div>
)
