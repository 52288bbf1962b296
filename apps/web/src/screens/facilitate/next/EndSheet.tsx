import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import { nextTexts } from './nextTexts.ts'
import type { Steps } from './useSteps.ts'

/** The one thing that cannot be taken back asks first, and names what happens. */
export const EndSheet = ({ tables, steps }: { tables: number; steps: Steps }) => {
  const t = useTexts(nextTexts)
  return (
    <Sheet title={t.endTitle} closeLabel={t.close} onClose={() => steps.ask(null)}>
      <p>{tables > 1 ? t.endMany(tables) : t.endOne}</p>
      <Button kind="danger" wide onClick={steps.end}>
        {t.endYes}
      </Button>
      <Button wide onClick={() => steps.ask(null)}>
        {t.endNo}
      </Button>
    </Sheet>
  )
}
