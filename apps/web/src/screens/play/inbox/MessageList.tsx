import type { Message } from '@natte-meren/protocol'
import { EyeOff, FileText, Mail, MessagesSquare, Newspaper, Phone, ScrollText } from 'lucide-react'
import { formatStory } from '../../../shared/format/days.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { Hidden } from '../../../shared/ui/Hidden.tsx'
import { inboxTexts } from './inboxTexts.ts'
import styles from './MessageList.module.css'

const icons = {
  mail: Mail,
  call: Phone,
  news: Newspaper,
  social: MessagesSquare,
  sitrep: FileText,
  letter: ScrollText,
}

interface MessageListProps {
  title: string
  messages: readonly Message[]
  seen: Readonly<Record<string, true>>
  storyStart: string
  onOpen: (message: Message) => void
  /** Folded up, where something else is asked. */
  folded?: boolean
}

/** Messages as envelopes, one line each: to open again. */
export const MessageList = ({ title, messages, seen, storyStart, onOpen, folded = false }: MessageListProps) => {
  const t = useTexts(inboxTexts)
  const language = useLanguage()
  const list = (
    <ul className={styles.list}>
      {messages.map((message) => {
        const Icon = icons[message.kind]
        const isNew = seen[message.id] !== true
        return (
          <li key={message.id}>
            <button className={styles.item} type="button" onClick={() => onOpen(message)}>
              <Icon aria-hidden size={24} />
              <span className={styles.words}>
                <span className={styles.subject}>
                  {message.subject}
                  {isNew ? <span className={styles.new}>{t.isNew}</span> : null}
                </span>
                <span className={styles.faint}>
                  {message.from} · {formatStory(message.story, storyStart, language)}
                </span>
              </span>
              {message.private ? (
                <span>
                  <EyeOff aria-hidden size={20} />
                  <Hidden>{t.private}</Hidden>
                </span>
              ) : null}
            </button>
          </li>
        )
      })}
    </ul>
  )
  if (folded) {
    return (
      <details className={styles.part}>
        <summary className={styles.summary}>
          {title} ({messages.length})
        </summary>
        {list}
      </details>
    )
  }
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{title}</h2>
      {list}
    </section>
  )
}
