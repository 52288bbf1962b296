import styles from './Bars.module.css'

interface BarRow {
  id: string
  label: string
  /** Of `whole`. */
  count: number
  value: string
  /** Drawn thinner below it, as a part of `wholeSecond`. */
  second?: { count: number; value: string }
  /** Stands out. */
  strong?: boolean
  /** Nothing was chosen. */
  dashed?: boolean
}

interface BarsProps {
  rows: readonly BarRow[]
  whole: number
  wholeSecond?: number
}

const share = (count: number, whole: number): React.CSSProperties => ({
  inlineSize: `${(100 * count) / Math.max(1, whole)}%`,
})

/** Numbers as bars, each with its words before it and its number behind it. */
export const Bars = ({ rows, whole, wholeSecond = 1 }: BarsProps) => (
  <ul className={styles.rows}>
    {rows.map(({ id, label, count, value, second, strong = false, dashed = false }) => (
      <li key={id} className={styles.row} data-strong={strong}>
        <span className={styles.label}>{label}</span>
        <span className={styles.tracks} aria-hidden="true">
          <span className={styles.track}>
            <span className={styles.bar} data-dashed={dashed} data-empty={count === 0} style={share(count, whole)} />
          </span>
          {second ? (
            <span className={styles.track} data-thin="true">
              <span className={styles.bar} data-empty={second.count === 0} style={share(second.count, wholeSecond)} />
            </span>
          ) : null}
        </span>
        <span className={styles.value}>
          {value} {second ? <span className={styles.second}>{second.value}</span> : null}
        </span>
      </li>
    ))}
  </ul>
)
