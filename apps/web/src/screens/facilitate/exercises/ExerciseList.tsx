import type { ExerciseSummary } from '@natte-meren/protocol'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { formatDay, formatShortDay } from '../../../shared/format/days.ts'
import { formatCode } from '../../../shared/format/durations.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import styles from './ExerciseList.module.css'
import { exercisesTexts } from './exercisesTexts.ts'

const localDay = (at: number): string => {
  const day = new Date(at)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}

const Row = ({
  exercise,
  onOpen,
  onRemove,
}: {
  exercise: ExerciseSummary
  onOpen: (id: string) => void
  onRemove: () => void
}) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const { id, title, edition, code, tables, status, createdAt, keptUntil } = exercise
  return (
    <li className={styles.row} data-status={status}>
      <div className={styles.what}>
        <a
          className={styles.link}
          href={`/spelleider/${id}`}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            onOpen(id)
          }}
        >
          {title}
        </a>
        <span>{edition}</span>
        <span className={styles.quiet}>{formatDay(localDay(createdAt), language)}</span>
        {status === 'lobby' ? (
          <a
            className={styles.venue}
            href={`/spelleider/${id}/zaalcheck`}
            aria-label={t.venueOf(title, formatCode(code))}
          >
            {t.venue}
          </a>
        ) : null}
      </div>
      <span className={styles.code}>{formatCode(code)}</span>
      <span>{t.tables(tables)}</span>
      <strong>{t.status[status]}</strong>
      <span className={styles.quiet}>{t.kept(formatShortDay(keptUntil, language))}</span>
      <Button kind="quiet" aria-label={t.removeOf(title, formatCode(code))} onClick={onRemove}>
        {t.remove}
      </Button>
    </li>
  )
}

const RemoveSheet = ({ code, onYes, onNo }: { code: string; onYes: () => void; onNo: () => void }) => {
  const t = useTexts(exercisesTexts)
  return (
    <Sheet title={t.removeTitle} closeLabel={t.close} onClose={onNo}>
      <p>{t.removeLine(formatCode(code))}</p>
      <Button kind="danger" wide onClick={onYes}>
        {t.removeYes}
      </Button>
      <Button wide onClick={onNo}>
        {t.removeNo}
      </Button>
    </Sheet>
  )
}

interface ExerciseListProps {
  /** `null` while it is on its way. */
  exercises: readonly ExerciseSummary[] | null
  pending: boolean
  notices: ReactNode
  onCreate: () => void
  onTrial: () => void
  onOpen: (id: string) => void
  onRemove: (id: string) => void
  onSignOut: () => void
}

/** All exercises, the newest first; one way to begin, and one to try it alone. */
export const ExerciseList = (props: ExerciseListProps) => {
  const t = useTexts(exercisesTexts)
  const [removing, setRemoving] = useState<ExerciseSummary | null>(null)
  const rows = props.exercises === null ? [] : [...props.exercises].sort((a, b) => b.createdAt - a.createdAt)
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{t.title}</h1>
        <ExerciseMark />
        <LanguageSwitch />
        <Button kind="quiet" onClick={props.onSignOut}>
          {t.signOut}
        </Button>
      </header>
      {props.notices}
      <div className={styles.begin}>
        <Button kind="primary" icon={<Plus aria-hidden size={22} />} onClick={props.onCreate}>
          {t.create}
        </Button>
        <Button pending={props.pending} onClick={props.onTrial}>
          {t.trial}
        </Button>
        <p className={styles.quiet}>{t.trialLine}</p>
      </div>
      {props.exercises === null ? <p>{t.loading}</p> : null}
      {props.exercises?.length === 0 ? <p className={styles.empty}>{t.empty}</p> : null}
      <ul className={styles.rows}>
        {rows.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} onOpen={props.onOpen} onRemove={() => setRemoving(exercise)} />
        ))}
      </ul>
      {removing === null ? null : (
        <RemoveSheet
          code={removing.code}
          onNo={() => setRemoving(null)}
          onYes={() => {
            props.onRemove(removing.id)
            setRemoving(null)
          }}
        />
      )}
    </main>
  )
}
