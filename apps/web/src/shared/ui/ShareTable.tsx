import { type ReactNode, useId } from 'react'
import styles from './ShareTable.module.css'

/** A part of a whole in words and as a bar (0 to 1); words alone where there is no part, null where nothing is known. */
interface ShareCell {
  readonly text: string
  readonly part?: number
}

interface ShareTableProps {
  /** What is to be seen in it, in one sentence above the table. */
  caption: ReactNode
  columns: readonly string[]
  rows: readonly { readonly id: string; readonly label: string; readonly cells: readonly (ShareCell | null)[] }[]
}

const Share = ({ cell }: { cell: ShareCell | null }) => {
  if (cell === null) return <td>–</td>
  if (cell.part === undefined) return <td>{cell.text}</td>
  return (
    <td className={styles.share}>
      {cell.text}
      <span className={styles.bar} aria-hidden>
        <i style={{ inlineSize: `${Math.round(cell.part * 100)}%` }} />
      </span>
    </td>
  )
}

/** A chart that is a table: each bar stands beside the words that say the same. */
export const ShareTable = ({ caption, columns, rows }: ShareTableProps) => {
  const id = useId()
  return (
    <div className={styles.chart}>
      <p id={id} className={styles.said}>
        {caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <Share key={index} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
