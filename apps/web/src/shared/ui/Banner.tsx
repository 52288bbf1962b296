import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { classes } from './classes.ts'

const icons = { info: Info, attention: TriangleAlert, error: TriangleAlert, done: CircleCheck }

interface BannerProps {
  kind?: 'info' | 'attention' | 'error' | 'done'
  /** Say it when it appears. */
  announce?: boolean
  children: ReactNode
  /** A button at its end. */
  action?: ReactNode
}

/** A line that says what is different now: by icon, words and edge. */
export const Banner = ({ kind = 'info', announce = false, children, action }: BannerProps) => {
  const Icon = icons[kind]
  return (
    <div className={classes(styles.banner, styles[kind])} role={announce ? 'status' : undefined}>
      <Icon className={styles.icon} aria-hidden size={24} />
      <div className={styles.text}>{children}</div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
