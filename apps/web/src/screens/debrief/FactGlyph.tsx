import type { ReactNode } from 'react'
import styles from './FactGlyph.module.css'
import type { FactMarkKind } from './factMap.ts'

/** A shape per state, told apart without colour: ring, half disc, disc, diamond, open diamond, bar. */
const shapes: Record<FactMarkKind, ReactNode> = {
  held: <circle cx="12" cy="12" r="8.5" fill="none" strokeWidth="3" />,
  told: (
    <>
      <circle cx="12" cy="12" r="8.5" fill="none" strokeWidth="3" />
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" className={styles.full} />
    </>
  ),
  tabled: <circle cx="12" cy="12" r="10" className={styles.full} strokeWidth="0" />,
  decider: <path d="M12 .5 23.5 12 12 23.5 .5 12z" className={styles.full} strokeWidth="0" />,
  late: <path d="M12 2.5 21.5 12 12 21.5 2.5 12z" fill="none" strokeWidth="3" />,
  decision: <path d="M8.5 0h7v24h-7z" className={styles.full} strokeWidth="0" />,
}

/** One shape of the fact map. The words stand beside it, in the legend or in the row. */
export const FactGlyph = ({ kind }: { kind: FactMarkKind }) => (
  <svg className={styles.glyph} viewBox="0 0 24 24" stroke="currentColor" aria-hidden="true" data-glyph={kind}>
    {shapes[kind]}
  </svg>
)
