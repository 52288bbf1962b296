import { CircleHelp, Eye, MessageSquareQuote } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './NotesPanel.module.css'
import { notesTexts } from './notesTexts.ts'

const Lines = ({ icon, title, lines }: { icon: ReactNode; title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div className={styles.group}>
      <h3 className={styles.title}>
        {icon}
        {title}
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )

interface Notes {
  readonly say: readonly string[]
  readonly ask: readonly string[]
  readonly watch: readonly string[]
}

/**
 * What is whispered to the facilitator, by the scenario or in the debrief by the house. Violet, and only ever here: the beamer's screens take
 * another view, from another channel, in which there are no notes.
 */
export const NotesPanel = ({ notes }: { notes: Notes }) => {
  const t = useTexts(notesTexts)
  const { say, ask, watch } = notes
  const none = say.length + ask.length + watch.length === 0
  return (
    <section className={styles.notes} aria-label={t.notes}>
      <Lines icon={<MessageSquareQuote aria-hidden size={20} />} title={t.say} lines={say} />
      <Lines icon={<CircleHelp aria-hidden size={20} />} title={t.ask} lines={ask} />
      <Lines icon={<Eye aria-hidden size={20} />} title={t.watch} lines={watch} />
      {none ? <p>{t.noNotes}</p> : null}
    </section>
  )
}
