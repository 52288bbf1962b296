import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** One primary per screen; `quiet` is for what must be there without asking for attention. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** As wide as its column. */
  wide?: boolean
  /** On its way to the server: says so, and a second press does nothing. */
  pending?: boolean
  icon?: ReactNode
  children: ReactNode
}

export const Button = ({
  kind = 'secondary',
  wide = false,
  pending = false,
  icon,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={classes(styles.button, styles[kind], wide && styles.wide, pending && styles.pending)}
    aria-disabled={pending || rest['aria-disabled'] === true || undefined}
    aria-busy={pending || undefined}
    onClick={pending ? (event) => event.preventDefault() : onClick}
  >
    {icon}
    <span className={styles.label}>{children}</span>
  </button>
)
