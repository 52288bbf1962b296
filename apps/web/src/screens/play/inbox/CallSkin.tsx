import { Phone, PhoneIncoming } from 'lucide-react'
import { useDraft } from '../../../shared/drafts/drafts.ts'
import { senderOf } from '../../../shared/format/names.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { Explained } from '../../../shared/ui/Explained.tsx'
import styles from './CallSkin.module.css'
import { inboxTexts } from './inboxTexts.ts'
import { Picture } from './Picture.tsx'
import type { SkinProps } from './skins.tsx'

/** A phone call: the player answers, and reads along. Nothing plays by itself. */
export const CallSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  const { name, of } = senderOf(message.from)
  const [answered, setAnswered] = useDraft(`call.${message.id}`, false)
  return (
    <div className={styles.call}>
      <header className={styles.caller}>
        <span className={styles.sign} aria-hidden="true">
          {answered ? <Phone size={28} /> : <PhoneIncoming size={28} />}
        </span>
        <div className={styles.who}>
          <h2 className={styles.name}>{name}</h2>
          {of === null ? null : <span>{of}</span>}
          <span className={styles.faint}>{answered ? `${t.kinds.call} · ${time}` : t.calling}</span>
        </div>
      </header>
      {answered ? (
        <div className={styles.transcript}>
          <h3 className={styles.label}>{t.transcript}</h3>
          {message.body.map((line) => (
            <p key={line} className={styles.line}>
              <Explained text={line} />
            </p>
          ))}
          {message.image === null ? null : (
            <>
              <h3 className={styles.label}>{t.sentAlong}</h3>
              <Picture image={message.image} />
            </>
          )}
          {mark}
        </div>
      ) : (
        <div className={styles.ringing}>
          <p>{message.subject}</p>
          <Button wide icon={<Phone aria-hidden size={22} />} onClick={() => setAnswered(true)}>
            {t.answer}
          </Button>
          {mark}
        </div>
      )}
    </div>
  )
}
