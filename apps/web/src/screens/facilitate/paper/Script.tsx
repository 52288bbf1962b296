import type { PaperEffects, PaperKit, PaperMessage, PaperPhase } from '@natte-meren/protocol'
import { formatStoryShort } from '../../../shared/format/days.ts'
import { list } from '../../../shared/i18n/catalogue.ts'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { conditionWords } from './conditionWords.ts'
import { printTexts } from './printTexts.ts'
import styles from './Script.module.css'
import { ScriptEnd } from './ScriptEnd.tsx'

const Effects = ({ effects }: { effects: PaperEffects }) => {
  const t = useTexts(printTexts)
  if (effects.steps.length === 0 && effects.meets.length === 0) return null
  return (
    <ul className={styles.effects}>
      {effects.steps.map(({ indicator, change, reason }) => (
        <li key={`${indicator} ${reason}`}>
          <strong>
            {indicator} {change > 0 ? `+${change}` : change}
          </strong>{' '}
          {reason}
        </li>
      ))}
      {effects.meets.map((duty) => (
        <li key={duty}>{t.meets(duty)}</li>
      ))}
    </ul>
  )
}

/** When a message is given out, in the words of the table below. */
const useArrival = (storyStart: string) => {
  const t = useTexts(printTexts)
  const language = useLanguage()
  return ({ arrives, chance }: PaperMessage): string => {
    const { at, seconds, story } = arrives
    const when =
      at === 'after'
        ? t.arrives.after(seconds ?? 0)
        : at === 'story'
          ? t.arrives.story(formatStoryShort(story ?? 0, storyStart, language))
          : t.arrives[at]
    return chance === null ? when : `${when}, ${t.arrives.chance(chance)}`
  }
}

const Message = ({ message, kit }: { message: PaperMessage; kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const language = useLanguage()
  const arrival = useArrival(kit.storyStart)
  const to =
    message.to === 'all'
      ? t.everybody
      : list(
          language,
          message.to.map((role) => kit.roles.find(({ id }) => id === role)?.code ?? role),
        )
  return (
    <tr>
      <th scope="row">
        <span className={styles.tick} aria-hidden="true" /> {message.number}
      </th>
      <td>{arrival(message)}</td>
      <td>{to}</td>
      <td>
        <p>
          {t.kinds[message.kind]}, {message.from}: <strong>{message.subject}</strong>
        </p>
        {message.when === null ? null : <p>{t.onlyIf(conditionWords(message.when, kit.storyStart, language))}</p>}
        {message.instead.length === 0 ? null : <p>{t.notBeside(list(language, message.instead))}</p>}
        {message.facts.map((fact) => (
          <p key={fact} className={styles.fact}>
            ◆ {fact}
          </p>
        ))}
        <Effects effects={message.effects} />
      </td>
    </tr>
  )
}

const Notes = ({ notes }: { notes: PaperPhase['notes'] }) => {
  const t = useTexts(printTexts)
  return (['say', 'ask', 'watch'] as const).map((kind) =>
    notes[kind].length === 0 ? null : (
      <div key={kind} className={styles.notes}>
        <strong>{t.notes[kind]}</strong>
        <ul>
          {notes[kind].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ),
  )
}

const Decision = ({ decision, kit }: { decision: NonNullable<PaperPhase['decision']>; kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const decider = kit.roles.find(({ id }) => id === decision.decider)?.name ?? decision.decider
  return (
    <section className={styles.decision}>
      <h3>
        {t.decision}: {decision.title}
      </h3>
      <p>
        <strong>{decision.question}</strong> {t.decidedBy(decider)}{' '}
        {decision.limit === null ? '' : t.talkTime(decision.limit)}
      </p>
      <Notes notes={decision.notes} />
      <ul className={styles.options}>
        {decision.options.map(({ id, label, effects }) => (
          <li key={id}>
            <span className={styles.tick} aria-hidden="true" /> <strong>{label}</strong>
            <Effects effects={effects} />
          </li>
        ))}
        <li>
          <span className={styles.tick} aria-hidden="true" /> {t.lapsed}
          <Effects effects={decision.lapsed} />
        </li>
      </ul>
      <p>
        {t.afterwards} {decision.governance}
      </p>
    </section>
  )
}

const Phase = ({ phase, kit }: { phase: PaperPhase; kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const language = useLanguage()
  const moment = (minutes: number) => formatStoryShort(minutes, kit.storyStart, language)
  return (
    <section className={styles.phase} aria-label={phase.title}>
      <header className={styles.head}>
        <h2>{t.phase(phase.number, phase.title)}</h2>
        <p>{t.span(moment(phase.from), moment(phase.to), phase.minutes)}</p>
        <ExerciseMark />
      </header>
      <p className={styles.line}>{phase.line}</p>
      {phase.back === null ? null : <p>{phase.back}</p>}
      <Notes notes={phase.notes} />
      <table className={styles.messages}>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.to}</th>
            <th scope="col">{t.message}</th>
          </tr>
        </thead>
        <tbody>
          {phase.messages.map((message) => (
            <Message key={message.id} message={message} kit={kit} />
          ))}
        </tbody>
      </table>
      {phase.decision === null ? null : <Decision decision={phase.decision} kit={kit} />}
    </section>
  )
}

/** The facilitator's own copy: what to give out, to whom, when and on what condition, and what each choice does. */
export const Script = ({ kit }: { kit: PaperKit }) => {
  const t = useTexts(printTexts)
  return (
    <div className={styles.script}>
      <section className={styles.phase}>
        <header className={styles.head}>
          <h2>{t.scriptTitle(kit.exercise.title, kit.exercise.edition)}</h2>
          <ExerciseMark />
        </header>
        <p className={styles.line}>{t.scriptSecret}</p>
        <ol className={styles.how}>
          {t.scriptHow.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <h3>{t.situation}</h3>
        {kit.briefing.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h3>{t.town}</h3>
        <ul className={styles.scales}>
          {kit.indicators.map(({ name, start, min, max }) => (
            <li key={name}>
              <strong>{name}</strong>
              {Array.from({ length: max - min + 1 }, (_, index) => min + index).map((value) => (
                <span key={value} className={styles.value} data-start={value === start}>
                  {value}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
      {kit.phases.map((phase) => (
        <Phase key={phase.id} phase={phase} kit={kit} />
      ))}
      <ScriptEnd kit={kit} />
    </div>
  )
}
