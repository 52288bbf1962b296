import { FactGlyph } from '../FactGlyph.tsx'
import { FactTrack } from '../FactTrack.tsx'
import { type FactRow, factMap, tellingRows } from '../factMap.ts'
import { factSentence, factsHeadline } from '../factSentences.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import styles from './FactsScene.module.css'

/** Lines that fit in letters that the back row can read, and about how many of them go in one line. */
const lines = 12
const perLine = 37
const size = ({ sentence }: FactRow): number => Math.max(2, Math.ceil(sentence.length / perLine))

const legend = ['held', 'told', 'tabled', 'decider', 'late', 'decision'] as const

/** Facts as rows, phases as columns: how far each one came before the decision fell. */
export const FactsScene = ({ debrief, roles, storyStart, language, texts }: SceneProps) => {
  const map = factMap(debrief, roles)
  const rows = tellingRows(map.rows, lines, size)
  return (
    <BeamerScene
      name="facts"
      headline={factsHeadline(map, texts)}
      foot={
        <ul className={styles.legend}>
          {legend.map((kind) => (
            <li key={kind}>
              <FactGlyph kind={kind} />
              {texts.facts.legend[kind]}
            </li>
          ))}
        </ul>
      }
    >
      {rows.length === 0 ? (
        <Empty>{texts.facts.none}</Empty>
      ) : (
        <div className={styles.chart}>
          <div className={styles.head}>
            <span>{rows.length < map.rows.length ? texts.facts.some(rows.length, map.rows.length) : ''}</span>
            <span className={styles.phases} aria-hidden="true">
              {map.phases.map(({ id }, index) => (
                <span key={id}>{texts.facts.phase(index + 1)}</span>
              ))}
            </span>
          </div>
          <ul>
            {rows.map((row) => (
              <li key={row.id} className={styles.row}>
                <p>
                  {row.sentence}
                  <span className={styles.said}> {factSentence(row, { roles, storyStart, language })}</span>
                </p>
                <FactTrack row={row} roles={roles} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </BeamerScene>
  )
}
