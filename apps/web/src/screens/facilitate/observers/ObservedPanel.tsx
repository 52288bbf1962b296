import type { ControlView, OverviewView } from '@natte-meren/protocol'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { noteMoment } from '../../../shared/i18n/noteTexts.ts'
import { Plate } from '../../../shared/ui/Plate.tsx'
import styles from './Observers.module.css'
import { observersTexts } from './observersTexts.ts'

/** What observers noted at this table, the newest moment first; nothing where there are no observers. */
export const ObservedPanel = ({ control, overview }: { control: ControlView; overview: OverviewView }) => {
  const t = useTexts(observersTexts)
  const language = useLanguage()
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
            <p className={styles.quiet}>
              <strong>{note.by}</strong> · {noteMoment(note, control.clock.storyStart, language)}
            </p>
            <p className={styles.text}>{note.text}</p>
            <p className={styles.about}>
              <Plate kind="staff" size="small">
                {t.tags[note.tag]}
              </Plate>
              {note.goal ? (
                <span className={styles.quiet}>
                  {t.goal}: {note.goal.text}
                </span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
