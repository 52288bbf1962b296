import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Plate.module.css'

interface PlateProps {
  /** Street-sign blue for names and numbers; orange only for "needs you"; white for quiet labels. */
  kind?: 'blue' | 'white' | 'attention' | 'done' | 'staff'
  size?: 'small' | 'normal' | 'large'
  children: ReactNode
}

/** An enamel plate: what a thing is called, in the way a town labels its bridges. */
export const Plate = ({ kind = 'blue', size = 'normal', children }: PlateProps) => (
  <span className={classes(styles.plate, styles[kind], styles[size])}>{children}</span>
)
