import type { ControlView, SheetItem, TimeView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { useOpen } from '../../../shared/drafts/drafts.ts'
import { liveTexts } from '../liveTexts.ts'
import type { Live, Reach } from '../useLive.ts'
import { codesOf } from '../roleNames.ts'
import { DebriefClock } from './DebriefClock.tsx'
import styles from './RunSheetPanel.module.css'
import { splitSheet } from './runSheet.ts'
import { sheetTexts } from './sheetTexts.ts'

interface PanelProps {
  control: ControlView
  offset: number
  live: Live
  time: TimeView
  /** When the exercise ends, at the foot of the run sheet. */
  endTime: ReactNode
  /** A message that drops out comes after all. */
  onKeep: (inject: string) => void
  /** What lies beside the timeline, for the tables that are chosen here. */
  shelf: (reach: Reach) => ReactNode
}

/** What is pressed in the run sheet, and for which tables it is. */
interface Hand {
  readonly live: Live
  readonly reach: Reach
  readonly onKeep: (inject: string) => void
  readonly planned: TimeView['planned']
}

const Minutes = ({ item, planned }: { item: SheetItem; planned: TimeView['planned'] }) => {
  const t = useTexts(sheetTexts)
  if (item.planned === null) return null
  const actual = item.actual === null ? null : Math.max(0, item.actual)
  const minutes = Math.round((planned[item.id] ?? item.planned * 60_000) / 60_000)
  return (
    <span className={styles.detail}>
      {minutes === item.planned ? t.planned(item.planned, actual) : t.replanned(minutes, item.planned, actual)}
    </span>
  )
}

/** What can be done with a message before it comes: send it now, hold it back or leave it out. */
const ByHand = ({ item, hand }: { item: SheetItem; hand: Hand }) => {
  const t = useTexts(sheetTexts)
  const { id: inject, kind, status, title } = item
  const { live, reach } = hand
  if (kind !== 'message') return null
  if (status === 'dropped') {
    return (
      <div className={styles.byHand}>
        <Button onClick={() => hand.onKeep(inject)}>
          {t.keep}
          <Hidden>: {title}</Hidden>
        </Button>
      </div>
    )
  }
  const comes = status === 'waiting' || status === 'now' || status === 'later'
  if (!comes && status !== 'held' && status !== 'skipped') return null
  const label = (words: string) => (
    <>
      {words}
      <Hidden>: {title}</Hidden>
    </>
  )
  return (
    <div className={styles.byHand}>
      {status === 'later' ? null : (
        <Button onClick={() => void live.send({ type: 'SendInject', inject }, reach)}>{label(t.sendNow)}</Button>
      )}
      {status === 'skipped' ? null : (
        <Button onClick={() => void live.send({ type: 'HoldInject', inject, held: comes }, reach)}>
          {label(comes ? t.hold : t.letCome)}
        </Button>
      )}
      {status === 'waiting' || status === 'now' ? (
        <Button onClick={() => void live.send({ type: 'SkipInject', inject, fold: true }, reach)}>
          {label(t.skip)}
        </Button>
      ) : null}
    </div>
  )
}

/** With several tables: for which of them the buttons of the run sheet are. */
const Scope = ({ number, all, onAll }: { number: number; all: boolean; onAll: (all: boolean) => void }) => {
  const t = useTexts(liveTexts)
  return (
    <fieldset className={styles.scope}>
      <legend>{t.scope}</legend>
      {[true, false].map((whole) => (
        <label key={String(whole)} className={styles.choice}>
          <input type="radio" name="sheet-scope" checked={all === whole} onChange={() => onAll(whole)} />
          {whole ? t.scopeAll : t.scopeTable(number)}
        </label>
      ))}
    </fieldset>
  )
}

const Item = ({
  item,
  full,
  roles,
  hand,
}: {
  item: SheetItem
  full: boolean
  roles: ControlView['roles']
  hand: Hand
}) => {
  const t = useTexts(sheetTexts)
  const language = useLanguage()
  const to = item.to.includes('all') ? t.toAll : t.toRoles(codesOf(roles, item.to, language))
  const status = item.status === 'later' || item.status === 'now' ? null : t.itemStatus[item.status]
  return (
    <li className={styles.item} data-kind={item.kind} data-status={item.status} data-full={full}>
      {item.act === null ? null : <h4 className={styles.act}>{t.act(item.act.number, item.act.title)}</h4>}
      <span className={styles.kind}>
        {t.kinds[item.kind]}
        {status === null ? null : `, ${status}`}
      </span>
      <span className={styles.title}>{item.title}</span>
      {full && item.to.length > 0 ? <span className={styles.detail}>{to}</span> : null}
      {full || item.kind === 'phase' ? <Minutes item={item} planned={hand.planned} /> : null}
      {full || item.status === 'held' || item.status === 'dropped' ? <ByHand item={item} hand={hand} /> : null}
    </li>
  )
}

const Part = ({
  title,
  items,
  full,
  control,
  hand,
}: {
  title: string
  items: readonly SheetItem[]
  full: boolean
  control: ControlView
  hand: Hand
}) =>
  items.length === 0 ? null : (
    <div className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} item={item} full={full} roles={control.roles} hand={hand} />
        ))}
      </ol>
    </div>
  )

/** The evening on one strip: what was is folded away, now is marked, the next two stand in full. */
export const RunSheetPanel = ({ control, offset, live, time, endTime, onKeep, shelf }: PanelProps) => {
  const t = useTexts(sheetTexts)
  const [all, setAll] = useOpen<boolean>('sheet-all', true)
  const hand: Hand = { live, reach: live.many && all ? 'all' : 'table', onKeep, planned: time.planned }
  const { past, now, soon, later } = splitSheet(control.sheet)
  return (
    <section className={styles.panel} aria-labelledby="run-sheet">
      <h2 id="run-sheet" className={styles.panelTitle}>
        {t.sheet}
      </h2>
      {live.many ? <Scope number={control.table.number} all={all} onAll={setAll} /> : null}
      {past.length === 0 ? null : (
        <details className={styles.past}>
          <summary>
            <h3 className={styles.pastTitle}>{t.sheetPast(past.length)}</h3>
          </summary>
          <ol className={styles.items}>
            {past.map((item) => (
              <Item key={item.id} item={item} full={item.status === 'skipped'} roles={control.roles} hand={hand} />
            ))}
          </ol>
        </details>
      )}
      <div className={styles.now}>
        <Part title={t.sheetNow} items={now} full control={control} hand={hand} />
      </div>
      <Part title={t.sheetNext} items={soon} full control={control} hand={hand} />
      <Part title={t.sheetLater} items={later} full={false} control={control} hand={hand} />
      {shelf(hand.reach)}
      <DebriefClock control={control} time={time} offset={offset} endTime={endTime} />
    </section>
  )
}
