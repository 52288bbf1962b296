import type { BeamerView, ImageView } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import type { TextLanguage } from '../../../shared/i18n/catalogue.ts'
import { imageAddress } from '../../../shared/format/images.ts'
import { breakable, senderOf } from '../../../shared/format/names.ts'
import type { BeamerTexts } from '../texts.ts'
import styles from './DocumentScene.module.css'

interface PaperProps {
  readonly document: NonNullable<BeamerView['document']>
  readonly t: BeamerTexts
  /** Story time in words. */
  readonly time: string
}

/** A paper is known by its masthead and a letter by its letterhead, everything else by what it is. */
const Head = ({ document: { kind, from }, t }: Omit<PaperProps, 'time'>) => {
  if (kind === 'news') return <p className={styles.masthead}>{from}</p>
  if (kind !== 'letter') return <p className={styles.kind}>{t.kinds[kind]}</p>
  const { name, of } = senderOf(from)
  return (
    <p className={styles.letterhead}>
      {name}
      {of === null ? null : <span className={styles.senderOf}>{of}</span>}
    </p>
  )
}

const namesItsSender: ReadonlySet<string> = new Set(['news', 'letter'])

/** What it comes down to on paper at the left, who and when at the right. */
const Sheet = ({ document, t, time }: PaperProps) => (
  <article className={styles.scene}>
    <div className={styles.paper} data-kind={document.kind}>
      <Head document={document} t={t} />
      <h1 className={styles.subject}>{document.subject}</h1>
      <p className={styles.essence}>{document.essence}</p>
    </div>
    <dl className={styles.source}>
      {namesItsSender.has(document.kind) ? null : (
        <>
          <dt>{t.from}</dt>
          <dd>{breakable(document.from)}</dd>
        </>
      )}
      <dt>{t.at}</dt>
      <dd>{time}</dd>
    </dl>
  </article>
)

/** With an image that is the document, and the words stand beside it. */
const Pictured = ({ document, image, t, time }: PaperProps & { readonly image: ImageView }) => (
  <article className={styles.pictured}>
    <div className={styles.frame} data-kind={document.kind}>
      {document.kind === 'news' ? <Head document={document} t={t} /> : null}
      <img className={styles.image} src={imageAddress(image)} alt={image.alt} />
    </div>
    <div className={styles.words} data-kind={document.kind}>
      <h1 className={styles.heading}>{document.subject}</h1>
      <p className={styles.lead}>{document.essence}</p>
      <p className={styles.origin}>
        {breakable(document.from)}
        <span className={styles.time}>{time}</span>
      </p>
    </div>
  </article>
)

/** The newest shared message. */
export const DocumentScene = ({ view, t, language }: { view: BeamerView; t: BeamerTexts; language: TextLanguage }) => {
  const { document } = view
  if (document === null) return null
  const { image } = document
  const shown = { document, t, time: formatStory(document.story, view.clock.storyStart, language) }
  return image === null ? <Sheet {...shown} /> : <Pictured {...shown} image={image} />
}
