import { type ControlView, textLimits } from '@natte-meren/protocol'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Field } from '../../../shared/ui/Field.tsx'
import type { Act } from '../act.ts'
import { notesTexts } from './notesTexts.ts'
import styles from './OwnNotes.module.css'

/** Notes of the facilitator, stamped with the moment in the story. */
export const OwnNotes = ({ control, act }: { control: ControlView; act: Act }) => {
  const t = useTexts(notesTexts)
  const language = useLanguage()
  const [text, setText, clear] = useDraft(`note.${control.table.id}`, '')
  const notes = Object.entries(control.ownNotes).sort(([, a], [, b]) => b.order - a.order)
  const save = () => {
    if (text.trim() === '') return
    void act.table({ type: 'AddNote', text }).then((result) => {
      if (result.ok) clear()
    })
  }
  return (
    <section className={styles.own} aria-labelledby="own-notes">
      <h2 id="own-notes">{t.ownNotes}</h2>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Field label={t.noteLabel} value={text} onChange={setText} limit={textLimits.note} lines={2} />
        <Button type="submit">{t.noteSave}</Button>
      </form>
      <ul className={styles.list}>
        {notes.map(([id, note]) => (
          <li key={id}>
            <span className={styles.when}>{formatStory(note.story, control.clock.storyStart, language)}</span>
            {note.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
