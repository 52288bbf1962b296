import type { Message } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/i18n/language.ts'
import { imageAddress } from '../../../shared/format/images.ts'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { inboxTexts } from './inboxTexts.ts'
import styles from './skins.module.css'

export interface SkinProps {
  message: Message
  /** Story time in words. */
  time: string
  mark: ReactNode
}

const Body = ({ message: { image, body } }: { message: Message }) => (
  <>
    {image === null ? null : <img className={styles.image} src={imageAddress(image)} alt={image.alt} />}
    {body.map((paragraph) => (
      <p key={paragraph}>
        <Explained text={paragraph} />
      </p>
    ))}
  </>
)

export const MailSkin = ({ message, time, mark }: SkinProps) => {
  const t = useTexts(inboxTexts)
  return (
    <div className={styles.mail}>
      <header className={styles.mailHead}>
        <div className={styles.mailTop}>
          <span className={styles.avatar} aria-hidden="true">
            {message.from.slice(0, 1)}
          </span>
          <div className={styles.mailFrom}>
            <strong>{message.from}</strong>
            <span className={styles.faint}>
              {t.kinds.mail} · {time}
            </span>
          </div>
        </div>
        <h2 className={styles.mailSubject}>{message.subject}</h2>
      </header>
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
        <span className={styles.faint}>{time}</span>
      </header>
      <div className={styles.body}>
        <p className={styles.flash}>{t.live}</p>
        <h2 className={styles.headline}>{message.subject}</h2>
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
  return (
    <div className={styles.social}>
      <header className={styles.socialHead}>
        <h2 className={styles.socialTitle}>{message.subject}</h2>
        <span className={styles.faint}>{t.kinds.social}</span>
      </header>
      <div className={styles.thread}>
        <span className={styles.face} aria-hidden="true">
          {message.from.slice(0, 1)}
        </span>
        <div className={styles.bubble}>
          <strong className={styles.bubbleName}>{message.from}</strong>
          <Body message={message} />
          <span className={styles.faint}>{time}</span>
        </div>
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
      {message.body.length > 0 || message.image !== null ? (
        <div className={styles.sitrepPart}>
          <Body message={message} />
        </div>
      ) : null}
      <div className={styles.sitrepFoot}>{mark}</div>
    </div>
  )
}

export const LetterSkin = ({ message, time, mark }: SkinProps) => (
  <div className={styles.letter}>
    <header className={styles.letterHead}>
      <span className={styles.sender}>{message.from}</span>
      <span className={styles.faint}>{time}</span>
    </header>
    <h2 className={styles.reference}>{message.subject}</h2>
    <div className={styles.letterBody}>
      <Body message={message} />
    </div>
    <div className={styles.letterFoot}>{mark}</div>
  </div>
)
