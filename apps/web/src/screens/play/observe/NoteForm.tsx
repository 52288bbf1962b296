import type { NoteTag, ObserverView } from '@natte-meren/protocol'
import { useId } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ChoiceCards } from '../../../shared/ui/ChoiceCards.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import styles from './Notes.module.css'
import { observeTexts } from './observeTexts.ts'

/** What an observer chooses and types in a note. */
export interface NoteContent {
  readonly text: string
  readonly tag: NoteTag
  readonly goal: string | null
}

interface NoteFormProps {
  value: NoteContent
  goals: ObserverView['goals']
  hint?: string
  submit: string
  onChange: (value: NoteContent) => void
  onSubmit: () => void
}

const tags: readonly NoteTag[] = ['picture', 'judgement', 'decision']

const Goals = ({ goals, label }: { goals: ObserverView['goals']; label: string }) =>
  goals.length === 0 ? null : (
    <optgroup label={label}>
      {goals.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </optgroup>
  )

/** A note: what was seen, which step it is about, and perhaps one learning goal. */
export const NoteForm = ({ value, goals, hint, submit, onChange, onSubmit }: NoteFormProps) => {
  const t = useTexts(observeTexts)
  const id = useId()
  const goal = goals.find((one) => one.id === value.goal)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (value.text.trim() !== '') onSubmit()
      }}
    >
      <Field
        label={t.write}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        limit={limits.note}
        lines={3}
        hint={hint}
        remaining={t.left}
      />
      <ChoiceCards
        legend={t.about}
        choices={tags.map((tag) => ({ value: tag, label: t.tags[tag] }))}
        value={value.tag}
        onChange={(tag) => onChange({ ...value, tag })}
        row
      />
      <div className={styles.goal}>
        <label htmlFor={id}>
          {t.goal} <span className={styles.quiet}>{t.optional}</span>
        </label>
        <select
          id={id}
          value={value.goal ?? ''}
          onChange={(event) => onChange({ ...value, goal: event.target.value === '' ? null : event.target.value })}
        >
          <option value="">{t.noGoal}</option>
          <Goals goals={goals.filter(({ now }) => now)} label={t.goalsNow} />
          <Goals goals={goals.filter(({ now }) => !now)} label={t.goalsOther} />
        </select>
        {goal ? <p className={styles.quiet}>{goal.text}</p> : null}
      </div>
      <Button kind="primary" type="submit" wide>
        {submit}
      </Button>
    </form>
  )
}
