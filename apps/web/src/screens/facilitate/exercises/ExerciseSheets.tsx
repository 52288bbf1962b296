import { useId, useState } from 'react'
import { formatDay } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { limits } from '../../../shared/protocol/limits.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './ExerciseSheets.module.css'
import { exercisesTexts } from './exercisesTexts.ts'
import { dayAfter, daysUntil, type Listed } from './listing.ts'
import { nameOf } from './wording.ts'

interface SheetProps<T> {
  listed: Listed
  onYes: (value: T) => void
  onNo: () => void
}

/** Another name, or none. */
export const RenameSheet = ({ listed, onYes, onNo }: SheetProps<string | null>) => {
  const t = useTexts(exercisesTexts)
  const [name, setName] = useState(listed.exercise.name ?? '')
  return (
    <Sheet title={t.rename} closeLabel={t.close} onClose={onNo}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onYes(name.trim() === '' ? null : name)
        }}
      >
        <Field
          label={t.nameLabel}
          optional={t.optional}
          hint={t.nameHint}
          value={name}
          onChange={setName}
          limit={limits.name}
        />
        <Button kind="primary" type="submit" wide>
          {t.save}
        </Button>
      </form>
    </Sheet>
  )
}

/** Another day of deletion, in days from today. */
export const KeepSheet = ({ listed, now, onYes, onNo }: SheetProps<number> & { now: number }) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState(String(daysUntil(listed.exercise.keptUntil, now)))
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  const right = days >= 1 && days <= 365
  return (
    <Sheet title={t.keepTitle} closeLabel={t.close} onClose={onNo}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (right) onYes(days)
        }}
      >
        <label className={styles.label} htmlFor={id}>
          {t.keepLabel}
        </label>
        <p id={`${id}-hint`}>{t.keepHint}</p>
        <input
          id={id}
          className={styles.days}
          type="number"
          inputMode="numeric"
          min={1}
          max={365}
          value={typed}
          aria-invalid={!right || undefined}
          aria-describedby={`${id}-hint ${id}-day`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-day`} className={right ? styles.day : styles.wrong} role="status">
          {right ? t.keepDay(formatDay(dayAfter(days, now), language)) : t.keepWrong}
        </p>
        <Button kind="primary" type="submit" wide aria-disabled={!right}>
          {t.save}
        </Button>
      </form>
    </Sheet>
  )
}

/** Asks before everything of an exercise goes, and says what everything is. */
export const RemoveSheet = ({ listed, onYes, onNo }: SheetProps<void>) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const { tables, takeHomes, status } = listed.exercise
  const what = [t.tables(tables), ...(takeHomes > 0 ? [t.takeHomes(takeHomes)] : [])]
  return (
    <Sheet title={t.removeTitle} closeLabel={t.close} onClose={onNo}>
      <p>{t.removeLine(nameOf(listed, language), what.join(', '))}</p>
      {status === 'lobby' || status === 'ended' ? null : <p>{t.removeNow}</p>}
      <Button kind="danger" wide onClick={() => onYes()}>
        {t.removeYes}
      </Button>
      <Button wide onClick={onNo}>
        {t.removeNo}
      </Button>
    </Sheet>
  )
}
