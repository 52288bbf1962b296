import type { OverviewView, PlenaryView, ShownMoment } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Select } from '../../../shared/ui/Select.tsx'
import { debriefTexts } from '../debriefTexts.ts'
import { lookTexts } from '../lookTexts.ts'
import { RunStrip } from '../RunStrip.tsx'
import { StopCard } from '../StopCard.tsx'
import { momentText, type Stop, stopAt, timelineOf, versionOf } from '../timelineModel.ts'
import styles from './Hand.module.css'
import { useHand } from './useHand.ts'

interface RunHandProps {
  overview: OverviewView
  plenary: PlenaryView | null
  /** The table that the control room follows. */
  table: string
  /** Local date and time of T+0. */
  storyStart: string
  onShow: (moment: ShownMoment) => Promise<unknown>
}

type Place = Pick<ShownMoment, 'version' | 'quote'>

const Choices = ({
  overview,
  moment,
  onChange,
}: {
  overview: OverviewView
  moment: Pick<ShownMoment, 'table' | 'role'> | null
  onChange: (change: Partial<ShownMoment>) => void
}) => {
  const look = lookTexts[useLanguage()]
  const tables = Object.values(overview.tables).toSorted((a, b) => a.number - b.number)
  return (
    <div className={styles.choices}>
      {tables.length === 1 ? null : (
        <Select
          label={look.hand.table}
          value={moment?.table ?? ''}
          onChange={(value) => onChange({ table: value, version: 0, quote: null })}
        >
          {moment === null ? <option value="">{look.hand.choose}</option> : null}
          {tables.map(({ id, number }) => (
            <option key={id} value={id}>
              {look.hand.tableNumber(number)}
            </option>
          ))}
        </Select>
      )}
      <Select label={look.hand.as} value={moment?.role ?? ''} onChange={(value) => onChange({ role: value || null })}>
        <option value="">{look.hand.everyone}</option>
        {Object.entries(overview.roles).map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}

const Moments = ({
  stops,
  at,
  storyStart,
  onGo,
}: {
  stops: readonly Stop[]
  at: number
  storyStart: string
  onGo: (to: number) => void
}) => {
  const language = useLanguage()
  const look = lookTexts[language]
  const texts = debriefTexts[language]
  return (
    <details>
      <summary className={styles.summary}>{look.hand.moments}</summary>
      <ol className={styles.moments}>
        {stops.map((stop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place.
          <li key={index}>
            <button
              type="button"
              className={styles.moment}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              {stop.kind === 'outcome' ? (
                <>
                  <strong>{texts.timeline.outcome}</strong> {stop.title}
                </>
              ) : (
                <>
                  <span className={styles.time}>{formatStory(stop.moment.story, storyStart, language)}</span>
                  <strong>{texts.timeline.kinds[stop.moment.kind]}</strong> {momentText(stop.moment, look)}
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The hand on the run: a slider whose steps are the moments, and after the ending the table's own sentences. */
const Slider = ({
  run,
  place,
  storyStart,
  roles,
  onGo,
}: {
  run: NonNullable<PlenaryView['run']>
  place: Place
  storyStart: string
  roles: OverviewView['roles']
  onGo: (place: Place) => void
}) => {
  const language = useLanguage()
  const [look, texts] = [lookTexts[language], debriefTexts[language]]
  const { stops } = timelineOf(run)
  const quotes = run.outcome?.quotes ?? []
  const at = stopAt(stops, place.version)
  const last = stops.length - 1
  const page = place.quote === null ? at : last + 1 + place.quote
  const go = (to: number) => {
    const target = Math.min(Math.max(to, 0), last + quotes.length)
    onGo({ version: versionOf(stops, Math.min(target, last)), quote: target > last ? target - last - 1 : null })
  }
  const stop = stops[at]
  const quote = place.quote === null ? undefined : quotes[place.quote]
  if (!stop) return <p>{texts.timeline.none}</p>
  return (
    <>
      <div className={styles.run}>
        <RunStrip stops={stops} at={Math.min(page, last)} eyes={null} />
        <input
          className={styles.slider}
          type="range"
          min={0}
          max={last + quotes.length}
          value={page}
          aria-label={texts.timeline.slider}
          aria-valuetext={stop.kind === 'outcome' ? stop.title : momentText(stop.moment, look)}
          onChange={(event) => go(Number(event.target.value))}
        />
      </div>
      {quote ? (
        <figure className={styles.quote}>
          <figcaption>
            {look.hand.quote((place.quote ?? 0) + 1, quotes.length)}: {quote.line}
          </figcaption>
          <blockquote>{quote.words}</blockquote>
        </figure>
      ) : (
        <StopCard stop={stop} roles={roles} storyStart={storyStart} language={language} texts={texts} />
      )}
      <div className={styles.steps}>
        <Button onClick={() => go(page - 1)} aria-disabled={page === 0}>
          ← {texts.timeline.back}
        </Button>
        <Button onClick={() => go(page + 1)} aria-disabled={page === last + quotes.length}>
          {texts.timeline.on} →
        </Button>
      </div>
      <Moments stops={stops} at={at} storyStart={storyStart} onGo={go} />
    </>
  )
}

/** The facilitator scrubs a run for the room: which table, through whose eyes, and when. */
export const RunHand = ({ overview, plenary, table, storyStart, onShow }: RunHandProps) => {
  const look = lookTexts[useLanguage()]
  const [held, move] = useHand(overview.moment, onShow)
  const many = Object.keys(overview.tables).length > 1
  const run = plenary?.run ?? null
  const start = { table, version: 0, role: null, quote: null }
  const moment = held ?? (many ? null : start)
  const change = (to: Partial<ShownMoment>) => move({ ...(moment ?? start), ...to })
  return (
    <section className={styles.hand} aria-labelledby="run-hand">
      <div>
        <h2 id="run-hand" className={styles.title}>
          {look.hand.title}
        </h2>
        <p className={styles.about}>{look.hand.about}</p>
      </div>
      <Choices overview={overview} moment={moment} onChange={change} />
      {many && moment && overview.desk?.telling !== moment.table ? (
        <p className={styles.about}>{look.hand.nameless}</p>
      ) : null}
      {run && moment ? (
        <Slider run={run} place={moment} storyStart={storyStart} roles={overview.roles} onGo={change} />
      ) : null}
    </section>
  )
}
