import type { AdviceSlice, Certainty, DecisionView } from '@natte-meren/protocol'
import { useState } from 'react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useSend } from '../../../shared/connection/useSend.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ActionBar } from '../../../shared/ui/Card.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import styles from './AdviceForm.module.css'
import { adviceTexts } from './adviceTexts.ts'

const unknown = '?'

interface AdviceDraft {
  /** An option's id, or "?" for "I do not know yet". */
  option: string | null
  certainty: Certainty | null
  reason: string
}

const draftOf = (mine: AdviceSlice['mine']): AdviceDraft =>
  mine === null
    ? { option: null, certainty: null, reason: '' }
    : { option: mine.option ?? unknown, certainty: mine.certainty, reason: mine.reason ?? '' }

interface AdviceFormProps {
  advice: AdviceSlice
  decision: DecisionView
  /** The decision is the mayor's. */
  forMayor: boolean
  /** After the reveal it counts as the one revision. */
  revising: boolean
  dispatch: Dispatch
  onDone: () => void
  onCancel: (() => void) | null
}

/** P8: one option, how sure, one reason. What is typed stays on the device until it is sent. */
export const AdviceForm = ({ advice, decision, forMayor, revising, dispatch, onDone, onCancel }: AdviceFormProps) => {
  const t = useTexts(adviceTexts)
  const field = `${revising ? 'revision' : 'advice'}.${decision.id}`
  const [draft, setDraft, clearDraft] = useDraft<AdviceDraft>(field, draftOf(advice.mine))
  const [error, setError] = useState<string | null>(null)
  const [send, pending] = useSend(dispatch)
  const give = async () => {
    const { option, certainty } = draft
    if (option === null || certainty === null) {
      setError(t.chooseFirst)
      return
    }
    setError(null)
    const reason = draft.reason.trim()
    const answer = await send({
      type: 'GiveAdvice',
      decision: decision.id,
      option: option === unknown ? null : option,
      certainty,
      ...(reason === '' ? {} : { reason }),
    })
    if (!answer.ok) return
    clearDraft()
    onDone()
  }
  const choices = [
    ...decision.options.map(({ id, label, detail }) => ({ value: id, label, detail })),
    { value: unknown, label: t.unknown, detail: t.unknownDetail },
  ]
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!pending) void give()
      }}
    >
      <p className={styles.question}>
        <Explained text={decision.question} />
      </p>
      <ChoiceCards
        legend={revising ? t.reviseTitle : forMayor ? t.titleMayor : t.title}
        legendHidden
        choices={choices}
        value={draft.option}
        onChange={(option) => setDraft({ ...draft, option })}
      />
      <ChoiceCards
        legend={t.sure}
        row
        choices={(['low', 'medium', 'high'] as const).map((value) => ({ value, label: t.certainty[value] }))}
        value={draft.certainty}
        onChange={(certainty) => setDraft({ ...draft, certainty })}
      />
      <Field
        label={t.reason}
        optional={t.optional}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        limit={limits.reason}
        lines={2}
        remaining={t.remaining}
      />
      {revising ? null : <p className={styles.note}>{t.private}</p>}
      <div role="alert">{error === null ? null : <p className={styles.error}>{error}</p>}</div>
      <ActionBar>
        <Button kind="primary" type="submit" wide pending={pending}>
          {revising ? t.reviseGive : t.give}
        </Button>
      </ActionBar>
      {onCancel === null ? null : (
        <Button
          onClick={() => {
            clearDraft()
            onCancel()
          }}
        >
          {t.cancel}
        </Button>
      )}
    </form>
  )
}
