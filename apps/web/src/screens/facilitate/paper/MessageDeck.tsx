import type { PaperKit, PaperMessage, PaperPhase } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { HalfSheet } from './HalfSheet.tsx'
import styles from './MessageDeck.module.css'
import { PaperDocument } from './PaperDocument.tsx'
import { printTexts } from './printTexts.ts'

interface Copy {
  readonly phase: PaperPhase
  readonly message: PaperMessage
  /** `null`: everybody at the table. */
  readonly role: string | null
}

/** A copy for each who gets it; what everybody gets is read aloud from one. */
export const copiesOf = ({ phases }: Pick<PaperKit, 'phases'>): Copy[] =>
  phases.flatMap((phase) =>
    phase.messages.flatMap((message): Copy[] =>
      message.to === 'all' ? [{ phase, message, role: null }] : message.to.map((role) => ({ phase, message, role })),
    ),
  )

/**
 * The messages as their readers get them. When to give them out, and on what condition, stands in the script:
 * here it would tell a player what the table chose.
 */
export const MessageDeck = ({ kit }: { kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const nameOf = (role: string | null) =>
    role === null ? t.everybody : (kit.roles.find(({ id }) => id === role)?.name ?? role)
  return copiesOf(kit).map(({ phase, message, role }) => (
    <HalfSheet key={`${message.id} ${role ?? ''}`} label={`${message.number} ${message.subject}`}>
      <div className={styles.card}>
        <header className={styles.strip}>
          <strong className={styles.number}>{message.number}</strong>
          <span>{t.forWhom(nameOf(role))}</span>
          <span className={styles.phase}>{t.phase(phase.number, phase.title)}</span>
          <ExerciseMark />
        </header>
        <PaperDocument message={message} storyStart={kit.storyStart} />
      </div>
    </HalfSheet>
  ))
}
