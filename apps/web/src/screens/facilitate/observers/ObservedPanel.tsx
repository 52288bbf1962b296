import type { ControlView, GoalScore, OverviewView } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { noteTexts } from '../../../shared/i18n/noteTexts.ts'
import { NoteLines } from '../../../shared/notes/NoteLines.tsx'
import styles from './Observers.module.css'
import { observersTexts } from './observersTexts.ts'

/** "duidelijk gezien (Wil), deels (Els)" */
const seenBy = (scores: readonly ControlView['scored'][string][], words: Readonly<Record<GoalScore, string>>): string =>
  scores.map(({ score, by }) => `${words[score]} (${by})`).join(', ')

/** How far observers saw each goal at this table. */
const Scored = ({ scored }: Pick<ControlView, 'scored'>) => {
  const t = useTexts(observersTexts)
  const words = useTexts(noteTexts).scores
  const all = Object.values(scored)
  const goals = [...new Map(all.map(({ goal, text }) => [goal, text]))]
  if (goals.length === 0) return null
  return (
    <>
      <h3>{t.scored}</h3>
      <ul className={styles.notes}>
        {goals.map(([goal, text]) => (
          <li key={goal}>
            {text}{' '}
            <strong>
              {seenBy(
                all.filter((one) => one.goal === goal),
                words,
              )}
            </strong>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What observers noted at this table, the newest moment first; nothing where there are no observers. */
export const ObservedPanel = ({ control, overview }: { control: ControlView; overview: OverviewView }) => {
  const t = useTexts(observersTexts)
  const notes = Object.values(control.observed).sort((a, b) => b.order - a.order)
  const { link, here } = overview.observers
  const beside = Object.values(here).flatMap(({ name, table }) => (table === control.table.id ? [name] : []))
  const scored = Object.keys(control.scored).length > 0
  if (link === null && notes.length === 0 && !scored) return null
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
      <Scored scored={control.scored} />
    </section>
  )
}
