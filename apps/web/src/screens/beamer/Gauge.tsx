import styles from './Gauge.module.css'

const height = 938
const zero = 858
const top = 90

/** Where a level stands on the board, in stage pixels from the top. */
const levelY = (level: number): number => zero - (zero - top) * Math.min(Math.max(level, 0), 1)

const tickStep = 12.8

const tickCount = Math.floor((zero - 20) / tickStep)

/** All ticks as one path: short ones each step, a long one each fifth. */
const ticks = Array.from({ length: tickCount }, (_, index) => {
  const long = index % 5 === 0
  const y = zero - index * tickStep - 3
  return long ? `M34 ${y}h38v6h-38z` : `M52 ${y}h20v4h-20z`
}).join('')

const Board = ({ count, tone }: { count: number; tone: 'dry' | 'wet' }) => {
  const numbers = Array.from({ length: count + 1 }, (_, number) => ({ number, y: levelY(number / Math.max(1, count)) }))
  return (
    <svg className={styles[tone]} viewBox={`0 0 72 ${height}`} width="72" height={height} aria-hidden="true">
      <path d={ticks} />
      {numbers.map(({ number, y }) => (
        <text key={number} x="8" y={y - 10}>
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
    <Board count={count} tone="dry" />
    <div className={styles.water} style={{ height: height - levelY(level) }}>
      <Board count={count} tone="wet" />
    </div>
  </div>
)
