import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  limit: number
  /** One line, or a box that grows. */
  lines?: number
  hint?: ReactNode
  error?: string | null
  optional?: string
  /** "Nog 20 tekens", shown near the end. */
  remaining?: (left: number) => string
  autoFocus?: boolean
  placeholder?: string
}

/** A labelled text field with its limit said in words near the end, never by colour alone. */
export const Field = ({
  label,
  value,
  onChange,
  limit,
  lines = 1,
  hint,
  error,
  optional,
  remaining,
  autoFocus,
  placeholder,
}: FieldProps) => {
  const id = useId()
  const left = limit - value.length
  const near = remaining !== undefined && left <= Math.max(20, limit * 0.2)
  const described = [hint && `${id}-hint`, error && `${id}-error`, near && `${id}-left`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    maxLength: limit,
    className: styles.input,
    placeholder,
    autoComplete: 'off',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
  }
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional === undefined ? null : <span className={styles.optional}> {optional}</span>}
      </label>
      {hint ? (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {lines === 1 ? (
        <input
          {...shared}
          ref={(input) => {
            if (autoFocus) input?.focus()
          }}
          type="text"
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      )}
      {near ? (
        <div className={styles.hint} id={`${id}-left`}>
          {remaining(left)}
        </div>
      ) : null}
      {error ? (
        <div className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </div>
      ) : null}
    </div>
  )
}
