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

/** The decision that the table asks the facilitator to take, or took on paper: same choice, same explanation, logged as such. */
export const DecideForTable = ({
  decision,
  paper,
  reveal,
  act,
  onClose,
}: {
  decision: DecisionView
  /** The table took it on paper. */
  paper: boolean
  /** What leaves the step Judgement, where the table is still there; what was on paper is shown already. */
  reveal: string | null
  act: Act
  onClose: () => void
}) => {
  const t = useTexts(decisionTexts)
  const [option, setOption] = useState<string | null>(null)
  const [explanation, setExplanation, clear] = useDraft(`decide-for.${decision.id}`, '')
  const ready = option !== null && explanation.trim() !== ''
  const take = async () => {
    if (option === null || !ready) return
    if (reveal !== null && !(await act.table({ type: 'RevealAdvice', from: reveal })).ok) return
    const made = { decision: decision.id, option, explanation, considerations: [] }
    const result = await act.table({ type: 'ProposeDecision', ...made, ...(paper ? { paper } : {}) })
    if (!result.ok) return
    clear()
    onClose()
  }
  return (
    <Sheet title={paper ? t.onPaper : t.decideFor} closeLabel={t.close} onClose={onClose}>
      <p>{paper ? t.onPaperLine : t.decideForLine}</p>
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
      <Button kind="primary" wide aria-disabled={!ready} onClick={() => void take()}>
        {paper ? t.keyIn : t.takeDecision}
      </Button>
    </Sheet>
  )
}
