import type { OverviewRow, OverviewView } from '@natte-meren/protocol'
import { useId, useMemo, useState } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { LiveRegion } from '../../../shared/ui/LiveRegion.tsx'
import type { Act } from '../act.ts'
import { Exceptions } from './Exceptions.tsx'
import { MapGrid } from './MapGrid.tsx'
import { mapTexts } from './mapTexts.ts'
import { inOrder, isFound, isWall, needsYou } from './selectTables.ts'
import styles from './TableMap.module.css'
import { useWide } from '../useWide.ts'
import { useServerTime } from '../../../shared/format/useServerTime.ts'
import { stepGlyphs } from './WallCell.tsx'

const steps = ['picture', 'judgement', 'decision', 'done'] as const

/** How many tables are in each step; on the wall it says what the glyphs mean. */
const StepCounts = ({ rows }: { rows: readonly OverviewRow[] }) => {
  const t = useTexts(mapTexts)
  const playing = rows.filter(({ status }) => status === 'playing')
  if (playing.length === 0) return null
  return (
    <ul className={styles.counts}>
      {steps.map((step) => {
        const Glyph = stepGlyphs[step]
        return (
          <li key={step} className={styles.count}>
            <Glyph aria-hidden size={15} />
            {t.count(t.steps[step], playing.filter((row) => row.step === step).length)}
          </li>
        )
      })}
    </ul>
  )
}

interface ToolsProps {
  readonly filtered: boolean
  readonly onFiltered: (on: boolean) => void
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onFirst: () => void
  /** The plan can be arranged; a wall cannot. */
  readonly arranging: boolean
  readonly onArranging: ((on: boolean) => void) | null
}

const Tools = (props: ToolsProps) => {
  const t = useTexts(mapTexts)
  const id = useId()
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.tool}
        aria-pressed={props.filtered}
        onClick={() => props.onFiltered(!props.filtered)}
      >
        {t.onlyAttention}
      </button>
      <span className={styles.search}>
        <label htmlFor={id}>{t.find}</label>
        <input
          id={id}
          className={styles.query}
          type="search"
          autoComplete="off"
          placeholder={t.findBy}
          value={props.query}
          onChange={(event) => props.onQuery(event.target.value)}
          onKeyDown={(event) => (event.key === 'Enter' ? props.onFirst() : undefined)}
        />
      </span>
      {props.onArranging === null ? null : (
        <button
          type="button"
          className={styles.tool}
          aria-pressed={props.arranging}
          onClick={() => props.onArranging?.(!props.arranging)}
        >
          {props.arranging ? t.arranged : t.arrange}
        </button>
      )}
    </div>
  )
}

interface TableMapProps {
  overview: OverviewView
  /** The table that is followed. */
  table: string
  /** Server clock − this device's clock, ms. */
  offset: number
  act: Pick<Act, 'exercise'>
  onChoose: (table: string) => void
  /** What needs somebody stands elsewhere on this page. */
  bare?: boolean
}

/** The room as it stands: what each table does, and the three that need somebody most. [MAP-1] */
export const TableMap = ({ overview, table, offset, act, onChoose, bare = false }: TableMapProps) => {
  const t = useTexts(mapTexts)
  const now = useServerTime(offset)
  const [filtered, setFiltered] = useState(false)
  const [query, setQuery] = useState('')
  const [arranging, setArranging] = useState(false)
  const [said, setSaid] = useState('')
  const rows = useMemo(() => inOrder(overview.tables), [overview.tables])
  const exceptions = useMemo(
    () => new Map(overview.exceptions.map((exception) => [exception.table, exception])),
    [overview.exceptions],
  )
  const wall = isWall(rows)
  // A phone has no room for the plan: there the tables stand in order.
  const plan = useWide(720) && !wall
  const found = rows.filter((row) => isFound(row, query))
  const isDimmed = (row: OverviewRow): boolean =>
    !isFound(row, query) || (filtered && !needsYou(row, exceptions.get(row.id)))
  const place = (id: string, row: number, column: number) => {
    const number = overview.tables[id]?.number
    if (number === undefined) return
    void act.exercise({ type: 'PlaceTable', table: id, row, column })
    setSaid(t.placed(number, row + 1, column + 1))
  }
  return (
    <section className={styles.map} aria-label={t.map}>
      {bare ? null : <Exceptions overview={overview} now={now} onChoose={onChoose} />}
      <Tools
        filtered={filtered}
        onFiltered={setFiltered}
        query={query}
        onQuery={setQuery}
        onFirst={() => (found[0] ? onChoose(found[0].id) : undefined)}
        arranging={arranging}
        onArranging={plan ? setArranging : null}
      />
      <LiveRegion text={query.trim() === '' ? said : t.found(found.length)} />
      {arranging && plan ? <p className={styles.how}>{t.arrangeHow}</p> : null}
      <StepCounts rows={rows} />
      <MapGrid
        rows={rows}
        roles={overview.roles}
        exceptions={exceptions}
        wall={wall}
        plan={plan}
        chosen={table}
        now={now}
        isDimmed={isDimmed}
        onChoose={onChoose}
        onPlace={arranging && plan ? place : null}
      />
    </section>
  )
}
