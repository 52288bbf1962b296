import type { OverviewRow, TableException } from '@natte-meren/protocol'
import { Check, Circle, Eye, Gavel, Hand, OctagonAlert, Pause, Scale, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { mapTexts } from './mapTexts.ts'
import { stepWords } from './selectTables.ts'
import styles from './WallCell.module.css'

export const stepGlyphs = { picture: Eye, judgement: Scale, decision: Gavel, done: Check } as const

const glyphOf = (row: OverviewRow, exception: TableException | undefined) => {
  if (row.stop) return OctagonAlert
  if (row.help) return Hand
  if (exception) return TriangleAlert
  if (row.status === 'paused') return Pause
  return row.status === 'playing' && row.step !== null ? stepGlyphs[row.step] : Circle
}

interface WallCellProps {
  row: OverviewRow
  exception: TableException | undefined
}

/** One of hundreds of tables: its number, and a glyph for its step or for what it needs. */
export const WallCell = memo(({ row, exception }: WallCellProps) => {
  const t = useTexts(mapTexts)
  const Glyph = glyphOf(row, exception)
  const kind = row.stop ? 'stop' : row.help ? 'help' : exception?.kind
  return (
    <>
      <span className={styles.number} title={row.name ?? undefined}>
        <Hidden>{`${t.table(row.number)}, ${row.name === null ? '' : `${row.name}, `}`}</Hidden>
        <span aria-hidden="true">{row.number}</span>
      </span>
      <Glyph aria-hidden size={15} />
      <Hidden>{`${stepWords(row, t)}${kind === undefined ? '' : `, ${t.short[kind]}`}`}</Hidden>
    </>
  )
})
