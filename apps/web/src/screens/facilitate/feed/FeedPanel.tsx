import type { ControlView, FeedItem } from '@natte-meren/protocol'
import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { codesOf, playedRoles } from '../roleNames.ts'
import styles from './FeedPanel.module.css'
import { feedTexts } from './feedTexts.ts'
import { Paper } from './Paper.tsx'

/** Played roles that should read it: how many, and which have not. A computer player reads nothing. */
const readersOf = (item: FeedItem, control: ControlView): { readers: number; waiting: string[] } => {
  const seats = Object.values(control.seats).filter((seat) => !seat.bot && item.to.includes(seat.role))
  const unread = seats.filter((seat) => !item.seen.includes(seat.seat) && !item.seen.includes(seat.role))
  return { readers: seats.length, waiting: [...new Set(unread.map((seat) => seat.role))] }
}

const Seen = ({ item, control }: { item: FeedItem; control: ControlView }) => {
  const t = useTexts(feedTexts)
  const language = useLanguage()
  const { waiting, readers } = readersOf(item, control)
  if (readers === 0) return null
  return (
    <p className={styles.seen}>
      {waiting.length === 0 ? t.seenBy(readers, readers) : t.notSeen(codesOf(control.roles, waiting, language))}
    </p>
  )
}

const Audience = ({ item, control }: { item: FeedItem; control: ControlView }) => {
  const t = useTexts(feedTexts)
  const language = useLanguage()
  const toAll = item.to.length >= playedRoles(control.roles).length && !item.message.private
  return (
    <p className={styles.audience}>
      {toAll ? null : <EyeOff aria-hidden size={18} />}
      {toAll ? t.toAll : t.toRoles(codesOf(control.roles, item.to, language))}
      <span className={styles.story}>{formatStory(item.message.story, control.clock.storyStart, language)}</span>
    </p>
  )
}

const Item = ({ item, control }: { item: FeedItem; control: ControlView }) => (
  <li className={styles.item}>
    <Audience item={item} control={control} />
    <Paper message={item.message} />
    <Seen item={item} control={control} />
  </li>
)

/** The documents as the players have them, the newest on top, with who has read each. */
export const FeedPanel = ({ control, action }: { control: ControlView; action: ReactNode }) => {
  const t = useTexts(feedTexts)
  const items = Object.values(control.feed).sort((a, b) => b.message.order - a.message.order)
  const [newest, ...earlier] = items
  return (
    <section className={styles.panel} aria-labelledby="feed">
      <div className={styles.head}>
        <h2 id="feed" className={styles.title}>
          {t.tableSees}
        </h2>
        {action}
      </div>
      {newest === undefined ? (
        <p>{t.nothingYet}</p>
      ) : (
        <ul className={styles.items}>
          <Item item={newest} control={control} />
        </ul>
      )}
      {earlier.length === 0 ? null : (
        <details className={styles.earlier}>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul className={styles.items}>
            {earlier.map((item) => (
              <Item key={item.message.id} item={item} control={control} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
