import type { ReactNode } from 'react'
import styles from './LinkButton.module.css'

/** A link to another page or a file, as large as a button. */
export const LinkButton = ({ href, icon, children }: { href: string; icon?: ReactNode; children: ReactNode }) => (
  <a className={styles.link} href={href}>
    {icon}
    {children}
  </a>
)
