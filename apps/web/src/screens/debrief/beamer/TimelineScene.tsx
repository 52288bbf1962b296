import type { OutcomeView, SeenMoment, ShownRun } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { formatSpan } from '../../../shared/format/durations.ts'
import { lookTexts } from '../lookTexts.ts'
import { roleName } from '../roles.ts'
import { momentDetail, momentText, type Stop, stopAt, type Timeline, timelineOf } from '../timelineModel.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import { RunChart } from './RunChart.tsx'
import { SightPanel } from './SightPanel.tsx'
import styles from './TimelineScene.module.css'
import { usePages } from './usePages.ts'

/** How much of a typed explanation fits above the chart, below a text of this length. */
const roomBelow = ({ length }: string): 'much' | 'some' | 'little' =>
  length <= 42 ? 'much' : length <= 84 ? 'some' : 'little'

interface StopProps extends SceneProps {
  stop: Stop
  /** The same moment from the log, when the control room chose it. */
  moment: SeenMoment | null
}

const StopCard = ({ stop, moment, roles, storyStart, language, texts }: StopProps) => {
  const look = lookTexts[language]
  if (stop.kind === 'outcome') {
    return (
      <div className={styles.card}>
        <p className={styles.meta}>{texts.timeline.outcome}</p>
        <p className={styles.text}>{stop.title}</p>
        <p className={styles.detail} data-room={roomBelow(stop.title)}>
          {stop.epilogue[0]}
        </p>
      </div>
    )
  }
  const { kind, role, story } = stop.moment
  const detail = momentDetail(stop.moment, texts)
  const text = momentText(stop.moment, look)
  const who = role === null ? null : roleName(roles, role)
  return (
    <div className={styles.card}>
      <p className={styles.meta}>
        <strong>{formatStory(story, storyStart, language)}</strong>
        {moment === null ? null : ` · ${look.played(moment.play)}`} · {texts.timeline.kinds[kind]}
        {who === null ? null : ` · ${who}`}
      </p>
      <p className={styles.text}>{text}</p>
      {detail === null ? null : (
        <p className={styles.detail} data-room={roomBelow(text)} data-long={detail.length > 200}>
          {detail}
        </p>
      )}
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

const headlineOf = ({ timeline }: ShownRun, { phases }: Timeline, { texts, language }: SceneProps): string => {
  const taken = timeline.filter(({ kind }) => kind === 'decision').length
  const minutes = (timeline.at(-1)?.story ?? 0) - (timeline[0]?.story ?? 0)
  const span = formatSpan(minutes < wholeDays ? minutes : minutes - (minutes % 1440), language)
  return texts.timeline.headline(span, phases.length, taken)
}

/** Where the control room stands on the run, counted with the sentences after the ending. */
const shownPage = ({ plenary }: SceneProps, { stops }: Timeline): number => {
  if (!plenary?.moment) return 0
  return plenary.quote === null ? stopAt(stops, plenary.moment.version) : stops.length + plenary.quote
}

/**
 * A table's run from left to right, moved by hand: nothing plays by itself. A moment can be seen as one role saw it.
 * After the ending the table is quoted, each time one step further, so that whoever presses chooses whether the room
 * reads it.
 */
export const TimelineScene = (props: SceneProps) => {
  const { debrief, plenary, storyStart, language, texts, keys } = props
  const shown: ShownRun = plenary?.run ?? { table: null, timeline: debrief.timeline, outcome: debrief.outcome }
  const run = timelineOf(shown)
  const quotes = shown.outcome?.quotes ?? []
  const end = run.stops.length - 1
  const chosen = shownPage(props, run)
  const [page, setPage] = usePages(run.stops.length + quotes.length, keys, chosen)
  const at = Math.min(page, end)
  const stop = run.stops[at]
  const quote = quotes[page - end - 1]
  if (stop === undefined) {
    return (
      <BeamerScene name="timeline" headline={texts.scenes.timeline}>
        <Empty>{texts.timeline.none}</Empty>
      </BeamerScene>
    )
  }
  const moment = page === chosen ? (plenary?.moment ?? null) : null
  return (
    <BeamerScene name="timeline" headline={headlineOf(shown, run, props)}>
      <div className={styles.scene}>
        {quote ? (
          <QuoteCard {...quote} />
        ) : moment?.role != null ? (
          <SightPanel {...props} moment={moment} />
        ) : (
          <StopCard {...props} stop={stop} moment={moment} />
        )}
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
