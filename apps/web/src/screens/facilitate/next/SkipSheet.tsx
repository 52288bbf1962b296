import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './NextBar.module.css'
import { nextTexts } from './nextTexts.ts'
import type { Steps } from './useSteps.ts'

/** Says what the table would miss, and offers to send it along with the next message. */
export const SkipSheet = ({ facts, steps }: { facts: readonly string[]; steps: Steps }) => {
  const t = useTexts(nextTexts)
  return (
    <Sheet title={t.skipTitle} closeLabel={t.close} onClose={() => steps.ask(null)}>
      <p>{t.skipFacts}</p>
      <ul className={styles.missed}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Button kind="primary" wide onClick={() => steps.skip(true)}>
        {t.skipFold}
      </Button>
      <Button wide onClick={() => steps.skip(false)}>
        {t.skipDrop}
      </Button>
      <Button kind="quiet" wide onClick={() => steps.ask(null)}>
        {t.cancel}
      </Button>
    </Sheet>
  )
}
