import type { Consideration, DecisionView } from '@natte-meren/protocol'
import { useState } from 'react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { ActionBar, Card } from '../../../shared/ui/Card.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Considerations } from './Considerations.tsx'
import styles from './DecisionForm.module.css'
import { decisionTexts } from './decisionTexts.ts'

const later = 'nu-nog-niet'

interface DecisionDraft {
  choice: string | null
  explanation: string
  missing: string
  considerations: Consideration[]
}
const emptyDraft: DecisionDraft = { choice: null, explanation: '', missing: '', considerations: [] }

interface DecisionFormProps {
  decision: DecisionView
  /** The own role is the decider itself, not its deputy. */
  own: boolean
  /** The decider is the mayor. */
  mayor: boolean
  dispatch: Dispatch
}

/** P10: the options, one sentence of explanation, what weighed most; or "Nu nog niet" and what is missing. */
export const DecisionForm = ({ decision, own, mayor, dispatch }: DecisionFormProps) => {
  const t = useTexts(decisionTexts)
  const [draft, setDraft, clearDraft] = useDraft<DecisionDraft>(`decision.${decision.id}`, emptyDraft)
  const [error, setError] = useState<string | null>(null)
  const [send, pending] = useSend(dispatch)
  const set = (change: Partial<DecisionDraft>) => setDraft({ ...draft, ...change })
  const take = async () => {
    const { choice, considerations } = draft
    const explanation = draft.explanation.trim()
    const missing = draft.missing.trim()
    const problem =
      choice === null
        ? t.chooseFirst
        : choice === later
          ? missing === '' && t.missingFirst
          : explanation === '' && t.explainFirst
    setError(problem || null)
    if (problem || choice === null) return
    const answer = await send(
      choice === later
        ? { type: 'DeferDecision', decision: decision.id, missing }
        : { type: 'ProposeDecision', decision: decision.id, option: choice, explanation, considerations },
    )
    // A decision that is withdrawn comes back with its text; only what was asked is done with.
    if (answer.ok && choice === later) clearDraft()
  }
  const choices = [
    ...decision.options.map(({ id, label, detail }) => ({ value: id, label, detail })),
    { value: later, label: t.notYet, detail: t.notYetDetail },
  ]
  return (
    <Card title={own && mayor ? t.mayorTitle : t.title} eyebrow={decision.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!pending) void take()
        }}
      >
        {own ? null : <Banner>{t.deputy}</Banner>}
        <p className={styles.question}>
          <Explained text={decision.question} />
        </p>
        <ChoiceCards
          legend={t.options}
          legendHidden
          choices={choices}
          value={draft.choice}
          onChange={(choice) => set({ choice })}
        />
        {draft.choice === null ? null : draft.choice === later ? (
          <Field
            label={t.missing}
            hint={t.missingHint}
            value={draft.missing}
            onChange={(missing) => set({ missing })}
            limit={limits.missing}
            lines={2}
            remaining={t.remaining}
          />
        ) : (
          <>
            <Field
              label={t.explain}
              hint={t.explainHint}
              value={draft.explanation}
              onChange={(explanation) => set({ explanation })}
              limit={limits.explanation}
              lines={3}
              remaining={t.remaining}
            />
            <Considerations chosen={draft.considerations} onChange={(considerations) => set({ considerations })} />
          </>
        )}
        <div role="alert">{error === null ? null : <p className={styles.error}>{error}</p>}</div>
        <ActionBar>
          <Button kind="primary" type="submit" wide pending={pending}>
            {draft.choice === later ? t.defer : t.take}
          </Button>
        </ActionBar>
      </form>
    </Card>
  )
}
