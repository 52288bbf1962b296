import { FactGlyph } from '../FactGlyph.tsx'
import { FactTrack } from '../FactTrack.tsx'
import { type FactMap, type FactRow, factMap, tellingRows } from '../factMap.ts'
import { factSentence, factsHeadline } from '../factSentences.ts'
import { BeamerScene, Empty, type SceneProps } from './BeamerScene.tsx'
import styles from './FactsScene.module.css'

/** Lines that fit in letters that the back row can read, and about how many of them go in one line. */
const lines = 12
const linesBelowLong = 10
const perLine = 37
/** With so many phases a column is one mark wide: its marks stand below each other. */
const narrow = 6

const sizeIn = ({ phases }: FactMap) => {
  const high = ({ cells }: FactRow) => (phases.length < narrow ? 0 : Math.max(...cells.map(({ length }) => length)))
  return (row: FactRow): number => Math.max(2, Math.ceil(row.sentence.length / perLine), high(row))
}

const legend = ['held', 'told', 'tabled', 'decider', 'late', 'decision'] as const

/** Facts as rows, phases as columns: how far each one came before the decision fell. */
export const FactsScene = ({ debrief, roles, storyStart, language, texts }: SceneProps) => {
  const map = factMap(debrief, roles)
  const headline = factsHeadline(map, texts)
  const rows = tellingRows(map.rows, headline.length > 40 ? linesBelowLong : lines, sizeIn(map))
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
