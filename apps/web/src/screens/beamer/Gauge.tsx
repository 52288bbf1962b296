import styles from './Gauge.module.css'

const height = 938
const zero = 858
const top = 90

/** Where a level stands on the board, in stage pixels from the top. */
export const levelY = (level: number): number => zero - (zero - top) * Math.min(Math.max(level, 0), 1)

const tickStep = 12.8

const Ticks = ({ count, tone }: { count: number; tone: 'dry' | 'wet' }) => {
  const ticks = Array.from({ length: Math.floor((zero - 20) / tickStep) }, (_, index) => index)
  return (
    <svg className={styles[tone]} viewBox={`0 0 72 ${height}`} width="72" height={height}>
      {ticks.map((index) => (
        <rect
          key={index}
          x={index % 5 === 0 ? 34 : 52}
          y={zero - index * tickStep - 3}
          width={index % 5 === 0 ? 38 : 20}
          height={index % 5 === 0 ? 6 : 4}
        />
      ))}
      {Array.from({ length: count + 1 }, (_, number) => (
        <text key={number} x="8" y={levelY(count === 0 ? 0 : number / count) - 10}>
          {number}
        </text>
      ))}
    </svg>
  )
}

/**
 * The polder gauge at the left edge: the timeline of the exercise, never a score. `level` runs from
 * zero (an ordinary Tuesday) to one (the last phase); the board counts the phases.
 */
export const Gauge = ({ level, count, label }: { level: number; count: number; label: string }) => (
  <div className={styles.board} role="img" aria-label={label}>
    <Ticks count={count} tone="dry" />
    <div className={styles.water} style={{ height: height - levelY(level) }}>
      <Ticks count={count} tone="wet" />
    </div>
  </div>
)
