import type { DebriefDecision } from '@natte-meren/protocol'
import { Check } from 'lucide-react'
import { Plate } from '../../../shared/ui/Plate.tsx'
import { RolePlate } from '../../../shared/ui/RolePlate.tsx'
import { optionLabel, optionRows } from '../decisionModel.ts'
import { roleCode, roleName } from '../roles.ts'
import styles from './DecisionsScene.module.css'
import { Dissent } from './Dissent.tsx'
import type { PhoneSceneProps } from './phoneScene.ts'
import { SaveQuestion } from './SaveQuestion.tsx'
import scene from './Scene.module.css'
import { WhatIfSection } from './WhatIfSection.tsx'

type DecisionProps = PhoneSceneProps & { decision: DebriefDecision }

const Options = ({ decision, texts }: DecisionProps) => (
  <ul className={styles.options}>
    {optionRows(decision).map((option) => (
      <li key={option.id} className={styles.option} data-chosen={option.chosen}>
        {option.label}
        {option.chosen ? (
          <span className={styles.chosen}>
            <Check aria-hidden size={20} strokeWidth={3} /> {texts.decisions.chosen}
          </span>
        ) : null}
      </li>
    ))}
  </ul>
)

const Advice = ({ decision, roles, texts }: DecisionProps) => {
  const entries = Object.entries(decision.advice)
  if (entries.length === 0) return null
  const label = (option: string | null) => optionLabel(decision, option) ?? texts.decisions.doNotKnow
  return (
    <section className={scene.tight}>
      <h3 className={scene.subhead}>{texts.decisions.advice}</h3>
      <ul className={styles.advice}>
        {entries.map(([role, entry]) => (
          <li key={role}>
            <RolePlate code={roleCode(roles, role)} name={roleName(roles, role)} size="small" />
            <div>
              {entry === null ? (
                <span className={scene.muted}>{texts.decisions.noAdvice}</span>
              ) : (
                <>
                  <strong>{label(entry.advice.option)}</strong>
                  {`, ${texts.decisions.certainty[entry.advice.certainty]}`}
                  {entry.first === null ? null : (
                    <span className={styles.line}>{texts.decisions.first(label(entry.first.option))}</span>
                  )}
                  {entry.advice.reason === null ? null : <q className={styles.line}>{entry.advice.reason}</q>}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Taken = ({ decision, roles, texts }: DecisionProps) => {
  const { taken } = decision
  if (taken === null) return <p>{texts.decisions.lapsedLine}</p>
  const weighed = taken.considerations.map((consideration) => texts.decisions.considerations[consideration])
  return (
    <figure className={scene.tight}>
      <figcaption className={scene.muted}>{texts.decisions.by[taken.by](roleName(roles, taken.role))}</figcaption>
      {taken.explanation === '' ? null : <blockquote className={styles.explanation}>{taken.explanation}</blockquote>}
      {weighed.length === 0 ? null : (
        <p>
          {texts.decisions.weighed}: {weighed.join(', ')}
        </p>
      )}
    </figure>
  )
}

const Deferred = ({ decision, texts }: DecisionProps) =>
  decision.deferred.length === 0 ? null : (
    <section className={scene.tight}>
      <h3 className={scene.subhead}>{texts.decisions.notYet}</h3>
      <ul className={scene.bullets}>
        {decision.deferred.map((missing) => (
          <li key={missing}>{missing}</li>
        ))}
      </ul>
    </section>
  )

const Effects = ({ decision, indicators, texts }: DecisionProps) =>
  decision.changes.length === 0 ? null : (
    <section className={scene.tight}>
      <h3 className={scene.subhead}>{texts.decisions.effects}</h3>
      <ul className={styles.effects}>
        {decision.changes.map(({ indicator, change, reason }) => (
          <li key={`${indicator} ${reason}`}>
            <span role="img" aria-label={change > 0 ? texts.decisions.up : texts.decisions.down}>
              {change > 0 ? '▲' : '▼'}
            </span>
            <span>
              {indicators[indicator] ? <strong>{indicators[indicator].name}: </strong> : null}
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )

const Decision = (props: DecisionProps & { number: number }) => {
  const { decision, number, texts, seat, dispatch } = props
  return (
    <article className={styles.decision} aria-labelledby={`decision-${decision.id}`}>
      <header className={styles.head}>
        <Plate size="small">{number}</Plate>
        <h2 className={styles.title} id={`decision-${decision.id}`}>
          {decision.title}
        </h2>
      </header>
      <p className={styles.question}>{decision.question}</p>
      <Options {...props} />
      <Taken {...props} />
      <Deferred {...props} />
      <Advice {...props} />
      <Effects {...props} />
      <Dissent {...props} />
      <section className={styles.governance}>
        <h3 className={scene.subhead}>{texts.decisions.governance}</h3>
        <p className={styles.question}>{decision.governance}</p>
        <SaveQuestion text={decision.governance} seat={seat} dispatch={dispatch} texts={texts} />
      </section>
    </article>
  )
}

/** Each decision with what was advised, how it was explained and what it did; the question that remains last. */
export const DecisionsScene = (props: PhoneSceneProps) => {
  const { debrief, texts } = props
  const { decisions } = debrief
  if (decisions.length === 0) return <p>{texts.decisions.none}</p>
  const taken = decisions.filter((decision) => decision.taken !== null).length
  return (
    <div className={scene.stack}>
      {props.plenary?.whatIf ? <WhatIfSection {...props} shown={props.plenary.whatIf} /> : null}
      <p className={scene.headline}>{texts.decisions.headline(taken, decisions.length)}</p>
      {decisions.map((decision, index) => (
        <Decision key={decision.id} {...props} decision={decision} number={index + 1} />
      ))}
    </div>
  )
}
