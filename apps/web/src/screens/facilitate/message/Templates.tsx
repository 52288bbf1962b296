import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import styles from './MessageSheet.module.css'
import { templateTexts } from './templateTexts.ts'

/** The kind of each template, in the order of their texts. */
const kinds = ['call', 'social', 'mail', 'news'] as const

interface Begun {
  kind: (typeof kinds)[number]
  from: string
  subject: string
  text: string
}

/** Beginnings of messages, each in its own tone: a press fills in the form, and everything can still be changed. */
export const Templates = ({ onChoose }: { onChoose: (begun: Begun) => void }) => {
  const t = useTexts(templateTexts)
  return (
    <fieldset className={styles.templates}>
      <legend>{t.legend}</legend>
      {t.templates.map(({ tone, ...words }, index) => (
        <Button key={tone} onClick={() => onChoose({ ...words, kind: kinds[index] ?? 'mail' })}>
          {tone}
        </Button>
      ))}
    </fieldset>
  )
}
