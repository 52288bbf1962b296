import styles from './Labelled.module.css'

interface DateFieldProps {
  label: string
  /** "2026-12-01", or empty. */
  value: string
  min?: string
  onChange: (day: string) => void
}

/** A day, under its label. */
export const DateField = ({ label, value, min, onChange }: DateFieldProps) => (
  <label className={styles.labelled}>
    {label}
    <input
      className={styles.control}
      type="date"
      min={min}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </label>
)
