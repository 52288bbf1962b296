import { FactGlyph } from '../FactGlyph.tsx'
import { FactTrack } from '../FactTrack.tsx'
import { type FactRow, factMap } from '../factMap.ts'
import { factLine, factSentence, factsHeadline } from '../factSentences.ts'
import { DataTable } from './DataTable.tsx'
import styles from './FactsScene.module.css'
import type { PhoneSceneProps } from './phoneScene.ts'
import scene from './Scene.module.css'

const legend = ['held', 'told', 'tabled', 'decider', 'late', 'decision'] as const

const Fact = ({ row, ...props }: PhoneSceneProps & { row: FactRow }) => (
  <li className={styles.fact}>
    <h2 className={styles.sentence}>{row.sentence}</h2>
    <p>{factSentence(row, props)}</p>
    <FactTrack row={row} roles={props.roles} />
  </li>
)

const lines = (parts: readonly string[]) => parts.map((part) => <div key={part}>{part}</div>)

/** Each fact on its way to the decision: a sentence, a drawing, and the same as a table. */
export const FactsScene = (props: PhoneSceneProps) => {
  const { debrief, roles, texts } = props
  const map = factMap(debrief, roles)
  if (map.rows.length === 0) return <p>{texts.facts.none}</p>
  const t = texts.facts
  return (
    <div className={scene.stack}>
      <p className={scene.headline}>{factsHeadline(map, texts)}</p>
      <p className={scene.ask}>{t.ask}</p>
      <ul className={styles.legend} aria-label={t.chart}>
        {legend.map((kind) => (
          <li key={kind} data-kind={kind}>
            <FactGlyph kind={kind} />
            {t.legend[kind]}
          </li>
        ))}
      </ul>
      <ol className={styles.facts}>
        {map.rows.map((row) => (
          <Fact key={row.id} {...props} row={row} />
        ))}
      </ol>
      <p className={scene.muted}>
        {map.phases.map(({ title }, index) => `${t.phase(index + 1)}: ${title}.`).join(' ')}
      </p>
      <DataTable
        summary={t.asTable}
        columns={[t.fact, t.heldBy, t.shared, t.atMayor, t.decision]}
        rows={map.rows.map((row) => {
          const line = factLine(row, props)
          return {
            id: row.id,
            cells: [row.sentence, lines(line.held), line.shared, line.decider, lines(line.decisions)],
          }
        })}
      />
    </div>
  )
}
