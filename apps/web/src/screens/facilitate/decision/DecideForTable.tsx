import { type DecisionView, textLimits } from '@natte-meren/protocol'
import { useState } from 'react'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import type { Act } from '../act.ts'
import { decisionTexts } from './decisionTexts.ts'

/** Takes the decision when the table asks the facilitator to: same choice, same explanation, logged as such. */
export const DecideForTable = ({
  decision,
  act,
  onClose,
}: {
  decision: DecisionView
  act: Act
  onClose: () => void
}) => {
  const t = useTexts(decisionTexts)
  const [option, setOption] = useState<string | null>(null)
  const [explanation, setExplanation, clear] = useDraft(`decide-for.${decision.id}`, '')
  const ready = option !== null && explanation.trim() !== ''
  const take = () => {
    if (option === null || !ready) return
    void act
      .table({ type: 'ProposeDecision', decision: decision.id, option, explanation, considerations: [] })
      .then((result) => {
        if (!result.ok) return
        clear()
        onClose()
      })
  }
  return (
    <Sheet title={t.decideFor} closeLabel={t.close} onClose={onClose}>
      <p>{t.decideForLine}</p>
      <ChoiceCards
        legend={decision.question}
        choices={decision.options.map(({ id, label, detail }) => ({ value: id, label, detail }))}
        value={option}
        onChange={setOption}
      />
      <Field
        label={t.explanation}
        value={explanation}
        onChange={setExplanation}
        limit={textLimits.explanation}
        lines={3}
      />
      <Button kind="primary" wide aria-disabled={!ready} onClick={take}>
        {t.takeDecision}
      </Button>
    </Sheet>
  )
}
