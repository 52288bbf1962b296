import type { OverviewRow, OverviewView, TableException } from '@natte-meren/protocol'
import { type DragEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { classes } from '../../../shared/ui/classes.ts'
import styles from './MapGrid.module.css'
import { isArrow, nearest, steps } from './moveFocus.ts'
import { minutesAway, minutesInStep, needsYou } from './selectTables.ts'
import { Tile } from './Tile.tsx'
import { WallCell } from './WallCell.tsx'

interface MapGridProps {
  readonly rows: readonly OverviewRow[]
  readonly roles: OverviewView['roles']
  readonly exceptions: ReadonlyMap<string, TableException>
  /** Hundreds of tables: a number and a glyph for each. */
  readonly wall: boolean
  /** Each table on its own place in the room; else in order of number. */
  readonly plan: boolean
  /** The table that is followed. */
  readonly chosen: string
  /** Server time, ms. */
  readonly now: number
  readonly isDimmed: (row: OverviewRow) => boolean
  readonly onChoose: (table: string) => void
  /** While the tables are being arranged: puts a table on a place. */
  readonly onPlace: ((table: string, row: number, column: number) => void) | null
}

const last = 11
const columnsOf = (rows: readonly OverviewRow[]): number => Math.max(...rows.map(({ place }) => place.column)) + 1
const rowsOf = (rows: readonly OverviewRow[]): number => Math.max(...rows.map(({ place }) => place.row)) + 1

const within = (value: number): boolean => value >= 0 && value <= last

/** Free places to drop a table on, one row and one column more than are in use. */
const FreePlaces = ({
  rows,
  onPlace,
}: {
  rows: readonly OverviewRow[]
  onPlace: NonNullable<MapGridProps['onPlace']>
}) => {
  const taken = new Set(rows.map(({ place }) => `${place.row}.${place.column}`))
  const wide = Math.min(last + 1, columnsOf(rows) + 1)
  const high = Math.min(last + 1, rowsOf(rows) + 1)
  return Array.from({ length: wide * high }, (_, index) => ({ row: Math.floor(index / wide), column: index % wide }))
    .filter(({ row, column }) => !taken.has(`${row}.${column}`))
    .map(({ row, column }) => (
      <li
        key={`${row}.${column}`}
        className={styles.free}
        style={{ gridArea: `${row + 1} / ${column + 1}` }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => onPlace(event.dataTransfer.getData('text/plain'), row, column)}
      />
    ))
}

/** All tables, each a button on a place that it keeps. One stop for the Tab key; arrows go from table to table. */
export const MapGrid = (props: MapGridProps) => {
  const { rows, roles, exceptions, wall, plan, chosen, now, isDimmed, onChoose, onPlace } = props
  const grid = useRef<HTMLUListElement>(null)
  const [entry, setEntry] = useState<string | null>(null)
  const start = rows.some(({ id }) => id === entry) ? entry : chosen
  const press = (event: KeyboardEvent<HTMLButtonElement>, row: OverviewRow) => {
    const { key } = event
    if (!isArrow(key) || event.altKey || event.ctrlKey || event.metaKey) return
    // The page has arrows of its own: Next and one step back.
    event.preventDefault()
    if (onPlace === null) {
      const buttons = [...(grid.current?.querySelectorAll<HTMLElement>('button') ?? [])]
      nearest(event.currentTarget, buttons, key)?.focus()
      return
    }
    const place = { row: row.place.row + steps[key].row, column: row.place.column + steps[key].column }
    if (within(place.row) && within(place.column)) onPlace(row.id, place.row, place.column)
  }
  const dragging = (row: OverviewRow) =>
    onPlace === null
      ? {}
      : {
          draggable: true,
          onDragStart: (event: DragEvent) => event.dataTransfer.setData('text/plain', row.id),
          onDragOver: (event: DragEvent) => event.preventDefault(),
          onDrop: (event: DragEvent) =>
            onPlace(event.dataTransfer.getData('text/plain'), row.place.row, row.place.column),
        }
  const content = (row: OverviewRow): ReactNode => {
    const exception = exceptions.get(row.id)
    if (wall) return <WallCell row={row} exception={exception} />
    const away = Object.values(row.seats).map((seat) => minutesAway(seat, now) ?? '')
    return (
      <Tile row={row} roles={roles} exception={exception} minutes={minutesInStep(row, now)} away={away.join(',')} />
    )
  }
  return (
    <ul
      ref={grid}
      className={classes(styles.grid, wall && styles.wall, plan && styles.plan, onPlace !== null && styles.arranging)}
    >
      {rows.map((row) => (
        <li
          key={row.id}
          className={styles.place}
          style={plan ? { gridArea: `${row.place.row + 1} / ${row.place.column + 1}` } : undefined}
          {...dragging(row)}
        >
          <button
            type="button"
            className={styles.tile}
            data-table={row.id}
            data-needs={needsYou(row, exceptions.get(row.id)) || undefined}
            data-dim={isDimmed(row) || undefined}
            aria-current={row.id === chosen ? 'true' : undefined}
            tabIndex={row.id === start ? 0 : -1}
            onFocus={() => setEntry(row.id)}
            onKeyDown={(event) => press(event, row)}
            onClick={() => (onPlace === null ? onChoose(row.id) : undefined)}
          >
            {content(row)}
          </button>
        </li>
      ))}
      {onPlace === null ? null : <FreePlaces rows={rows} onPlace={onPlace} />}
    </ul>
  )
}
