import { type ReactNode, useId } from 'react'
import styles from './Card.module.css'
import { classes } from './classes.ts'

interface CardProps {
  /** What this is: the heading of the card. */
  title?: ReactNode
  /** A word above the heading. */
  eyebrow?: ReactNode
  /** `now`: what is asked at this moment; `quiet`: beside it. */
  kind?: 'now' | 'quiet' | 'attention' | 'done'
  children?: ReactNode
}

/** One thing on the screen, in an enamel frame. */
export const Card = ({ title, eyebrow, kind = 'now', children }: CardProps) => {
  const id = useId()
  return (
    <section className={classes(styles.card, styles[kind])} aria-labelledby={title ? id : undefined}>
      {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
      {title ? (
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
      ) : null}
      {children}
    </section>
  )
}

/** The screen's one primary button, which stays in sight above the tabs while the card scrolls. */
export const ActionBar = ({ children }: { children: ReactNode }) => <div className={styles.actions}>{children}</div>
