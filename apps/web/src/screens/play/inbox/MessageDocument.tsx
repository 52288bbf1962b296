import type { Message } from '@natte-meren/protocol'
import { EyeOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { classes } from '../../../shared/ui/classes.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { Explained } from '../../../shared/ui/Explained.tsx'
import { CallSkin } from './CallSkin.tsx'
import { inboxTexts } from './inboxTexts.ts'
import styles from './MessageDocument.module.css'
import { LetterSkin, MailSkin, NewsSkin, SitrepSkin, type SkinProps, SocialSkin } from './skins.tsx'

const skins = {
  mail: MailSkin,
  call: CallSkin,
  news: NewsSkin,
  social: SocialSkin,
  sitrep: SitrepSkin,
  letter: LetterSkin,
} satisfies Record<Message['kind'], (props: SkinProps) => ReactNode>

interface MessageDocumentProps {
  message: Message
  storyStart: string
  /** What can be done with it (sharing its facts), below the document. */
  children?: ReactNode
}

/** P6: one article in six skins: what it is, from whom, when in the story, and the text. */
export const MessageDocument = ({ message, storyStart, children }: MessageDocumentProps) => {
  const t = useTexts(inboxTexts)
  const language = useLanguage()
  const Skin = skins[message.kind]
  return (
    <div className={classes(styles.frame, message.private && styles.private)}>
      {message.private ? (
        <p className={styles.label}>
          <EyeOff aria-hidden size={20} strokeWidth={2.5} />
          {t.private}
        </p>
      ) : null}
      <article
        className={styles.document}
        data-kind={message.kind}
        aria-label={`${t.kinds[message.kind]}: ${message.subject}`}
      >
        <Skin message={message} time={formatStory(message.story, storyStart, language)} mark={<ExerciseMark />} />
      </article>
      {message.plain === null ? null : (
        <div className={styles.plain}>
          <h3 className={styles.plainTitle}>{t.plain}</h3>
          <p>
            <Explained text={message.plain} />
          </p>
        </div>
      )}
      {message.coveredFor === null ? null : <p className={styles.note}>{t.covered(message.coveredFor)}</p>}
      {message.own ? <p className={styles.note}>{t.own}</p> : null}
      {children}
    </div>
  )
}
