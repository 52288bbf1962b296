import type { OverviewView } from '@natte-meren/protocol'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { newSeats, type Newcomer, seatIds } from './newSeats.ts'
import { seatsTexts } from './seatsTexts.ts'

/** How long it stands there. */
const shownMs = 30_000

interface NewcomersProps {
  readonly overview: OverviewView
  /** Opens a table; null where there is only one. */
  readonly onTable: ((table: string) => void) | null
}

/** Somebody sat down while the exercise plays: who welcomes them knows where to go. */
export const Newcomers = ({ overview, onTable }: NewcomersProps) => {
  const t = useTexts(seatsTexts)
  const { tables, roles, exercise } = overview
  const known = useRef<ReadonlySet<string> | null>(null)
  const [latest, setLatest] = useState<Newcomer | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = seatIds(tables)
    if (before === null || exercise.status === 'lobby' || exercise.status === 'ended') return
    const newest = newSeats(tables, before).at(-1)
    if (newest) setLatest(newest)
  }, [tables, exercise.status])
  useEffect(() => {
    if (latest === null) return
    const timer = setTimeout(() => setLatest(null), shownMs)
    return () => clearTimeout(timer)
  }, [latest])
  if (latest === null) return null
  const { table, number, role } = latest
  return (
    <Banner announce action={onTable ? <Button onClick={() => onTable(table)}>{t.toTable(number)}</Button> : null}>
      {t.newcomer(number, roles[role]?.name ?? role)}
    </Banner>
  )
}
