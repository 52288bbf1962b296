import type { PaperKit } from '@natte-meren/protocol'
import { useLanguage, useTexts } from '../../../shared/i18n/language.ts'
import { ExerciseMark } from '../../../shared/ui/ExerciseMark.tsx'
import { conditionWords } from './conditionWords.ts'
import { printTexts } from './printTexts.ts'
import styles from './Script.module.css'

/** The last pages of the script: legal clocks to watch all evening, and how it can end. */
export const ScriptEnd = ({ kit }: { kit: PaperKit }) => {
  const t = useTexts(printTexts)
  const language = useLanguage()
  const words = (condition: Parameters<typeof conditionWords>[0]) => conditionWords(condition, kit.storyStart, language)
  const nameOf = (role: string) => kit.roles.find(({ id }) => id === role)?.name ?? role
  return (
    <section className={styles.phase}>
      <header className={styles.head}>
        <h2>{t.clocks}</h2>
        <ExerciseMark />
      </header>
      <table className={styles.messages} data-duties>
        <thead>
          <tr>
            <th scope="col">{t.duty}</th>
            <th scope="col">{t.starts}</th>
            <th scope="col">{t.within}</th>
            <th scope="col">{t.missed}</th>
          </tr>
        </thead>
        <tbody>
          {kit.duties.map(({ id, title, holder, starts, met, within, missed }) => (
            <tr key={id}>
              <th scope="row">
                {title} ({nameOf(holder)})
              </th>
              <td>
                <p>{words(starts)}</p>
                {met === null ? null : <p>{t.doneWhen(words(met))}</p>}
              </td>
              <td>{t.units[within.unit](within.count)}</td>
              <td>
                {missed.steps.map(({ indicator, change, reason }) => (
                  <p key={indicator + reason}>
                    <strong>
                      {indicator} {change > 0 ? `+${change}` : change}
                    </strong>{' '}
                    {reason}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className={styles.second}>{t.outcomes}</h2>
      <p>{t.outcomesHow}</p>
      {kit.outcomes.map(({ id, title, epilogue, when }) => (
        <article key={id} className={styles.outcome}>
          <h3>{title}</h3>
          <p>{when === null ? t.otherwise : t.onlyIf(words(when))}</p>
          {epilogue.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      ))}
    </section>
  )
}
