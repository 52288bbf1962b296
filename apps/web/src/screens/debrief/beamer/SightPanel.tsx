import type { SeenMoment } from '@natte-meren/protocol'
import { formatStory } from '../../../shared/format/days.ts'
import { lookTexts } from '../lookTexts.ts'
import { roleName } from '../roles.ts'
import type { SceneProps } from './BeamerScene.tsx'
import styles from './SightPanel.module.css'

/** Rows above the run, and how many signs surely fit in one. */
const rows = 4
const perRow = 32

/** The first lines that fit whole: a line may take several rows. */
const fitting = (lines: readonly string[]): readonly string[] => {
  let free = rows
  return lines.filter((line, index) => {
    free -= Math.ceil(line.length / perRow)
    return free >= 0 || index === 0
  })
}

interface ColumnProps {
  title: string
  lines: readonly string[]
  none: string
  more: (count: number) => string
}

const Column = ({ title, lines, none, more }: ColumnProps) => {
  const shown = fitting(lines)
  return (
    <section className={styles.column}>
      <h2 className={styles.title}>{title}</h2>
      {lines.length === 0 ? <p>{none}</p> : null}
      <ul className={styles.lines}>
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > shown.length ? <p>{more(lines.length - shown.length)}</p> : null}
    </section>
  )
}

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
        />
        <Column
          title={look.facts(facts.length)}
          lines={facts.map(({ sentence }) => sentence)}
          none={look.noFacts}
          more={look.more}
        />
      </div>
    </div>
  )
}
