import { useId } from 'react'
import { formatTime, nextTimeOf } from '../format/wallClock.ts'
import styles from './TimeField.module.css'

interface TimeFieldProps {
  label: string
  hint: string
  /** "16:30", or empty. */
  value: string
  onChange: (value: string) => void
  /** On which day that is. */
  days: { readonly today: (time: string) => string; readonly tomorrow: (time: string) => string }
}

/** A time on the wall that is still to come, with the day on which it falls in words. */
export const TimeField = ({ label, hint, value, onChange, days }: TimeFieldProps) => {
  const id = useId()
  const now = Date.now()
  const at = nextTimeOf(value, now)
  const day = at !== null && new Date(at).getDate() === new Date(now).getDate() ? days.today : days.tomorrow
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <input
        id={id}
        className={styles.time}
        type="time"
        required
        value={value}
        aria-describedby={`${id}-hint ${id}-day`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-day`} className={styles.hint} role="status">
        {at === null ? '' : day(formatTime(at))}
      </p>
    </div>
  )
}
