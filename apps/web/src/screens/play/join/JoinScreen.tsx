import { useState } from 'react'
import { useOpen } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { usePageTitle } from '../../../shared/ui/usePageTitle.ts'
import { digitsOf, groupDigits } from './codeInput.ts'
import styles from './JoinScreen.module.css'
import { joinTexts } from './joinTexts.ts'

interface JoinScreenProps {
  /** The code so far: from the address, or what was refused. */
  code: string
  /** Why the last try failed, in words. */
  error: string | null
  busy: boolean
  onJoin: (code: string) => void
}

/** P1: the code on the table card, and one button. Nothing is sent before it is pressed. */
export const JoinScreen = ({ code, error, busy, onJoin }: JoinScreenProps) => {
  const t = useTexts(joinTexts)
  const [kept, keep] = useOpen<string>('code', '')
  const [digits, setDigits] = useState(digitsOf(code) || kept)
  const [tooShort, setTooShort] = useState(false)
  usePageTitle(t.title)
  const shownError = tooShort ? t.incomplete : error
  return (
    <main className={styles.page}>
      <header className={styles.sign}>
        <p className={styles.town}>{t.town}</p>
        <p className={styles.subtitle}>{t.subtitle}</p>
      </header>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTooShort(digits.length < 6)
          if (digits.length < 6 || busy) return
          keep('')
          onJoin(digits)
        }}
      >
        <h1 className={styles.heading}>
          <label htmlFor="code">{t.label}</label>
        </h1>
        <p className={styles.hint} id="code-hint">
          {t.hint}
        </p>
        <input
          className={styles.code}
          id="code"
          name="code"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={shownError ? 'code-hint code-error' : 'code-hint'}
          aria-invalid={shownError ? true : undefined}
          value={groupDigits(digits)}
          onChange={(event) => {
            const typed = digitsOf(event.target.value)
            setDigits(typed)
            keep(typed)
            setTooShort(false)
          }}
        />
        <div role="alert">
          {shownError ? (
            <p className={styles.error} id="code-error">
              {shownError}
            </p>
          ) : null}
        </div>
        <Button kind="primary" type="submit" wide pending={busy}>
          {busy ? t.connecting : t.join}
        </Button>
      </form>
      <footer className={styles.foot}>
        <p className={styles.trust}>{t.trust}</p>
        <div className={styles.row}>
          <ExerciseMark />
          <LanguageSwitch />
        </div>
      </footer>
    </main>
  )
}
