import type { RehearsalPace, ScenarioSummary } from '@natte-meren/protocol'
import { useId, useState } from 'react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './Rehearsal.module.css'
import { rehearsalTexts } from './rehearsalTexts.ts'

/** What a rehearsal is made of. */
export interface RehearsalPlan {
  readonly edition: string
  readonly tables: number
  readonly pace: RehearsalPace
}

interface SheetProps {
  scenario: ScenarioSummary
  pending: boolean
  onBegin: (plan: RehearsalPlan) => void
  onClose: () => void
}

const mostTables = 24

/** Three questions, and the computer plays a whole evening. */
export const RehearsalSheet = ({ scenario, pending, onBegin, onClose }: SheetProps) => {
  const t = useTexts(rehearsalTexts)
  const language = useLanguage()
  const id = useId()
  const [edition, setEdition] = useState(scenario.editions[0]?.id ?? '')
  const [pace, setPace] = useState<RehearsalPace>('fast')
  const [typed, setTyped] = useState('6')
  const tables = Math.min(mostTables, Math.max(1, Math.round(Number(typed)) || 1))
  return (
    <Sheet title={t.title} closeLabel={t.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onBegin({ edition, tables, pace })
        }}
      >
        <p>{t.about}</p>
        <ChoiceCards
          row
          legend={t.edition}
          choices={scenario.editions.map((each) => ({ value: each.id, label: each.title[language] ?? each.id }))}
          value={edition}
          onChange={setEdition}
        />
        <ChoiceCards
          row
          legend={t.pace}
          choices={[
            { value: 'fast', label: t.fast, detail: t.fastDetail },
            { value: 'real', label: t.real, detail: t.realDetail },
          ]}
          value={pace}
          onChange={setPace}
        />
        <label className={styles.count} htmlFor={id}>
          {t.tables}
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={1}
            max={mostTables}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped(String(tables))}
          />
        </label>
        <Button kind="primary" type="submit" wide pending={pending}>
          {t.begin}
        </Button>
      </form>
    </Sheet>
  )
}
