import { answersIn, type MeasureMoment, type MeasureOutcome, type MeasureResult, sureIn } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { ShareTable } from '../../../shared/ui/ShareTable.tsx'
import { measureTexts } from '../../measure/measureTexts.ts'
import styles from './MeasurePanel.module.css'
import { measurePanelTexts } from './measurePanelTexts.ts'

type Counts = MeasureResult['call']['before']
const moments: readonly MeasureMoment[] = ['before', 'after']

interface QuestionProps {
  title: string
  counts: MeasureResult['call']
  /** Each answer in words, in order. */
  answers: readonly (readonly [answer: string, label: string])[]
  /** What the headline is about. */
  about: 'sure' | 'unknown'
}

/** How it was before and after, in one sentence; null where too few answered at both moments. */
const useHeadline = ({ counts, about }: QuestionProps): string | null => {
  const t = useTexts(measurePanelTexts)
  const told = moments.flatMap((moment) => {
    const found = counts[moment]
    if (found === null) return []
    const times = about === 'sure' ? sureIn(found) : (found.unknown ?? 0)
    return [{ moment: t[moment], share: t.share(times, answersIn(found)) }]
  })
  const [first, second] = told
  if (first === undefined) return null
  return second === undefined ? t[about].one(first.moment, first.share) : t[about].both(first.share, second.share)
}

const Question = (props: QuestionProps) => {
  const { title, counts, answers } = props
  const t = useTexts(measurePanelTexts)
  const said = useHeadline(props)
  const cell = (found: Counts, answer: string) => {
    if (found === null) return null
    const [times, of] = [found[answer] ?? 0, answersIn(found)]
    return { text: t.share(times, of), part: times / of }
  }
  return (
    <div className={styles.question}>
      <h3>{title}</h3>
      {said === null ? (
        <p className={styles.quiet}>{t.tooFew}</p>
      ) : (
        <ShareTable
          caption={said}
          columns={[t.answer, t.before, t.after]}
          rows={answers.map(([id, label]) => ({
            id,
            label,
            cells: moments.map((moment) => cell(counts[moment], id)),
          }))}
        />
      )}
    </div>
  )
}

/** What everybody was asked before play and after, counted over all tables. [MEAS-3] */
export const MeasurePanel = ({ outcome: { asked, result } }: { outcome: MeasureOutcome }) => {
  const t = useTexts(measurePanelTexts)
  const { confidence, sure, call, calls } = useTexts(measureTexts)
  if (!asked) return null
  return (
    <section className={styles.panel} aria-labelledby="measure">
      <h2 id="measure">{t.title}</h2>
      <p className={styles.line}>{t.line}</p>
      {result === null ? (
        <p className={styles.quiet}>{t.early}</p>
      ) : (
        <>
          <div className={styles.questions}>
            <Question title={confidence} counts={result.confidence} answers={Object.entries(sure)} about="sure" />
            <Question title={call} counts={result.call} answers={Object.entries(calls)} about="unknown" />
          </div>
          <p className={styles.quiet}>{t.late}</p>
        </>
      )}
    </section>
  )
}
