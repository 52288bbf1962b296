import type { BeamerView } from '@natte-meren/protocol'
import type { BeamerTexts } from '../texts.ts'
import styles from './TableScene.module.css'
import { TalkClock } from './TalkClock.tsx'

/** The question in the middle, the clock beneath, nothing else. */
export const TableScene = ({ view, t, playMs }: { view: BeamerView; t: BeamerTexts; playMs: number }) => {
  const { decision } = view
  if (decision === null) return null
  const count = Object.keys(view.tables).length
  const judging = decision.status === 'judgement'
  return (
    <div className={styles.scene}>
      <p className={styles.kicker}>{judging ? t.advise : t.talk}</p>
      <h1 className={styles.question} data-long={decision.question.length > 70}>
        {decision.question}
      </h1>
      {judging ? <p className={styles.count}>{t.adviceIn(decision.given, decision.expected)}</p> : null}
      {!judging && count > 1 ? <p className={styles.count}>{t.tablesDecided(decision.decided, count)}</p> : null}
      <TalkClock clock={view.clock} playMs={playMs} t={t} />
    </div>
  )
}
