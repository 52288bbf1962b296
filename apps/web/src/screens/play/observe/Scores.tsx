import type { GoalScore, ObserverView } from '@natte-meren/protocol'
import type { TakeNote } from '../../../shared/connection/dispatch.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { noteTexts } from '../../../shared/i18n/noteTexts.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import styles from './Notes.module.css'
import { observeTexts } from './observeTexts.ts'

/** By goal; null where one was taken back. */
export type GoalScores = Readonly<Record<string, GoalScore | null>>

const scale: readonly GoalScore[] = ['unseen', 'partly', 'clearly']

interface ScoresProps {
  observer: Pick<ObserverView, 'table' | 'goals' | 'scores'>
  /** Not at the server yet. */
  waiting: GoalScores
  takeNote: TakeNote
}

interface GoalProps {
  goal: ObserverView['goals'][number]
  score: GoalScore | null
  onScore: (score: GoalScore | null) => void
}

const Goal = ({ goal, score, onScore }: GoalProps) => {
  const t = useTexts(observeTexts)
  const words = useTexts(noteTexts).scores
  return (
    <li className={styles.scored}>
      <ChoiceCards
        legend={goal.text}
        choices={scale.map((value) => ({ value, label: words[value] }))}
        value={score}
        onChange={onScore}
        row
      />
      {score === null ? null : (
        <Button kind="quiet" aria-label={t.unscoreLong(goal.text)} onClick={() => onScore(null)}>
          {t.unscore}
        </Button>
      )}
    </li>
  )
}

/** How far the observer saw the learning goals at this table, for who wants to say so. [OBS-7] */
export const Scores = ({ observer, waiting, takeNote }: ScoresProps) => {
  const t = useTexts(observeTexts)
  const { table, goals } = observer
  const scores: GoalScores = { ...observer.scores, ...waiting }
  const list = (shown: ObserverView['goals']) => (
    <ul className={styles.list}>
      {shown.map((goal) => (
        <Goal
          key={goal.id}
          goal={goal}
          score={scores[goal.id] ?? null}
          onScore={(score) => void takeNote({ type: 'ScoreGoal', table: table.id, goal: goal.id, score })}
        />
      ))}
    </ul>
  )
  const now = goals.filter((goal) => goal.now)
  const others = goals.filter((goal) => !goal.now)
  if (goals.length === 0) return null
  return (
    <section className={styles.scores} aria-labelledby="scores">
      <h2 id="scores">
        {t.scores} <span className={styles.optional}>{t.optional}</span>
      </h2>
      <p className={styles.quiet}>{t.scoresLine}</p>
      {list(now)}
      {others.length === 0 ? null : (
        <details open={now.length === 0}>
          <summary className={styles.more}>{t.goalsOther}</summary>
          {list(others)}
        </details>
      )}
    </section>
  )
}
