import type { ReactNode } from 'react'
import styles from './Scene.module.css'

interface DataTableProps {
  summary: string
  columns: readonly string[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}

/** What a drawing shows, as a table that a keyboard can scroll. */
export const DataTable = ({ summary, columns, rows }: DataTableProps) => (
  <details>
    <summary className={styles.summary}>{summary}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
    <section className={styles.tableBox} tabIndex={0} aria-label={summary}>
      <table className={styles.table}>
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
          {rows.map(({ id, cells: [head, ...others] }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
)
