import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './LinkButton.module.css'

interface LinkButtonProps {
  href: string
  /** The one thing to do on its screen. */
  primary?: boolean
  icon?: ReactNode
  children: ReactNode
}

/** A link to another page or a file, as large as a button. */
export const LinkButton = ({ href, primary = false, icon, children }: LinkButtonProps) => (
  <a className={classes(styles.link, primary && styles.primary)} href={href}>
    {icon}
    {children}
  </a>
)
