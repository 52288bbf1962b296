import type { ObserverView, RoleView } from '@natte-meren/protocol'
import { useState } from 'react'
import type { TakeNote } from '../../../shared/connection/dispatch.ts'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { LiveRegion } from '../../../shared/ui/LiveRegion.tsx'
import { type NoteContent, NoteForm } from './NoteForm.tsx'
import { NoteList } from './NoteList.tsx'
import styles from './Notes.module.css'
import { type GoalScores, Scores } from './Scores.tsx'
import { observeTexts } from './observeTexts.ts'

/** A note that is being typed, and since when on the server's clock. */
interface Draft extends NoteContent {
  readonly at: number
}

const noDraft: Draft | null = null

interface NotesProps {
  observer: ObserverView
  stage: RoleView['stage']
  clock: RoleView['clock']
  /** Server clock − this device's clock, ms. */
  clockOffset: number
  waiting: readonly (NoteContent & { readonly id: string })[]
  /** Scores that are still on their way, by goal. */
  scoring: GoalScores
  takeNote: TakeNote
  onElsewhere: () => void
}

/** P16: a note on what happens now, and the notes of before. */
export const Notes = ({ observer, stage, clock, clockOffset, waiting, scoring, takeNote, onElsewhere }: NotesProps) => {
  const t = useTexts(observeTexts)
  const [draft, setDraft, clear] = useDraft<Draft | null>('observed', noDraft)
  const [said, setSaid] = useState('')
  const step = stage.step === null || stage.step === 'done' ? 'decision' : stage.step
  const value: NoteContent = draft ?? { text: '', tag: stage.status === 'lobby' ? 'picture' : step, goal: null }
  const change = (next: NoteContent) => {
    const began = draft !== null && draft.text !== '' ? draft.at : Date.now() + clockOffset
    setSaid('')
    setDraft({ ...next, at: Math.round(began) })
  }
  const save = () => {
    if (draft === null) return
    clear()
    setSaid(t.saved)
    void takeNote({ type: 'WriteNote', table: observer.table.id, ...draft }).then((answer) => {
      // Refused: what was typed is not lost.
      if (!answer.ok) setDraft(draft)
    })
  }
  return (
    <section className={styles.notes} aria-labelledby="own-notes">
      <h2 id="own-notes">{t.notes}</h2>
      <LiveRegion text={said} />
      <NoteForm
        value={value}
        goals={observer.goals}
        hint={t.moment}
        submit={t.save}
        onChange={change}
        onSubmit={save}
      />
      <NoteList observer={observer} waiting={waiting} storyStart={clock.storyStart} takeNote={takeNote} />
      <Scores observer={observer} waiting={scoring} takeNote={takeNote} />
      <div className={styles.who}>
        <p className={styles.quiet}>{t.who(observer.name)}</p>
        <Button kind="quiet" onClick={onElsewhere}>
          {t.elsewhere}
        </Button>
      </div>
    </section>
  )
}
