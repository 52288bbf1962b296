import type { Message } from '@natte-meren/protocol'
import { imageAddress } from '../../../shared/format/images.ts'
import { useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { feedTexts } from './feedTexts.ts'
import styles from './Paper.module.css'

const Part = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )

/** A document as the facilitator reads along with it: the same words, smaller. */
export const Paper = ({ message }: { message: Message }) => {
  const t = useTexts(feedTexts)
  const { sitrep } = message
  return (
    <article className={styles.paper} data-kind={message.kind}>
      <header className={styles.head}>
        <p className={styles.from}>
          {t.messageKinds[message.kind]}: {message.from}
        </p>
        <ExerciseMark />
      </header>
      <h3 className={styles.subject}>{message.subject}</h3>
      {message.own ? <p className={styles.own}>{t.own}</p> : null}
      {message.image === null ? null : (
        <img className={styles.image} src={imageAddress(message.image)} alt={message.image.alt} />
      )}
      {message.body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {sitrep === null ? null : (
        <div className={styles.sitrep}>
          <Part title={t.known} lines={sitrep.known} />
          <Part title={t.unknown} lines={sitrep.unknown} />
          <Part title={t.expected} lines={sitrep.expected} />
        </div>
      )}
      {message.plain === null ? null : (
        <p className={styles.plain}>
          <strong>{t.plain}:</strong> {message.plain}
        </p>
      )}
    </article>
  )
}
