import { formatStory } from '../../../shared/format/days.ts'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import type { Stop, Timeline } from '../timelineModel.ts'
import styles from './RunChart.module.css'

const width = 1600
const height = 294
/** The line of the water. */
const peil = 110

/** "donderdag 16:30" → "do 16:30": a phase has little room on the line. */
const shortStory = (story: number, start: string, language: TextLanguage, between: ' ' | '\n'): string => {
  const [day = '', time = ''] = formatStory(story, start, language).split(' ')
  return `${day.slice(0, language === 'nl' ? 2 : 3)}${between}${time}`
}

const Mark = ({ stop, x }: { stop: Stop; x: number }) => {
  if (stop.kind === 'outcome') return <rect x={x - 22} y={peil - 44} width="22" height="88" className={styles.mark} />
  switch (stop.moment.kind) {
    case 'decision':
      return (
        <g className={styles.mark}>
          <rect x={x - 4} y={peil - 100} width="8" height="100" />
          <path d={`M${x + 4} ${peil - 100}h52l-14 20 14 20h-52z`} />
        </g>
      )
    case 'told':
    case 'tabled':
      return <circle cx={x} cy={peil} r="17" className={styles.shared} data-kind={stop.moment.kind} />
    case 'deferred':
      return <rect x={x - 14} y={peil - 14} width="28" height="28" className={styles.shared} />
    case 'phase':
      return null
    default:
      return <rect x={x - 4} y={peil - 30} width="8" height="60" className={styles.mark} />
  }
}

/** The run along the gauge, laid on its side: phases as lengths, moments as ticks, decisions as flags. */
export const RunChart = ({
  run,
  at,
  storyStart,
  language,
}: {
  run: Timeline
  at: number
  storyStart: string
  language: TextLanguage
}) => {
  const room = width / run.phases.length
  const many = run.phases.length > 5
  const place = (stop: Stop | undefined) => (stop?.x ?? 0) * room
  const now = place(run.stops[at])
  return (
    <div className={styles.chart}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <rect x="0" y={peil} width={now} height="56" className={styles.water} />
        <rect x="0" y={peil - 4} width={width} height="8" className={styles.mark} />
        {run.phases.map(({ id }, index) => (
          <rect key={id} x={index * room} y={peil - 4} width="6" height="150" className={styles.mark} />
        ))}
        {run.stops.map((stop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place.
          <Mark key={index} stop={stop} x={place(stop)} />
        ))}
        <path d={`M${now} ${peil + 8}l26 46h-52z`} className={styles.hand} />
      </svg>
      <ol className={styles.phases} data-many={many}>
        {run.phases.map((phase) => (
          <li key={phase.id}>
            {many ? null : <span className={styles.title}>{phase.title}</span>}
            <span className={styles.time}>{shortStory(phase.from, storyStart, language, many ? '\n' : ' ')}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
