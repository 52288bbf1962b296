import type { Message } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { senderOf } from '../../../shared/format/names.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { inboxTexts } from './inboxTexts.ts'
import { Picture } from './Picture.tsx'
import styles from './skins.module.css'

export interface SkinProps {
  message: Message
  /** Story time in words. */
  time: string
  mark: ReactNode
}

const Body = ({ message: { body } }: { message: Message }) =>
  body.map((paragraph) => (
    <p key={paragraph}>
      <Explained text={paragraph} />
    </p>
  ))

export const MailSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  const { name, of } = senderOf(message.from)
  return (
    <div className={styles.mail}>
      <header className={styles.mailHead}>
        <div className={styles.who}>
          <span className={styles.avatar} aria-hidden="true">
            {name.slice(0, 1)}
          </span>
          <div className={styles.names}>
            <strong>{name}</strong>
            {of === null ? null : <span className={styles.faint}>{of}</span>}
            <span className={styles.faint}>
              {t.kinds.mail} · {time}
            </span>
          </div>
        </div>
        <h2 className={styles.mailSubject}>{message.subject}</h2>
      </header>
      <Picture image={message.image} />
      <div className={styles.body}>
        <Body message={message} />
        {mark}
      </div>
    </div>
  )
}

export const NewsSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  return (
    <div className={styles.news}>
      <header className={styles.masthead}>
        <span className={styles.paper}>{message.from}</span>
        <span className={styles.dateline}>{time}</span>
      </header>
      <div className={styles.body}>
        <p className={styles.flash}>{t.live}</p>
        <h2 className={styles.headline}>{message.subject}</h2>
      </div>
      <Picture image={message.image} />
      <div className={styles.body}>
        <div className={styles.story}>
          <Body message={message} />
        </div>
        {mark}
      </div>
    </div>
  )
}

export const SocialSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  const { name, of } = senderOf(message.from)
  return (
    <div className={styles.social}>
      <header className={styles.who}>
        <span className={styles.face} aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <div className={styles.names}>
          <strong>{name}</strong>
          <span className={styles.faint}>{of ?? t.kinds.social}</span>
          <span className={styles.faint}>{time}</span>
        </div>
      </header>
      <div className={styles.post}>
        <h2 className={styles.postTitle}>{message.subject}</h2>
        <Body message={message} />
        <Picture image={message.image} />
      </div>
      <div className={styles.socialFoot}>{mark}</div>
    </div>
  )
}

export const SitrepSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  const parts = message.sitrep
    ? ([
        [t.known, message.sitrep.known],
        [t.unknown, message.sitrep.unknown],
        [t.expected, message.sitrep.expected],
      ] as const)
    : []
  return (
    <div className={styles.sitrep}>
      <header className={styles.sitrepHead}>
        <span className={styles.code}>{t.kinds.sitrep}</span>
        <span className={styles.code}>{time}</span>
      </header>
      <h2 className={styles.sitrepTitle}>{message.subject}</h2>
      <p className={styles.sitrepFrom}>{message.from}</p>
      <Picture image={message.image} />
      {parts.map(([title, lines]) => (
        <section key={title} className={styles.sitrepPart}>
          <h3 className={styles.sitrepLabel}>{title}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>
                <Explained text={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {message.body.length === 0 ? null : (
        <div className={styles.sitrepPart}>
          <Body message={message} />
        </div>
      )}
      <div className={styles.sitrepFoot}>{mark}</div>
    </div>
  )
}

/** A letter, a memo, a sheet from a printer: what they share is who it is from, when it came and what it is about. */
export const LetterSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  const { name, of } = senderOf(message.from)
  return (
    <div className={styles.letter}>
      <header className={styles.letterHead}>
        <span className={styles.sender}>{name}</span>
        {of === null ? null : <span className={styles.senderOf}>{of}</span>}
      </header>
      <div className={styles.reference}>
        <p className={styles.faint}>
          {t.received} {time}
        </p>
        <h2 className={styles.about}>
          <span className={styles.aboutLabel}>{t.subject}:</span> {message.subject}
        </h2>
      </div>
      <div className={styles.letterBody}>
        <Body message={message} />
        <Picture image={message.image} />
      </div>
      <div className={styles.letterFoot}>{mark}</div>
    </div>
  )
}
