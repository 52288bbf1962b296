import type { DebriefScene, TogetherView } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { togetherTexts } from '../togetherTexts.ts'
import { DataTable } from './DataTable.tsx'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'
import wordStyles from './WordsScene.module.css'
import { DecisionsSection } from './DecisionsSection.tsx'
import { FactsSection } from './FactsSection.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import styles from './TogetherSection.module.css'
import type { TogetherPhoneProps } from './togetherPhone.ts'

const WordsSection = ({ together: { words }, texts, words: t }: TogetherPhoneProps) => (
  <>
    <p className={scene.headline}>
      {words.said === 0 ? texts.words.none : t.words.headline(words.said, words.different)}
    </p>
    <ul className={wordStyles.words}>
      {words.list.map(({ word, count }) => (
        <li key={word} className={wordStyles.word}>
          {word}
          {count > 1 ? <span className={wordStyles.count}> {texts.words.times(count)}</span> : null}
        </li>
      ))}
    </ul>
    {words.more > 0 ? <p className={scene.muted}>{t.words.more(words.more)}</p> : null}
  </>
)

const OutcomesSection = ({ together: { outcomes, tables }, words }: TogetherPhoneProps) => (
  <>
    <p className={scene.headline}>
      {outcomes.length === 1 ? words.timeline.same(tables) : words.timeline.different(tables, outcomes.length)}
    </p>
    <DataTable
      summary={words.asTable}
      columns={[words.timeline.outcome, words.all]}
      rows={outcomes.map(({ title, tables: count }) => ({ id: title, cells: [title, words.tables(count)] }))}
    />
  </>
)

const sections: Record<Exclude<DebriefScene, 'home'>, (props: TogetherPhoneProps) => ReactNode> = {
  words: WordsSection,
  timeline: OutcomesSection,
  decisions: DecisionsSection,
  facts: FactsSection,
  questions: QuestionsSection,
}

interface TogetherSectionProps extends PhoneSceneProps {
  name: Exclude<DebriefScene, 'home'>
  /** Null while another table still plays. */
  together: TogetherView | null
}

/** What all tables did, beside what the own table did: as text, in the same scene. */
export const TogetherSection = ({ name, together, ...props }: TogetherSectionProps) => {
  const words = togetherTexts[props.language]
  const Section = sections[name]
  return (
    <section className={styles.section} aria-labelledby="all-tables">
      <h2 id="all-tables" className={styles.title}>
        {words.all}
        {together === null ? '' : ` (${together.tables})`}
      </h2>
      {together === null ? (
        <p className={scene.muted}>{words.waiting}</p>
      ) : (
        <>
          {together.telling === null ? null : <p>{words.telling(together.telling)}</p>}
          <Section {...props} together={together} words={words} />
        </>
      )}
    </section>
  )
}
