import type { SeenMoment } from '@natte-meren/protocol'
import type { ReactNode } from 'react'
import { formatStory } from '../../../shared/format/days.ts'
import { type LookTexts, lookTexts } from '../lookTexts.ts'
import { roleName } from '../roles.ts'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'
import styles from './SightSection.module.css'

type SightProps = Pick<PhoneSceneProps, 'roles' | 'storyStart' | 'language'> & { moment: SeenMoment }

const Part = ({ title, none, children }: { title: string; none?: string | null; children?: ReactNode }) => (
  <section className={scene.tight}>
    <h3 className={scene.subhead}>{title}</h3>
    {none ? <p className={scene.muted}>{none}</p> : <ul className={styles.list}>{children}</ul>}
  </section>
)

const Messages = ({ moment, storyStart, language }: SightProps) => {
  const look = lookTexts[language]
  const messages = Object.values(moment.messages).toSorted((a, b) => b.order - a.order)
  return (
    <Part title={look.messages(messages.length)} none={messages.length === 0 ? look.noMessages : null}>
      {messages.map(({ id, from, subject, body, sitrep, story }) => (
        <li key={id}>
          <details>
            <summary className={styles.message}>
              <strong>{subject}</strong>
              <span className={scene.muted}>
                {from}, {formatStory(story, storyStart, language)}
              </span>
            </summary>
            <div className={styles.body}>
              {[...body, ...(sitrep ? [...sitrep.known, ...sitrep.unknown, ...sitrep.expected] : [])].map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          </details>
        </li>
      ))}
    </Part>
  )
}

const factWords = (
  { mine, told, tabled }: SeenMoment['facts'][string],
  look: LookTexts,
  nameOf: (role: string) => string,
): string =>
  [mine ? look.own : '', told ? look.told : '', tabled === null ? '' : look.tabledBy(nameOf(tabled))]
    .filter(Boolean)
    .join(', ')

const Facts = ({ moment, roles, language }: SightProps) => {
  const look = lookTexts[language]
  const facts = Object.entries(moment.facts).toReversed()
  return (
    <Part title={look.facts(facts.length)} none={facts.length === 0 ? look.noFacts : null}>
      {facts.map(([id, fact]) => (
        <li key={id}>
          {fact.sentence}{' '}
          <span className={scene.muted}>({factWords(fact, look, (role) => roleName(roles, role))})</span>
        </li>
      ))}
    </Part>
  )
}

const Standing = ({ moment, roles, language }: SightProps) => {
  const look = lookTexts[language]
  const duties = Object.values(moment.duties)
  return (
    <>
      <Part title={look.standing}>
        {Object.values(moment.indicators).map(({ id, name, value, max }) => (
          <li key={id}>
            {name}: <strong>{value}</strong> / {max}
          </li>
        ))}
      </Part>
      {duties.length === 0 ? null : (
        <Part title={look.duties}>
          {duties.map(({ id, title, status }) => (
            <li key={id}>
              {title}: {look.dutyStates[status]}
            </li>
          ))}
        </Part>
      )}
      {moment.decisions.length === 0 ? null : (
        <Part title={look.decided}>
          {moment.decisions.map(({ title, label }) => (
            <li key={title}>
              {title}: <strong>{label ?? look.notDecided}</strong>
            </li>
          ))}
        </Part>
      )}
      {moment.advice === null ? null : (
        <Part title={look.advice}>
          {Object.entries(moment.advice).map(([role, label]) => (
            <li key={role}>
              {roleName(roles, role)}: <strong>{label ?? look.doNotKnow}</strong>
            </li>
          ))}
        </Part>
      )}
    </>
  )
}

/** A moment as one role saw it, or as the whole table did, in text. */
export const SightSection = (props: SightProps) => {
  const { moment, roles, storyStart, language } = props
  const look = lookTexts[language]
  return (
    <section className={styles.sight}>
      <h2 className={styles.title}>{moment.role === null ? look.sawTable : look.saw(roleName(roles, moment.role))}</h2>
      <p className={scene.muted}>
        {formatStory(moment.story, storyStart, language)}, {look.played(moment.play)}
      </p>
      <Messages {...props} />
      <Facts {...props} />
      <Standing {...props} />
    </section>
  )
}
