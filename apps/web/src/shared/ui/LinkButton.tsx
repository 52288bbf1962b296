import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'

interface LinkButtonProps {
  href: string
  /** The one thing to do on its screen. */
  primary?: boolean
  icon?: ReactNode
  children: ReactNode
}

/** A link to another page or a file, as large as a button. */
export const LinkButton = ({ href, primary = false, icon, children }: LinkButtonProps) => (
  <a className={classes(styles.button, primary ? styles.primary : styles.secondary)} href={href}>
    {icon}
    {children}
  </a>
)
