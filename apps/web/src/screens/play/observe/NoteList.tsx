import type { ObserverNote, ObserverView } from '@natte-meren/protocol'
import { Clock } from 'lucide-react'
import { useState } from 'react'
import type { TakeNote } from '../../../shared/connection/dispatch.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { NoteLines } from '../../../shared/notes/NoteLines.tsx'
import { Button } from '../../../shared/ui/Button.tsx'
import { Plate } from '../../../shared/ui/Plate.tsx'
import { Sheet } from '../../../shared/ui/Sheet.tsx'
import { type NoteContent, NoteForm } from './NoteForm.tsx'
import styles from './Notes.module.css'
import { observeTexts } from './observeTexts.ts'

interface NoteListProps {
  observer: ObserverView
  /** Not at the server yet, the newest last. */
  waiting: readonly (NoteContent & { readonly id: string })[]
  storyStart: string
  takeNote: TakeNote
}

interface OwnNoteProps extends Pick<NoteListProps, 'storyStart' | 'takeNote'> {
  note: ObserverNote
  onEdit: () => void
}

const OwnNote = ({ note, storyStart, takeNote, onEdit }: OwnNoteProps) => {
  const t = useTexts(observeTexts)
  const [asking, setAsking] = useState(false)
  return (
    <li className={styles.note}>
      <NoteLines note={note} storyStart={storyStart} />
      {asking ? (
        <>
          <p role="status">{t.removeSure}</p>
          <div className={styles.buttons}>
            <Button kind="danger" onClick={() => void takeNote({ type: 'RemoveNote', note: note.id })}>
              {t.removeYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button kind="quiet" aria-label={t.editLong(note.text)} onClick={onEdit}>
            {t.edit}
          </Button>
          <Button kind="quiet" aria-label={t.removeLong(note.text)} onClick={() => setAsking(true)}>
            {t.remove}
          </Button>
        </div>
      )}
    </li>
  )
}

interface EditSheetProps extends Pick<NoteListProps, 'observer' | 'takeNote'> {
  note: ObserverNote
  onClose: () => void
}

const EditSheet = ({ note, observer, takeNote, onClose }: EditSheetProps) => {
  const t = useTexts(observeTexts)
  const [value, setValue] = useState<NoteContent>({ text: note.text, tag: note.tag, goal: note.goal?.id ?? null })
  return (
    <Sheet title={t.editTitle} closeLabel={t.close} onClose={onClose}>
      <NoteForm
        value={value}
        goals={observer.goals}
        submit={t.saveEdit}
        onChange={setValue}
        onSubmit={() => {
          void takeNote({ type: 'EditNote', note: note.id, ...value })
          onClose()
        }}
      />
    </Sheet>
  )
}

/** The observer's own notes on this table, the newest first; those that wait for a connection before them. */
export const NoteList = ({ observer, waiting, storyStart, takeNote }: NoteListProps) => {
  const t = useTexts(observeTexts)
  const [editing, setEditing] = useState<string | null>(null)
  const notes = Object.values(observer.notes).sort((a, b) => b.order - a.order)
  const edited = editing === null ? undefined : observer.notes[editing]
  if (notes.length + waiting.length === 0) return <p className={styles.quiet}>{t.none}</p>
  return (
    <>
      <ul className={styles.list}>
        {waiting.toReversed().map(({ id, text, tag }) => (
          <li key={id} className={styles.note}>
            <p className={styles.about}>
              <Clock aria-hidden size={18} />
              <span className={styles.quiet}>{t.waiting}</span>
            </p>
            <p className={styles.text}>{text}</p>
            <p className={styles.about}>
              <Plate kind="white" size="small">
                {t.tags[tag]}
              </Plate>
            </p>
          </li>
        ))}
        {notes.map((note) => (
          <OwnNote
            key={note.id}
            note={note}
            storyStart={storyStart}
            takeNote={takeNote}
            onEdit={() => setEditing(note.id)}
          />
        ))}
      </ul>
      {edited ? (
        <EditSheet note={edited} observer={observer} takeNote={takeNote} onClose={() => setEditing(null)} />
      ) : null}
    </>
  )
}
