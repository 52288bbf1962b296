import type { ControlView, OverviewView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { NoteLines } from '../../../shared/notes/NoteLines.tsx'
import styles from './Observers.module.css'
import { observersTexts } from './observersTexts.ts'

/** What observers noted at this table, the newest moment first; nothing where there are no observers. */
export const ObservedPanel = ({ control, overview }: { control: ControlView; overview: OverviewView }) => {
  const t = useTexts(observersTexts)
  const notes = Object.values(control.observed).sort((a, b) => b.order - a.order)
  const { link, here } = overview.observers
  const beside = Object.values(here).flatMap(({ name, table }) => (table === control.table.id ? [name] : []))
  if (link === null && notes.length === 0) return null
  return (
    <section className={styles.panel} aria-labelledby="observed">
      <h2 id="observed">{t.notes(notes.length)}</h2>
      {beside.length === 0 ? null : <p className={styles.quiet}>{t.beside(beside.sort())}</p>}
      {notes.length === 0 ? <p className={styles.quiet}>{t.noNotes}</p> : null}
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteLines note={note} storyStart={control.clock.storyStart} by={note.by} />
          </li>
        ))}
      </ul>
    </section>
  )
}
