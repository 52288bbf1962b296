import type { ControlView, SheetItem } from '@natte-meren/protocol'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import type { Act } from '../act.ts'
import { codesOf } from '../roleNames.ts'
import { DebriefClock } from './DebriefClock.tsx'
import styles from './RunSheetPanel.module.css'
import { splitSheet } from './runSheet.ts'
import { sheetTexts } from './sheetTexts.ts'

interface PanelProps {
  control: ControlView
  offset: number
  act: Act
}

const Minutes = ({ item }: { item: SheetItem }) => {
  const t = useTexts(sheetTexts)
  if (item.planned === null) return null
  return (
    <span className={styles.detail}>
      {t.planned(item.planned, item.actual === null ? null : Math.max(0, item.actual))}
    </span>
  )
}

const ByHand = ({ item, act }: { item: SheetItem; act: Act }) => {
  const t = useTexts(sheetTexts)
  if (item.kind !== 'message') return null
  const sendable = item.status === 'waiting' || item.status === 'held' || item.status === 'skipped'
  if (!sendable) return null
  return (
    <div className={styles.byHand}>
      <Button onClick={() => void act.table({ type: 'SendInject', inject: item.id })}>
        {t.sendNow}
        <Hidden>: {item.title}</Hidden>
      </Button>
      {item.status === 'waiting' ? (
        <Button onClick={() => void act.table({ type: 'SkipInject', inject: item.id, fold: true })}>
          {t.skip}
          <Hidden>: {item.title}</Hidden>
        </Button>
      ) : null}
    </div>
  )
}

const Item = ({
  item,
  full,
  roles,
  act,
}: {
  item: SheetItem
  full: boolean
  roles: ControlView['roles']
  act: Act
}) => {
  const t = useTexts(sheetTexts)
  const language = useLanguage()
  const to = item.to.includes('all') ? t.toAll : t.toRoles(codesOf(roles, item.to, language))
  const status = item.status === 'later' || item.status === 'now' ? null : t.itemStatus[item.status]
  return (
    <li className={styles.item} data-kind={item.kind} data-status={item.status} data-full={full}>
      <span className={styles.kind}>
        {t.kinds[item.kind]}
        {status === null ? null : `, ${status}`}
      </span>
      <span className={styles.title}>{item.title}</span>
      {full && item.to.length > 0 ? <span className={styles.detail}>{to}</span> : null}
      {full || item.kind === 'phase' ? <Minutes item={item} /> : null}
      {full ? <ByHand item={item} act={act} /> : null}
    </li>
  )
}

const Part = ({
  title,
  items,
  full,
  control,
  act,
}: {
  title: string
  items: readonly SheetItem[]
  full: boolean
  control: ControlView
  act: Act
}) =>
  items.length === 0 ? null : (
    <div className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} item={item} full={full} roles={control.roles} act={act} />
        ))}
      </ol>
    </div>
  )

/** The evening on one strip: what was is folded away, now is marked, the next two stand in full. */
export const RunSheetPanel = ({ control, offset, act }: PanelProps) => {
  const t = useTexts(sheetTexts)
  const { past, now, soon, later } = splitSheet(control.sheet)
  return (
    <section className={styles.panel} aria-labelledby="run-sheet">
      <h2 id="run-sheet" className={styles.panelTitle}>
        {t.sheet}
      </h2>
      {past.length === 0 ? null : (
        <details className={styles.past}>
          <summary>{t.sheetPast(past.length)}</summary>
          <ol className={styles.items}>
            {past.map((item) => (
              <Item key={item.id} item={item} full={item.status === 'skipped'} roles={control.roles} act={act} />
            ))}
          </ol>
        </details>
      )}
      <div className={styles.now}>
        <Part title={t.sheetNow} items={now} full control={control} act={act} />
      </div>
      <Part title={t.sheetNext} items={soon} full control={control} act={act} />
      <Part title={t.sheetLater} items={later} full={false} control={control} act={act} />
      <DebriefClock control={control} offset={offset} />
    </section>
  )
}
