import { factMap } from '../factMap.ts'
import { bySpread, factsInTime, judgedAt } from '../togetherModel.ts'
import { DataTable } from './DataTable.tsx'
import scene from './Scene.module.css'
import styles from './TogetherSection.module.css'
import type { TogetherPhoneProps } from './togetherPhone.ts'

const kinds = ['before', 'after', 'never'] as const

/** Where tables differed most is drawn; the table below has every fact. */
const drawn = 8

/** How far each fact came over all tables, in a sentence, a drawing and a table with the own table beside it. */
export const FactsSection = ({ together, debrief, roles, texts, words }: TogetherPhoneProps) => {
  const { facts } = together
  const { count, most } = factsInTime(facts)
  const own = new Map(factMap(debrief, roles).rows.map(({ id, verdict }) => [id, texts.facts.short[verdict]]))
  const t = words.facts
  if (facts.length === 0) return <p>{t.none}</p>
  return (
    <>
      <p className={scene.headline}>{t.headline(most, count)}</p>
      <ul className={styles.facts}>
        {bySpread(facts.filter((fact) => judgedAt(fact) > 0))
          .slice(0, drawn)
          .map((fact) => (
            <li key={fact.id} className={styles.fact}>
              <h3>{fact.sentence}</h3>
              <p>{t.sentence(fact.before, judgedAt(fact))}</p>
              <div className={styles.parts} aria-hidden="true">
                {kinds
                  .filter((kind) => fact[kind] > 0)
                  .map((kind) => (
                    <span key={kind} className={styles.part} data-kind={kind} style={{ flex: `${fact[kind]} 1 0` }}>
                      {fact[kind]}
                    </span>
                  ))}
              </div>
            </li>
          ))}
      </ul>
      <DataTable
        summary={words.asTable}
        columns={[t.fact, words.own, t.before, t.after, t.never, t.told, t.tabled, t.held]}
        rows={facts.map((fact) => ({
          id: fact.id,
          cells: [
            fact.sentence,
            own.get(fact.id) ?? '–',
            ...[fact.before, fact.after, fact.never, fact.told, fact.tabled, fact.held],
          ],
        }))}
      />
    </>
  )
}
