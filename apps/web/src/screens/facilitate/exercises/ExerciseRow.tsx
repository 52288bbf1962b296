import { fewestTables } from '@natte-meren/protocol'
import { Ellipsis } from 'lucide-react'
import { formatShortDay } from '../../../shared/format/days.ts'
import { formatCode } from '../../../shared/format/durations.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { useClosingMenu } from '../../../shared/ui/useClosingMenu.ts'
import styles from './ExerciseRow.module.css'
import { exercisesTexts } from './exercisesTexts.ts'
import type { Listed } from './listing.ts'
import { momentOf, nameOf, progressOf } from './wording.ts'

export type RowAction = 'rename' | 'copy' | 'archive' | 'unarchive' | 'compare' | 'uncompare' | 'keep' | 'remove'

const inPlay = new Set(['playing', 'paused', 'debrief'])

/** What ended with enough tables can be held beside others, once its organiser agrees. */
const comparing = ({ status, tables, compared }: Listed['exercise']): RowAction[] => {
  if (compared) return ['uncompare']
  return status === 'ended' && tables >= fewestTables ? ['compare'] : []
}

const actionsOf = ({ exercise }: Listed): RowAction[] => [
  'rename',
  'copy',
  ...comparing(exercise),
  ...(exercise.archived ? (['unarchive'] as const) : inPlay.has(exercise.status) ? [] : (['archive'] as const)),
  'keep',
  'remove',
]

const Menu = ({ listed, onAction }: { listed: Listed; onAction: (action: RowAction) => void }) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const menu = useClosingMenu()
  return (
    <details
      ref={menu}
      className={styles.menu}
      // At the bottom of the screen the menu would open out of sight.
      onToggle={() => menu.current?.open && menu.current.lastElementChild?.scrollIntoView({ block: 'nearest' })}
    >
      <summary className={styles.summary}>
        <Ellipsis aria-hidden size={22} />
        {t.more}
        <Hidden>{t.moreOf(nameOf(listed, language))}</Hidden>
      </summary>
      <div className={styles.body}>
        {actionsOf(listed).map((action) => (
          <Button
            key={action}
            wide
            kind={action === 'remove' ? 'danger' : 'secondary'}
            onClick={() => {
              if (menu.current) menu.current.open = false
              onAction(action)
            }}
          >
            {t[action]}
          </Button>
        ))}
      </div>
    </details>
  )
}

const OpenLink = ({ listed, onOpen }: { listed: Listed; onOpen: (id: string) => void }) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const { id, status } = listed.exercise
  const verb = status === 'ended' ? t.look : status === 'lobby' ? t.open : t.goOn
  return (
    <a
      className={styles.open}
      href={`/spelleider/${id}`}
      aria-label={t.openOf(verb, nameOf(listed, language))}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onOpen(id)
      }}
    >
      {verb}
    </a>
  )
}

interface RowProps {
  listed: Listed
  now: number
  onOpen: (id: string) => void
  onAction: (action: RowAction) => void
}

/** One exercise: what it is, where it stands, until when it is kept, and what can be done with it. */
export const ExerciseRow = ({ listed, now, onOpen, onAction }: RowProps) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const { exercise } = listed
  const { id, title, edition, code, status, createdAt, lastActivity, compared, keptUntil } = exercise
  return (
    <li className={styles.row} data-status={status}>
      <div className={styles.part}>
        <h3 className={styles.name}>{nameOf(listed, language)}</h3>
        <span>
          {title} · {edition}
        </span>
        <span className={styles.code}>{t.code(formatCode(code))}</span>
        <span className={styles.links}>
          {status === 'lobby' ? (
            <a
              className={styles.venue}
              href={`/spelleider/${id}/zaalcheck`}
              aria-label={t.venueOf(nameOf(listed, language))}
            >
              {t.venue}
            </a>
          ) : null}
          <a
            className={styles.venue}
            href={`/spelleider/${id}/papier`}
            aria-label={t.paperOf(nameOf(listed, language))}
          >
            {t.paper}
          </a>
          {status === 'debrief' || status === 'ended' ? (
            <a
              className={styles.venue}
              href={`/spelleider/${id}/verslag`}
              aria-label={t.reportOf(nameOf(listed, language))}
            >
              {t.report}
            </a>
          ) : null}
        </span>
      </div>
      <div className={styles.part}>
        <span>
          <strong>{t.status[status]}</strong> · {progressOf(exercise, language)}
        </span>
        <span className={styles.quiet}>{t.lastActivity(momentOf(lastActivity, now, language))}</span>
        <span className={styles.quiet}>{t.made(momentOf(createdAt, now, language))}</span>
        {compared ? <span className={styles.quiet}>{t.compared}</span> : null}
        <span className={styles.quiet}>{t.deletedOn(formatShortDay(keptUntil, language))}</span>
      </div>
      <div className={styles.actions}>
        <OpenLink listed={listed} onOpen={onOpen} />
        <Menu listed={listed} onAction={onAction} />
      </div>
    </li>
  )
}
