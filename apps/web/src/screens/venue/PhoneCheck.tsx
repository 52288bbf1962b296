import type { PhoneCheck as Check, PhoneVerdicts } from '@natte-meren/protocol'
import { useTexts } from '../../shared/i18n/language.ts'
import { Banner } from '../../shared/ui/Banner.tsx'
import { Button } from '../../shared/ui/Button.tsx'
import { ExerciseMark } from '../../shared/ui/ExerciseMark.tsx'
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch.tsx'
import { usePageTitle } from '../../shared/ui/usePageTitle.ts'
import { Verdict } from '../../shared/ui/Verdict.tsx'
import styles from './PhoneCheck.module.css'
import { phoneCheckTexts } from './phoneCheckTexts.ts'

export type PhoneProblem = 'noKey' | 'unknownKey' | 'unreachable'

/** In the order in which they are made. */
const checks: readonly Check[] = ['reach', 'clock', 'secure', 'portal', 'live', 'speed']

interface PhoneCheckProps {
  /** As far as the phone has come; null before the first. */
  readonly verdicts: PhoneVerdicts | null
  readonly problem: PhoneProblem | null
  readonly busy: boolean
  readonly onAgain: (() => void) | null
}

/** The phone's side of the check of the room. It knows nothing of the exercise. */
export const PhoneCheck = ({ verdicts, problem, busy, onAgain }: PhoneCheckProps) => {
  const t = useTexts(phoneCheckTexts)
  usePageTitle(t.title)
  const done = !busy && problem === null && verdicts !== null
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <ExerciseMark />
        <LanguageSwitch />
      </header>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {problem === null ? null : (
        <Banner kind="attention" announce>
          {t.problems[problem]}
        </Banner>
      )}
      {problem === 'noKey' ? null : (
        <ul className={styles.checks} aria-busy={busy}>
          {checks.map((check) => {
            const verdict = verdicts?.[check] ?? 'todo'
            return (
              <li key={check}>
                <span>{t.checks[check]}</span>
                {verdict === 'todo' && busy ? <Verdict verdict="todo" word={t.busy} /> : <Verdict verdict={verdict} />}
              </li>
            )
          })}
        </ul>
      )}
      <p className={styles.done} role="status">
        {done ? t.done : ''}
      </p>
      {onAgain === null || busy || problem === 'unknownKey' ? null : (
        <Button kind="primary" wide onClick={onAgain}>
          {t.again}
        </Button>
      )}
    </main>
  )
}
