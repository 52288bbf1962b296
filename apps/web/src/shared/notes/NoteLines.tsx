import type { ObserverNote } from '@natte-meren/protocol'
import { useLanguage } from '../i18n/language.ts'
import { noteMoment, noteTexts } from '../i18n/noteTexts.ts'
import { termTexts } from '../i18n/termTexts.ts'
import { Plate } from '../ui/Plate.tsx'
import styles from './NoteLines.module.css'

interface NoteLinesProps {
  note: ObserverNote
  storyStart: string
  /** Who wrote it, where that is not clear. */
  by?: string
}

/** A note of an observer: its moment, its words, and what it is about. */
export const NoteLines = ({ note, storyStart, by }: NoteLinesProps) => {
  const language = useLanguage()
  const moment = noteMoment(note, storyStart, language)
  return (
    <>
      <p className={styles.quiet}>
        {by === undefined ? null : (
          <>
            <strong>{by}</strong> ·{' '}
          </>
        )}
        {moment}
      </p>
      <p className={styles.text}>{note.text}</p>
      <p className={styles.about}>
        <Plate kind={by === undefined ? 'white' : 'staff'} size="small">
          {termTexts[language].steps[note.tag]}
        </Plate>
        {note.goal ? (
          <span className={styles.quiet}>
            {noteTexts[language].goal}: {note.goal.text}
          </span>
        ) : null}
      </p>
    </>
  )
}
