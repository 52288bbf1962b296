import type { ReactNode } from 'react'
import styles from './HalfSheet.module.css'

/** A card of half an A4 (A5, lying): two on a sheet, with a line to cut along. What is longer gets a sheet of its own. */
export const HalfSheet = ({ label, children }: { label: string; children: ReactNode }) => (
  <section className={styles.half} aria-label={label} data-card>
    {children}
  </section>
)
