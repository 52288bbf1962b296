import { type VenueCheckId, type VenueCheckView, type VenueQuestion, verdictOf } from '@natte-meren/protocol'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Verdict } from '../../../shared/ui/Verdict.tsx'
import styles from './VenueScreen.module.css'
import { sentencesOf } from './venueSentences.ts'
import { venueTexts } from './venueTexts.ts'

export type Answer = (question: VenueQuestion, yes: boolean) => void

const spoken = (address: string): string => address.replace(/^https?:\/\//, '')

type Asked = 'backRow' | 'hotspot' | 'paper' | 'power'

/** Which question goes with a check as it stands; null where the answer would change nothing. */
const questionAt = (check: VenueCheckId, finding: string): Asked | null => {
  if (check === 'beamer') return finding === 'closed' ? null : 'backRow'
  if (check === 'hotspot') return 'hotspot'
  if (check === 'paper') return 'paper'
  return check === 'server' && ['powerUnknown', 'battery', 'ready'].includes(finding) ? 'power' : null
}

const answerAt = (finding: string): boolean | null => {
  if (['read', 'ready', 'printed'].includes(finding)) return true
  return ['tooSmall', 'none', 'battery'].includes(finding) ? false : null
}

const Question = ({
  question,
  given,
  address,
  onAnswer,
}: {
  question: Asked
  given: boolean | null
  address: string
  onAnswer: Answer
}) => {
  const t = useTexts(venueTexts)
  const text = question === 'paper' ? t.questions.paper(spoken(address)) : t.questions[question]
  return (
    <fieldset className={styles.question}>
      <legend>{text}</legend>
      <span className={styles.answers}>
        <Button aria-pressed={given === true} onClick={() => onAnswer(question, true)}>
          {t.yes}
        </Button>
        <Button aria-pressed={given === false} onClick={() => onAnswer(question, false)}>
          {t.no}
        </Button>
      </span>
    </fieldset>
  )
}

/** One of the ten: what it is, how it stands, what to do, and what only people can answer. */
export const VenueLine = ({
  check,
  view,
  exercise,
  onAnswer,
}: {
  check: VenueCheckId
  view: VenueCheckView
  exercise: string
  onAnswer: Answer
}) => {
  const t = useTexts(venueTexts)
  const language = useLanguage()
  const finding = view.checks[check]
  const sentences = sentencesOf(language, check, finding)
  const question = view.open ? questionAt(check, finding) : null
  const remedy = sentences?.fix(view.facts) ?? ''
  return (
    <li className={styles.line} data-verdict={verdictOf(view.checks, check)}>
      <div className={styles.verdict}>
        <Verdict verdict={verdictOf(view.checks, check)} />
      </div>
      <div className={styles.what}>
        <h3>{t.checks[check]}</h3>
        <p>{sentences?.say(view.facts)}</p>
        {remedy === '' ? null : <p className={styles.remedy}>{remedy}</p>}
        {check === 'paper' && view.open && finding !== 'printed' ? (
          <a href={`/spelleider/${exercise}/papier`}>{t.paper}</a>
        ) : null}
        {question === null ? null : (
          <Question question={question} given={answerAt(finding)} address={view.facts.address} onAnswer={onAnswer} />
        )}
      </div>
    </li>
  )
}
