import type { ControlView, ShelfItem } from '@natte-meren/protocol'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { codesOf } from '../roleNames.ts'
import type { Live, Reach } from '../useLive.ts'
import styles from './ShelfPanel.module.css'
import { shelfTexts } from './shelfTexts.ts'

/** What a message would do, before it is sent: at once, and later. */
const Consequences = ({ item }: { item: ShelfItem }) => {
  const t = useTexts(shelfTexts)
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [t.changes, item.steps.map(({ name, change }) => t.step(name, change))],
    [t.facts, item.facts],
    [t.touches, item.touches.map(({ kind, title }) => `${t.kinds[kind]} “${title}”`)],
  ]
  const filled = lines.filter(([, things]) => things.length > 0)
  if (filled.length === 0) return <p className={styles.quiet}>{t.nothing}</p>
  return (
    <dl className={styles.consequences}>
      {filled.map(([term, things]) => (
        <div key={term}>
          <dt>{term}</dt>
          {things.map((thing) => (
            <dd key={thing}>{thing}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

interface ShelfProps {
  control: ControlView
  live: Live
  /** For which tables a press is. */
  reach: Reach
}

const Item = ({ item, control, live, reach }: ShelfProps & { item: ShelfItem }) => {
  const t = useTexts(shelfTexts)
  const language = useLanguage()
  const to = item.to.includes('all') ? t.toAll : t.toRoles(codesOf(control.roles, item.to, language))
  return (
    <li className={styles.item}>
      <p className={styles.title}>{item.title}</p>
      <p className={styles.quiet}>
        {item.from}, {to}
        {item.sent ? `, ${t.sent}` : ''}
      </p>
      <details>
        <summary>
          {t.read}
          <Hidden>: {item.title}</Hidden>
        </summary>
        {item.body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <Consequences item={item} />
      </details>
      {item.sent ? null : (
        <Button onClick={() => void live.send({ type: 'SendInject', inject: item.id }, reach)}>
          {t.send}
          <Hidden>: {item.title}</Hidden>
        </Button>
      )}
    </li>
  )
}

/** Messages that lie ready beside the timeline, each with what it would set in motion. */
export const ShelfPanel = ({ control, live, reach }: ShelfProps) => {
  const t = useTexts(shelfTexts)
  const items = Object.values(control.shelf)
  if (items.length === 0) return null
  return (
    <details className={styles.panel}>
      <summary>
        {t.shelf} ({items.filter(({ sent }) => !sent).length})
      </summary>
      <p className={styles.quiet}>{t.about}</p>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} item={item} control={control} live={live} reach={reach} />
        ))}
      </ul>
    </details>
  )
}
