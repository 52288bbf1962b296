import type { OutcomeRange, ShownWhatIf, WhatIfView } from '@natte-meren/protocol'
import { dutyEnd, mainCause, rangeBars, rangeSentence, toldMessages } from '../whatIfModel.ts'
import { type WhatIfTexts, whatIfTexts } from '../whatIfTexts.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import { Pager } from './Pager.tsx'
import { usePages } from './usePages.ts'
import styles from './WhatIfScene.module.css'

type PartProps = { view: WhatIfView; t: WhatIfTexts }

/** Lines that fit below each other. */
const most = 5

/** Two ends beside each other: what was chosen, how it ended, and where the town stood. */
const Ends = ({ view, t }: PartProps) => (
  <table className={styles.ends}>
    <thead>
      <tr>
        <td />
        <th scope="col">{t.runs.played}</th>
        <th scope="col">{t.runs.other}</th>
      </tr>
    </thead>
    <tbody>
      <tr className={styles.chosen}>
        <th scope="row">{view.title}</th>
        <td>{view.chosen}</td>
        <td>{view.instead ?? t.nothing}</td>
      </tr>
      {view.indicators.map(({ indicator, name, played, other }) => (
        <tr key={indicator}>
          <th scope="row">{name}</th>
          <td>{played}</td>
          <td>
            <strong>{other}</strong> {other === played ? '' : other > played ? '▲' : '▼'}
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row">{t.ends}</th>
        <td>{view.outcome.played}</td>
        <td>{view.outcome.same ? t.same : view.outcome.other}</td>
      </tr>
    </tbody>
  </table>
)

interface Line {
  readonly key: string
  readonly mark: string
  readonly text: string
  readonly cause: string | null
}

const messageLines = ({ view, t }: PartProps): Line[] =>
  toldMessages(view).map(({ run, subject, varies, causes }) => ({
    key: `${run} ${subject}`,
    mark: varies ? t.varies : t.only[run],
    text: subject,
    cause: mainCause(causes, t),
  }))

const linesOf = (props: PartProps): Line[] => [
  ...messageLines(props),
  ...props.view.duties.map(({ duty, title, played, other, causes }) => ({
    key: duty,
    mark: `${dutyEnd(played, props.t)} → ${dutyEnd(other, props.t)}`,
    text: title,
    cause: mainCause(causes, props.t),
  })),
  ...props.view.indicators.flatMap(({ indicator, name, changes }) =>
    changes.map(({ run, change, reason }) => ({
      key: `${indicator} ${run} ${reason}`,
      mark: props.t.only[run],
      text: `${name} ${change > 0 ? '+' : '−'}${Math.abs(change)}`,
      cause: reason,
    })),
  ),
]

/** What came in one of the runs only, each with what it goes back to. */
const Differences = (props: PartProps) => {
  const lines = linesOf(props)
  const { t } = props
  if (lines.length === 0) return <Empty>{t.noMessages}</Empty>
  return (
    <>
      <ul className={styles.lines}>
        {lines.slice(0, most).map(({ key, mark, text, cause }) => (
          <li key={key} className={styles.line}>
            <span className={styles.mark}>{mark}</span>
            <span className={styles.text}>{text}</span>
            <span className={styles.cause}>{cause}</span>
          </li>
        ))}
      </ul>
      {lines.length > most ? <p className={styles.more}>{t.more(lines.length - most)}</p> : null}
    </>
  )
}

const Bars = ({ range, t }: { range: OutcomeRange; t: WhatIfTexts }) => {
  const { games } = range
  return (
    <ol className={styles.bars}>
      {rangeBars(range, t).map(({ outcome, title, games: count }) => (
        <li key={outcome} className={styles.bar}>
          <span>{title}</span>
          <span className={styles.track}>
            <span className={styles.fill} style={{ inlineSize: `${(100 * count) / games}%` }} />
          </span>
          <strong>{count}</strong>
        </li>
      ))}
    </ol>
  )
}

/** How often each ending followed, as plain bars; and what nobody knows. */
const Range = ({ view, t, failed }: PartProps & { failed: boolean }) => (
  <div className={styles.range}>
    {view.range === null ? (
      <p className={styles.wait}>{failed ? t.failed : t.workingMore}</p>
    ) : (
      <>
        <Bars range={view.range} t={t} />
        <p className={styles.small}>{t.rangeShort}</p>
      </>
    )}
    <p className={styles.small}>
      <strong>{t.unknown}.</strong> {view.kept.length === 0 ? t.noUnknown : t.unknownShort(view.kept.length)}
    </p>
  </div>
)

const headlineOf = ({ view, instead }: ShownWhatIf, page: number, t: WhatIfTexts): string =>
  page === 2 && view?.range ? rangeSentence(view.range, t) : t.title(instead)

/** A decision as it would have been otherwise: two ends, what came otherwise, and how much was still open. */
export const WhatIfScene = ({ shown, ...props }: SceneProps & { shown: ShownWhatIf }) => {
  const t = whatIfTexts[props.language]
  const [page, setPage] = usePages(t.pages.length, props.keys, shown.page)
  const { view, status } = shown
  return (
    <BeamerScene
      name="decisions"
      headline={headlineOf(shown, page, t)}
      foot={<Pager label={t.pagesLabel} pages={t.pages} page={page} onPage={setPage} />}
    >
      {view === null ? (
        <Empty>{status === 'failed' ? t.failed : t.working}</Empty>
      ) : page === 0 ? (
        <Ends view={view} t={t} />
      ) : page === 1 ? (
        <Differences view={view} t={t} />
      ) : (
        <Range view={view} t={t} failed={status === 'failed'} />
      )}
    </BeamerScene>
  )
}
