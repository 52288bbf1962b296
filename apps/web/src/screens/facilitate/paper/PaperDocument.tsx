import type { PaperMessage } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { imageAddress } from '../../../shared/format/images.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import styles from './PaperDocument.module.css'
import { printTexts } from './printTexts.ts'

const Sitrep = ({ sitrep }: { sitrep: NonNullable<PaperMessage['sitrep']> }) => {
  const t = useTexts(printTexts)
  return (
    <div className={styles.sitrep}>
      {(['known', 'unknown', 'expected'] as const).map((part) => (
        <section key={part}>
          <h3>{t.sitrep[part]}</h3>
          <ul>
            {sitrep[part].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** A message as a player gets it, for paper: what it is, from whom, when in the story, and the text. */
export const PaperDocument = ({ message, storyStart }: { message: PaperMessage; storyStart: string }) => {
  const t = useTexts(printTexts)
  const language = useLanguage()
  const { kind, from, subject, body, image, sitrep, plain } = message
  return (
    <article className={styles.document} data-kind={kind}>
      <header className={styles.head}>
        <p className={styles.from}>{from}</p>
        <p className={styles.meta}>
          {t.kinds[kind]} · {formatStory(message.story, storyStart, language)}
        </p>
      </header>
      <h2 className={styles.subject}>{subject}</h2>
      <div className={styles.text}>
        {image === null ? null : <img className={styles.image} src={imageAddress(image)} alt={image.alt} />}
        {body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {sitrep === null ? null : <Sitrep sitrep={sitrep} />}
      {plain === null ? null : (
        <p className={styles.plain}>
          <strong>{t.plain}:</strong> {plain}
        </p>
      )}
    </article>
  )
}
