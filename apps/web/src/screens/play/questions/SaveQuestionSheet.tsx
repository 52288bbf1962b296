import type { SuggestionsSlice } from '@natte-meren/protocol'
import { useState } from 'react'
import type { Dispatch } from '../../../shared/connection/dispatch.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import { questionTexts } from './questionTexts.ts'
import styles from './SaveQuestionSheet.module.css'

interface QuestionDraft {
  text: string
  suggestion: string | null
  shared: boolean
}
const emptyDraft: QuestionDraft = { text: '', suggestion: null, shared: false }
const shownSuggestions = 3

interface SaveQuestionSheetProps {
  suggestions: SuggestionsSlice
  dispatch: Dispatch
  onSaved: () => void
  onClose: () => void
}

/** Two taps from everywhere: a text or one of the scenario's, private unless shared. Works offline too. */
export const SaveQuestionSheet = ({ suggestions, dispatch, onSaved, onClose }: SaveQuestionSheetProps) => {
  const t = useTexts(questionTexts)
  const [draft, setDraft, clearDraft] = useDraft<QuestionDraft>('question', emptyDraft)
  const [error, setError] = useState<string | null>(null)
  const save = () => {
    const text = draft.text.trim()
    if (text === '') {
      setError(t.empty)
      return
    }
    // Not awaited: without a connection it waits in the outbox, and the player can go on.
    void dispatch({ type: 'SaveQuestion', suggestion: draft.suggestion, text, shared: draft.shared })
    clearDraft()
    onSaved()
  }
  return (
    <Sheet title={t.title} closeLabel={t.close} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field
          label={t.label}
          hint={t.hint}
          value={draft.text}
          onChange={(text) => setDraft({ ...draft, text, suggestion: null })}
          limit={limits.question}
          lines={2}
          remaining={t.remaining}
          error={error}
        />
        {Object.keys(suggestions).length === 0 ? null : (
          <section className={styles.part}>
            <h3 className={styles.subtitle}>{t.suggestions}</h3>
            <ul className={styles.suggestions}>
              {Object.values(suggestions)
                .slice(0, shownSuggestions)
                .map((suggestion) => (
                  <li key={suggestion.id}>
                    <button
                      className={styles.suggestion}
                      type="button"
                      aria-pressed={draft.suggestion === suggestion.id}
                      onClick={() => {
                        setError(null)
                        setDraft({ ...draft, text: suggestion.text, suggestion: suggestion.id })
                      }}
                    >
                      {suggestion.text}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        )}
        <label className={styles.share}>
          <input
            className={styles.box}
            type="checkbox"
            checked={draft.shared}
            onChange={(event) => setDraft({ ...draft, shared: event.target.checked })}
          />
          <span>
            {t.share}
            <span className={styles.hint}>{t.shareHint}</span>
          </span>
        </label>
        <Button kind="primary" type="submit" wide>
          {t.keep}
        </Button>
      </form>
    </Sheet>
  )
}
