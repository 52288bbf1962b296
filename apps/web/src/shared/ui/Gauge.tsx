import type { CSSProperties } from 'react'
import styles from './Gauge.module.css'

/**
 * The polder gauge board at the left edge: the story's timeline, never a score. `level` from 0 (an
 * ordinary Tuesday) to 1; it moves only when the story moves. The same is said in words elsewhere.
 */
export const Gauge = ({ level }: { level: number }) => (
  <div
    className={styles.gauge}
    style={{ '--level': Math.min(1, Math.max(0, level)) } as CSSProperties}
    aria-hidden="true"
  >
    <div className={styles.water} />
    <div className={styles.ticks} />
  </div>
)
