import type { RejectionCode } from '@natte-meren/protocol'
import { useState } from 'react'
import { catalogue } from '../../../shared/i18n/catalogue.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { rejectionTexts } from '../../../shared/i18n/rejections.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import styles from './SignIn.module.css'

const texts = catalogue(
  {
    title: 'Spelleider',
    line: 'Open de spelleiderslink. U vindt hem in het venster waarin Natte Meren is gestart.',
    paste: 'Of plak de link hier',
    enter: 'Ga naar binnen',
    unreachable: 'De server antwoordt niet. Staat Natte Meren aan op deze computer? Probeer het daarna opnieuw.',
    again: 'Probeer opnieuw',
    opening: 'Even kijken of uw link klopt.',
  },
  {
    title: 'Facilitator',
    line: 'Open the facilitator link. It is in the window in which Natte Meren was started.',
    paste: 'Or paste the link here',
    enter: 'Go in',
    unreachable: 'The server does not answer. Is Natte Meren running on this computer? Then try again.',
    again: 'Try again',
    opening: 'Checking your link.',
  },
)

interface SignInProps {
  /** What the last attempt came to. */
  problem: RejectionCode | 'unreachable' | null
  pending: boolean
  /** A link was pasted, or the secret alone. */
  onPaste: (pasted: string) => void
  onAgain: () => void
}

/** The door of the facilitator: only a link opens it. */
export const SignIn = ({ problem, pending, onPaste, onAgain }: SignInProps) => {
  const t = useTexts(texts)
  const refusals = useTexts(rejectionTexts)
  const [pasted, setPasted] = useState('')
  const elsewhere = problem?.startsWith('handover/') || problem === 'facilitator/ended'
  const wrong = problem !== null && problem !== 'unreachable' && problem !== 'facilitator/not_signed_in' && !elsewhere
  return (
    <main className={styles.door}>
      <h1>{t.title}</h1>
      {problem === 'unreachable' ? (
        <Banner kind="attention" announce action={<Button onClick={onAgain}>{t.again}</Button>}>
          {t.unreachable}
        </Banner>
      ) : null}
      {elsewhere && problem !== null && problem !== 'unreachable' ? (
        <Banner kind="attention" announce>
          {refusals[problem]}
        </Banner>
      ) : (
        <p>{t.line}</p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (pasted.trim() !== '') onPaste(pasted)
        }}
      >
        <Field
          label={t.paste}
          value={pasted}
          onChange={setPasted}
          limit={400}
          error={wrong ? refusals[problem] : null}
        />
        <Button kind="primary" type="submit" pending={pending}>
          {t.enter}
        </Button>
      </form>
      <LanguageSwitch />
    </main>
  )
}

export const Opening = () => (
  <main className={styles.door} aria-busy="true">
    <p>{useTexts(texts).opening}</p>
  </main>
)
