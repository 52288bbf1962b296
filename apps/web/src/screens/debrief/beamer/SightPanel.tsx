import type { SeenMoment } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { lookTexts } from '../lookTexts.ts'
import { roleName } from '../roles.ts'
import type { SceneProps } from './BeamerScene.tsx'
import styles from './SightPanel.module.css'

/** As much as fits above the run: subjects are short, facts are sentences of two lines. */
const most = { messages: 3, facts: 2 }

interface ColumnProps {
  title: string
  lines: string[]
  kind: keyof typeof most
  none: string
  more: (count: number) => string
}

const Column = ({ title, lines, kind, none, more }: ColumnProps) => (
  <section className={styles.column}>
    <h2 className={styles.title}>{title}</h2>
    {lines.length === 0 ? <p>{none}</p> : null}
    <ul className={styles.lines} data-kind={kind}>
      {lines.slice(0, most[kind]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {lines.length > most[kind] ? <p>{more(lines.length - most[kind])}</p> : null}
  </section>
)

/** A moment as one role saw it: the newest of what it had been sent and of what it knew. */
export const SightPanel = ({ moment, roles, storyStart, language }: SceneProps & { moment: SeenMoment }) => {
  const look = lookTexts[language]
  const messages = Object.values(moment.messages).toSorted((a, b) => b.order - a.order)
  const facts = Object.values(moment.facts).toReversed()
  return (
    <div className={styles.panel}>
      <p className={styles.meta}>
        <strong>{formatStory(moment.story, storyStart, language)}</strong> · {look.played(moment.play)} ·{' '}
        <strong>{look.saw(roleName(roles, moment.role ?? ''))}</strong>
      </p>
      <div className={styles.columns}>
        <Column
          title={look.messages(messages.length)}
          lines={messages.map(({ subject }) => subject)}
          none={look.noMessages}
          more={look.more}
          kind="messages"
        />
        <Column
          title={look.facts(facts.length)}
          lines={facts.map(({ sentence }) => sentence)}
          none={look.noFacts}
          more={look.more}
          kind="facts"
        />
      </div>
    </div>
  )
}
