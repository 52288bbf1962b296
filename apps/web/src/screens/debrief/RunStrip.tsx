import { type Stop, visibleTo } from './timelineModel.ts'
import styles from './RunStrip.module.css'

const width = 320
const height = 44
const peil = 30
/** The thumb of the slider below does not reach the very edge. */
const edge = 8

/** Places of stops on a strip over a slider: one step of the slider is one step here. */
const placeOf = (index: number, count: number) =>
  count < 2 ? width / 2 : edge + (index * (width - 2 * edge)) / (count - 1)

const heightOf = (stop: Stop): number => {
  if (stop.kind === 'outcome') return 26
  return stop.moment.kind === 'decision' ? 26 : stop.moment.kind === 'phase' ? 20 : 12
}

/**
 * The run above the slider: ticks on a gauge, flags for decisions. The card below says which one it is. `eyes` is the
 * role as which somebody looks.
 */
export const RunStrip = ({ stops, at, eyes }: { stops: readonly Stop[]; at: number; eyes: string | null }) => (
  <svg className={styles.strip} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
    <rect x="0" y={peil} width={placeOf(at, stops.length)} height={height - peil} className={styles.water} />
    <rect x="0" y={peil - 1} width={width} height="2" className={styles.mark} />
    {stops.map((stop, index) => {
      const x = placeOf(index, stops.length)
      const tall = heightOf(stop)
      const flag = stop.kind === 'moment' && stop.moment.kind === 'decision'
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place.
        <g key={index} className={visibleTo(stop, eyes) ? styles.mark : styles.unseen}>
          <rect x={x - 1} y={peil - tall} width="2" height={tall} />
          {flag ? <path d={`M${x + 1} ${peil - tall}h10l-3 4.5 3 4.5h-10z`} /> : null}
        </g>
      )
    })}
  </svg>
)
