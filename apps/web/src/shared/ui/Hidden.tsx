import type { ReactNode } from 'react'
import styles from './Hidden.module.css'

/** Text for those who listen. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={styles.hidden}>{children}</span>

/** The title of a screen whose place in the bar already says it to those who look. */
export const HiddenTitle = ({ children }: { children: ReactNode }) => <h1 className={styles.hidden}>{children}</h1>
