import type { ExerciseChange, ExerciseSummary } from '@natte-meren/protocol'
import { Plus } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Banner } from '../../../shared/ui/Banner.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { LanguageSwitch } from '../../../shared/ui/LanguageSwitch.tsx'
import { LiveRegion } from '../../../shared/ui/LiveRegion.tsx'
import styles from './ExerciseList.module.css'
import { ExerciseRow, type RowAction } from './ExerciseRow.tsx'
import { KeepSheet, RemoveSheet, RenameSheet } from './ExerciseSheets.tsx'
import { exercisesTexts } from './exercisesTexts.ts'
import { inSection, isFound, type Listed, listOf, searchFrom, sections } from './listing.ts'
import { nameOf, searchTexts } from './wording.ts'

interface ListProps {
  /** `null` while it is on its way. */
  exercises: readonly ExerciseSummary[] | null
  now: number
  pending: boolean
  notices: ReactNode
  onCreate: () => void
  onTrial: () => void
  onRehearse: () => void
  onOpen: (id: string) => void
  onCopy: (id: string) => void
  onChange: (id: string, change: ExerciseChange) => void
  onRemove: (id: string) => void
  onSignOut: () => void
}

/** What stands on top of the list: a question, or a step that can still be taken back. */
type Upon = { readonly kind: RowAction; readonly listed: Listed } | null

type BeginProps = Pick<ListProps, 'pending' | 'onCreate' | 'onTrial' | 'onRehearse'>

const Begin = ({ pending, onCreate, onTrial, onRehearse }: BeginProps) => {
  const t = useTexts(exercisesTexts)
  return (
    <div className={styles.begin}>
      <Button kind="primary" icon={<Plus aria-hidden size={22} />} onClick={onCreate}>
        {t.create}
      </Button>
      <Button pending={pending} onClick={onTrial}>
        {t.trial}
      </Button>
      <Button pending={pending} onClick={onRehearse}>
        {t.rehearse}
      </Button>
      <p className={styles.quiet}>{t.trialLine}</p>
    </div>
  )
}

const Search = ({ typed, found, onTyped }: { typed: string; found: number; onTyped: (typed: string) => void }) => {
  const t = useTexts(exercisesTexts)
  const id = useId()
  const said = typed.trim() === '' ? '' : t.found(found)
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{t.search}</label>
      <input id={id} type="search" value={typed} onChange={(event) => onTyped(event.target.value)} />
      <span className={styles.quiet} aria-hidden>
        {said}
      </span>
      <LiveRegion text={said} />
    </div>
  )
}

/** What was just put away or taken back out, with the way back; the row that had the focus has gone elsewhere. */
const Moved = ({ upon, onBack }: { upon: NonNullable<Upon>; onBack: () => void }) => {
  const t = useTexts(exercisesTexts)
  const line = useRef<HTMLDivElement>(null)
  const name = nameOf(upon.listed, useLanguage())
  const { kind } = upon
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each exercise that was moved
  useEffect(() => line.current?.focus(), [upon])
  return (
    <div ref={line} tabIndex={-1} className={styles.moved}>
      <Banner kind="done" announce action={<Button onClick={onBack}>{t.undo}</Button>}>
        {kind === 'archive' ? t.archived(name) : t.unarchived(name)}
      </Banner>
    </div>
  )
}

interface SectionsProps {
  rows: readonly Listed[]
  searching: boolean
  row: (listed: Listed) => ReactNode
}

/** Those in play first; the archive is closed until somebody looks into it or finds something there. */
const Sections = ({ rows, searching, row }: SectionsProps) => {
  const t = useTexts(exercisesTexts)
  const filled = sections.map((section) => ({ section, inside: inSection(rows, section) }))
  return filled
    .filter(({ inside }) => inside.length > 0)
    .map(({ section, inside }) => {
      const title = `${t.sections[section]} (${inside.length})`
      return section === 'archive' ? (
        <details key={`${section} ${searching}`} className={styles.archive} open={searching}>
          <summary>
            <h2>{title}</h2>
          </summary>
          <ul className={styles.rows}>{inside.map(row)}</ul>
        </details>
      ) : (
        <section key={section} className={styles.section}>
          <h2>{title}</h2>
          <ul className={styles.rows}>{inside.map(row)}</ul>
        </section>
      )
    })
}

/** What a chosen action asks, or that it was done. */
const useActions = ({ onCopy, onChange, onRemove, now }: ListProps) => {
  const [upon, setUpon] = useState<Upon>(null)
  const choose = (listed: Listed, kind: RowAction) => {
    const { id } = listed.exercise
    if (kind === 'copy') return onCopy(id)
    if (kind === 'compare' || kind === 'uncompare') return onChange(id, { compared: kind === 'compare' })
    if (kind === 'archive' || kind === 'unarchive') onChange(id, { archived: kind === 'archive' })
    setUpon({ kind, listed })
  }
  const done = () => setUpon(null)
  const { kind, listed } = upon ?? {}
  const id = listed?.exercise.id ?? ''
  const change = (what: ExerciseChange) => {
    onChange(id, what)
    done()
  }
  const sheet = listed && (
    <>
      {kind === 'rename' ? <RenameSheet listed={listed} onYes={(name) => change({ name })} onNo={done} /> : null}
      {kind === 'keep' ? (
        <KeepSheet listed={listed} now={now} onYes={(keepDays) => change({ keepDays })} onNo={done} />
      ) : null}
      {kind === 'remove' ? (
        <RemoveSheet
          listed={listed}
          onNo={done}
          onYes={() => {
            onRemove(id)
            done()
          }}
        />
      ) : null}
    </>
  )
  const isMove = kind === 'archive' || kind === 'unarchive'
  const moved = upon && isMove ? <Moved upon={upon} onBack={() => change({ archived: kind !== 'archive' })} /> : null
  return { choose, sheet, moved }
}

/** All exercises by where they stand; one way to begin, and one to try it alone. */
export const ExerciseList = (props: ListProps) => {
  const t = useTexts(exercisesTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const { choose, sheet, moved } = useActions(props)
  const all = listOf(props.exercises ?? [])
  const rows = all.filter((listed) => isFound(searchTexts(listed, language), typed))
  const begin = <Begin {...props} />
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{t.title}</h1>
        <ExerciseMark />
        {all.some(({ exercise }) => exercise.status === 'ended') ? (
          <a className={styles.compare} href="/spelleider/vergelijking">
            {t.comparison}
          </a>
        ) : null}
        <LanguageSwitch />
        <Button kind="quiet" onClick={props.onSignOut}>
          {t.signOut}
        </Button>
      </header>
      {props.notices}
      {moved}
      {props.exercises === null ? <p>{t.loading}</p> : null}
      {props.exercises?.length === 0 ? (
        <section className={styles.empty}>
          <h2>{t.emptyTitle}</h2>
          <p>{t.emptyLine}</p>
          {begin}
        </section>
      ) : (
        begin
      )}
      {all.length >= searchFrom ? <Search typed={typed} found={rows.length} onTyped={setTyped} /> : null}
      <Sections
        rows={rows}
        searching={typed.trim() !== ''}
        row={(listed) => (
          <ExerciseRow
            key={listed.exercise.id}
            listed={listed}
            now={props.now}
            onOpen={props.onOpen}
            onAction={(kind) => choose(listed, kind)}
          />
        )}
      />
      {sheet}
    </main>
  )
}
