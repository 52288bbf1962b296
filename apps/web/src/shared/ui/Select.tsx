import type { ReactNode } from 'react'
import styles from './Labelled.module.css'

interface SelectProps {
  label: string
  value: string | number
  disabled?: boolean
  /** Options. */
  children: ReactNode
  onChange: (value: string) => void
}

/** One out of many, under its label. */
export const Select = ({ label, value, disabled = false, children, onChange }: SelectProps) => (
  <label className={styles.labelled}>
    {label}
    <select
      className={styles.control}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value)}
    >
      {children}
    </select>
  </label>
)
