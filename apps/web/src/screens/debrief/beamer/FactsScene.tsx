import { FactGlyph } from '../FactGlyph.tsx'
import { FactTrack, manyPhases } from '../FactTrack.tsx'
import { type FactRow, factMap, tellingRows } from '../factMap.ts'
import { factSentence, factsHeadline } from '../factSentences.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import styles from './FactsScene.module.css'

/** Lines that fit in letters that the back row can read, and about how many of them go in one line. */
const lines = 12
const linesBelowLong = 10
const perLine = 37
const linesOf = ({ sentence }: FactRow): number => Math.max(2, Math.ceil(sentence.length / perLine))
/** A mark in a narrow phase takes a line, and the letters of a role another. */
const marksOf = (cell: FactRow['cells'][number]): number =>
  cell.reduce((sum, { kind }) => sum + (kind === 'held' ? 2 : 1), 0)
const sizeIn = (phases: number) => (row: FactRow) =>
  phases < manyPhases ? linesOf(row) : Math.max(linesOf(row), ...row.cells.map(marksOf))

const legend = ['held', 'told', 'tabled', 'decider', 'late', 'decision'] as const

/** Facts as rows, phases as columns: how far each one came before the decision fell. */
export const FactsScene = ({ debrief, roles, storyStart, language, texts }: SceneProps) => {
  const map = factMap(debrief, roles)
  const headline = factsHeadline(map, texts)
  const rows = tellingRows(map.rows, headline.length > 40 ? linesBelowLong : lines, sizeIn(map.phases.length))
  return (
    <BeamerScene
      name="facts"
      headline={headline}
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
                <span key={id}>{map.phases.length < manyPhases ? texts.facts.phase(index + 1) : index + 1}</span>
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
