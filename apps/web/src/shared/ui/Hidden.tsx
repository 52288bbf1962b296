import type { ReactNode } from 'react'
import styles from './Hidden.module.css'

/** Text for those who listen. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={styles.hidden}>{children}</span>
