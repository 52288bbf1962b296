import type { CSSProperties } from 'react'
import { FactGlyph } from './FactGlyph.tsx'
import styles from './FactTrack.module.css'
import type { FactRow } from './factMap.ts'
import { type Roles, roleCode } from './roles.ts'

/** Marks of one phase: shapes in the order in which it happened, with the letters of who held it first. */
const Cell = ({ row, index, roles }: { row: FactRow; index: number; roles: Roles }) => (
  <div className={styles.cell}>
    {(row.cells[index] ?? []).map((mark) => (
      <span key={`${mark.kind} ${mark.role} ${mark.story}`} className={styles.mark} data-kind={mark.kind}>
        <FactGlyph kind={mark.kind} />
        {mark.kind === 'held' ? <span className={styles.code}>{roleCode(roles, mark.role)}</span> : null}
      </span>
    ))}
  </div>
)

/** From here on a phase has room for one mark beside another. */
export const manyPhases = 6

/** The way of one fact through the phases. A drawing: the sentence and the list beside it say the same. */
export const FactTrack = ({ row, roles }: { row: FactRow; roles: Roles }) => (
  <div
    className={styles.track}
    data-narrow={row.cells.length >= manyPhases}
    style={{ '--phases': row.cells.length } as CSSProperties}
    aria-hidden="true"
  >
    {row.cells.map((_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
      <Cell key={index} row={row} index={index} roles={roles} />
    ))}
  </div>
)
