import type { RehearsalReport } from '@natte-meren/protocol'
import { useTexts } from '../../../shared/i18n/language.ts'
import styles from './Rehearsal.module.css'
import { rehearsalTexts } from './rehearsalTexts.ts'

const Outcomes = ({ report }: { report: RehearsalReport }) => {
  const t = useTexts(rehearsalTexts)
  return (
    <table className={styles.table}>
      <caption>{t.outcomes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.outcome}</th>
          <th scope="col">{t.count}</th>
        </tr>
      </thead>
      <tbody>
        {report.outcomes.map(({ id, title, tables }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{tables}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Decided = ({ decision }: Pick<RehearsalReport['phases'][number], 'decision'>) => {
  const t = useTexts(rehearsalTexts)
  if (decision === null) return null
  const taken = decision.options.filter(({ tables }) => tables > 0)
  return (
    <ul className={styles.options}>
      {taken.map(({ label, tables }) => (
        <li key={label ?? ''}>{t.chosen(label ?? t.none, tables)}</li>
      ))}
    </ul>
  )
}

const Phases = ({ report }: { report: RehearsalReport }) => {
  const t = useTexts(rehearsalTexts)
  return (
    <table className={styles.table}>
      <caption>{t.phases}</caption>
      <thead>
        <tr>
          {[t.phase, t.planned, t.longest, t.decision].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.phases.map(({ id, title, planned, longest, decision }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{t.minutes(planned)}</td>
            <td>{t.minutes(longest)}</td>
            <td>
              <Decided decision={decision} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a rehearsal came to, to read before the real evening; null while it is on its way. */
export const RehearsalReportPanel = ({ report }: { report: RehearsalReport | null }) => {
  const t = useTexts(rehearsalTexts)
  return (
    <section className={styles.report} aria-labelledby="rehearsal-report">
      <h2 id="rehearsal-report">{t.report}</h2>
      {report === null ? (
        <p>{t.loading}</p>
      ) : (
        <>
          <p>{t.reportTables(report.tables)}</p>
          <Outcomes report={report} />
          <Phases report={report} />
          <h3>{t.missed}</h3>
          {report.missed.length === 0 ? <p>{t.missedNone}</p> : null}
          <ul className={styles.options}>
            {report.missed.map(({ id, title, tables }) => (
              <li key={id}>{t.chosen(title, tables)}</li>
            ))}
          </ul>
          <h3>{t.unseen}</h3>
          {report.unseen.length === 0 ? (
            <p>{t.unseenNone}</p>
          ) : (
            <details>
              <summary>{t.unseenLine(report.unseen.length)}</summary>
              <ul className={styles.options}>
                {report.unseen.map(({ id, subject, phase }) => (
                  <li key={id}>
                    {phase}: {subject}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  )
}
