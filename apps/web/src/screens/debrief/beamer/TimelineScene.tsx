import type { OutcomeView } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { formatSpan } from '../../../shared/format/durations.ts'
import { roleName } from '../roles.ts'
import { momentDetail, type Stop, timelineOf } from '../timelineModel.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import { RunChart } from './RunChart.tsx'
import styles from './TimelineScene.module.css'
import { usePages } from './usePages.ts'

const StopCard = ({ stop, roles, storyStart, language, texts }: SceneProps & { stop: Stop }) => {
  if (stop.kind === 'outcome') {
    return (
      <div className={styles.card}>
        <p className={styles.meta}>{texts.timeline.outcome}</p>
        <p className={styles.text}>{stop.title}</p>
        <p className={styles.detail}>{stop.epilogue[0]}</p>
      </div>
    )
  }
  const { kind, role, story, text } = stop.moment
  const detail = momentDetail(stop.moment, texts)
  const who = role === null ? null : roleName(roles, role)
  return (
    <div className={styles.card}>
      <p className={styles.meta}>
        <strong>{formatStory(story, storyStart, language)}</strong> · {texts.timeline.kinds[kind]}
        {who === null ? null : ` · ${who}`}
      </p>
      <p className={styles.text}>{text}</p>
      {detail === null ? null : <p className={styles.detail}>{detail}</p>}
    </div>
  )
}

type Quote = OutcomeView['quotes'][number]

const QuoteCard = ({ line, words }: Quote) => (
  <figure className={styles.card}>
    <figcaption className={styles.meta}>{line}</figcaption>
    <blockquote className={styles.words} data-long={words.length > 130}>
      {words}
    </blockquote>
  </figure>
)

/** From here on hours are noise. */
const wholeDays = 2 * 1440

/**
 * The table's own run from left to right, moved by hand: nothing plays by itself. After the ending the table is
 * quoted, each time one step further, so that whoever presses chooses whether the room reads it.
 */
export const TimelineScene = (props: SceneProps) => {
  const { debrief, storyStart, language, texts, keys } = props
  const run = timelineOf(debrief)
  const quotes = debrief.outcome?.quotes ?? []
  const end = run.stops.length - 1
  const [page, setPage] = usePages(run.stops.length + quotes.length, keys)
  const at = Math.min(page, end)
  const stop = run.stops[at]
  const quote = quotes[page - end - 1]
  const last = debrief.timeline.at(-1)
  if (stop === undefined || last === undefined) {
    return (
      <BeamerScene name="timeline" headline={texts.scenes.timeline}>
        <Empty>{texts.timeline.none}</Empty>
      </BeamerScene>
    )
  }
  const taken = debrief.decisions.filter((decision) => decision.taken !== null).length
  const minutes = last.story - (debrief.timeline[0]?.story ?? 0)
  const span = formatSpan(minutes < wholeDays ? minutes : minutes - (minutes % 1440), language)
  return (
    <BeamerScene name="timeline" headline={texts.timeline.headline(span, run.phases.length, taken)}>
      <div className={styles.scene}>
        {quote ? <QuoteCard {...quote} /> : <StopCard {...props} stop={stop} />}
        <div className={styles.run}>
          <RunChart run={run} at={at} storyStart={storyStart} language={language} />
          <input
            className={styles.slider}
            type="range"
            min={0}
            max={end + quotes.length}
            value={page}
            aria-label={texts.timeline.slider}
            aria-valuetext={quote?.line ?? (stop.kind === 'outcome' ? stop.title : stop.moment.text)}
            onChange={(event) => setPage(Number(event.target.value))}
          />
        </div>
      </div>
    </BeamerScene>
  )
}
