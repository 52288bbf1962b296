import type { TogetherDecision } from '@natte-meren/protocol'
import { isUnanimous } from '../togetherModel.ts'
import { dilemmaSentence } from '../togetherSentences.ts'
import scene from './Scene.module.css'
import styles from './TogetherSection.module.css'
import type { TogetherPhoneProps } from './togetherPhone.ts'

type DecisionProps = TogetherPhoneProps & { decision: TogetherDecision }

const Options = ({ decision, debrief, words }: DecisionProps) => {
  const own = debrief.decisions.find(({ id }) => id === decision.id)
  const chosen = own ? (own.taken?.option ?? null) : undefined
  const rows = [
    ...decision.options.map(({ id, label, tables, advised }) => ({ id, label, tables, advised, own: id === chosen })),
    ...(decision.lapsed > 0
      ? [{ id: '-', label: words.decisions.lapsed, tables: decision.lapsed, advised: null, own: chosen === null }]
      : []),
  ]
  return (
    <ul className={styles.options}>
      {rows.map(({ id, label, tables, advised, own: isOwn }) => (
        <li key={id} className={styles.option} data-own={isOwn}>
          <span className={styles.label}>
            <span>
              {label}
              {isOwn ? ` (${words.decisions.yours})` : ''}
            </span>
            <span>{words.tables(tables)}</span>
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={{ width: `${(100 * tables) / Math.max(1, decision.tables)}%` }} />
          </span>
          {advised === null ? null : <span className={styles.small}>{words.decisions.advisedBy(advised)}</span>}
        </li>
      ))}
    </ul>
  )
}

const Explanations = ({ decision, words }: DecisionProps) =>
  decision.explanations.length === 0 ? null : (
    <details>
      <summary className={scene.summary}>{words.decisions.explained}</summary>
      <ul className={styles.quotes}>
        {decision.explanations.map(({ option, words: said, table }) => (
          <li key={said}>
            <p className={styles.small}>
              {decision.options.find(({ id }) => id === option)?.label}
              {table === null ? null : ` · ${words.tableSaid(table)}`}
            </p>
            <blockquote>{said}</blockquote>
          </li>
        ))}
        {decision.more > 0 ? <li className={scene.muted}>{words.decisions.more(decision.more)}</li> : null}
      </ul>
    </details>
  )

/** Each dilemma as the tables answered it, with the choice of the own table marked. */
export const DecisionsSection = (props: TogetherPhoneProps) => {
  const { together, words, texts } = props
  const { decisions } = together
  const t = words.decisions
  return (
    <>
      <p className={scene.headline}>{t.headline(decisions.filter(isUnanimous).length, decisions.length)}</p>
      {decisions.map((decision) => (
        <article key={decision.id} className={styles.decision} aria-label={decision.title}>
          <h3 className={scene.subhead}>{decision.title}</h3>
          <p>{dilemmaSentence(decision, words)}</p>
          <Options {...props} decision={decision} />
          <p>{t.followed(decision.advice.followed, decision.advice.given)}</p>
          {decision.deferred > 0 ? <p>{t.deferred(decision.deferred)}</p> : null}
          {decision.dissents > 0 ? <p>{texts.decisions.dissents(decision.dissents)}</p> : null}
          <Explanations {...props} decision={decision} />
        </article>
      ))}
    </>
  )
}
