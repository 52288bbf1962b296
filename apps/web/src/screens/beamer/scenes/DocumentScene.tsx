import type { BeamerView } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import { imageAddress } from '../../../shared/format/images.ts'
import type { BeamerTexts } from '../texts.ts'
import styles from './DocumentScene.module.css'

/** The newest shared message: what it comes down to on paper at the left, who and when at the right. */
export const DocumentScene = ({ view, t, language }: { view: BeamerView; t: BeamerTexts; language: TextLanguage }) => {
  const { document } = view
  if (document === null) return null
  return (
    <article className={styles.scene}>
      <div className={styles.paper} data-kind={document.kind}>
        <p className={styles.kind}>{t.kinds[document.kind]}</p>
        {document.image === null ? null : (
          <img className={styles.image} src={imageAddress(document.image)} alt={document.image.alt} />
        )}
        <h1 className={styles.subject}>{document.subject}</h1>
        <p className={styles.essence}>{document.essence}</p>
      </div>
      <dl className={styles.source}>
        <dt>{t.from}</dt>
        <dd>{document.from}</dd>
        <dt>{t.at}</dt>
        <dd>{formatStory(document.story, view.clock.storyStart, language)}</dd>
      </dl>
    </article>
  )
}
