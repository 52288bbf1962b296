import { type ReactNode, useId } from 'react'
import styles from './ChoiceCards.module.css'
import { classes } from './classes.ts'

interface Choice<V extends string> {
  value: V
  label: string
  detail?: string
}

interface ChoiceCardsProps<V extends string> {
  legend: ReactNode
  /** The legend is already said by a heading above. */
  legendHidden?: boolean
  choices: readonly Choice<V>[]
  value: V | null
  onChange: (value: V) => void
  /** Side by side, for short labels. */
  row?: boolean
}

/** One out of a few, as large cards over native radio buttons. */
export const ChoiceCards = <V extends string>({
  legend,
  legendHidden = false,
  choices,
  value,
  onChange,
  row = false,
}: ChoiceCardsProps<V>) => {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={classes(styles.legend, legendHidden && styles.hidden)}>{legend}</legend>
      <div className={classes(styles.cards, row && styles.row)}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.card}>
            <input
              className={styles.radio}
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.text}>
              <span className={styles.label}>{choice.label}</span>
              {choice.detail === undefined ? null : <span className={styles.detail}>{choice.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
