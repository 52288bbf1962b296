import type { PaperDecision, PaperKit, PaperPhase } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import styles from './DecisionForms.module.css'
import { printTexts } from './printTexts.ts'

const Tick = () => <span className={styles.tick} aria-hidden="true" />

const Options = ({ decision }: { decision: PaperDecision }) => (
  <ol className={styles.options}>
    {decision.options.map(({ id, label, detail }) => (
      <li key={id}>
        <Tick />
        <span>
          <strong>{label}</strong>
          <br />
          {detail}
        </span>
      </li>
    ))}
  </ol>
)

/** A row per adviser: what it advises, how sure it is, and why. */
const Advice = ({ decision, kit }: { decision: PaperDecision; kit: PaperKit }) => {
  const t = useTexts(printTexts)
  if (decision.advisers.length === 0) return null
  return (
    <table className={styles.advice}>
      <caption>{t.advice}</caption>
      <thead>
        <tr>
          <th scope="col">{t.role}</th>
          {decision.options.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{t.unsure}</th>
          <th scope="col" className={styles.because}>
            {t.because}
          </th>
        </tr>
      </thead>
      <tbody>
        {kit.roles
          .filter(({ id }) => decision.advisers.includes(id))
          .map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {[...decision.options.map((option) => option.id), 'unsure'].map((option) => (
                <td key={option}>
                  <Tick />
                </td>
              ))}
              <td />
            </tr>
          ))}
      </tbody>
    </table>
  )
}

const Form = ({ phase, decision, kit }: { phase: PaperPhase; decision: PaperDecision; kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const decider = kit.roles.find(({ id }) => id === decision.decider)
  return (
    <section className={styles.form} aria-label={decision.title} data-card>
      <header className={styles.head}>
        <p>{t.phase(phase.number, phase.title)}</p>
        <p className={styles.blank}>{t.tableBlank}</p>
        <ExerciseMark />
      </header>
      <h2>{decision.title}</h2>
      <p className={styles.question}>{decision.question}</p>
      <Advice decision={decision} kit={kit} />
      <h3>{t.decision}</h3>
      <Options decision={decision} />
      <h3>{t.explanation}</h3>
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={styles.line} />
      <h3>{t.whoDecided}</h3>
      <p className={styles.who}>
        <span>
          <Tick /> {decider?.name ?? decision.decider}
        </span>
        <span>
          <Tick /> {t.deputy}
        </span>
        <span>
          <Tick /> {t.nobody}
        </span>
      </p>
      <p className={styles.later}>{t.keyIn}</p>
    </section>
  )
}

/** An A4 for each decision, to fill in at the table. */
export const DecisionForms = ({ kit }: { kit: PaperKit }) =>
  kit.phases.flatMap((phase) =>
    phase.decision === null ? [] : [<Form key={phase.id} phase={phase} decision={phase.decision} kit={kit} />],
  )
