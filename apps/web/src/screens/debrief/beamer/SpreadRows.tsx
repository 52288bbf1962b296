import type { TogetherDecision } from '@natte-meren/protocol'
import { mostChosen } from '../togetherModel.ts'
import styles from './SpreadRows.module.css'
import type { TogetherSceneProps } from './togetherScene.ts'

/** Room of a bar [px], and about how wide a letter in it is. */
const room = 1090
const letter = 20

interface Part {
  id: string
  label: string
  tables: number
  kind: 'most' | 'other' | 'lapsed'
}

const partsOf = (decision: TogetherDecision, lapsed: string): Part[] => {
  const most = new Set(mostChosen(decision).map(({ id }) => id))
  return [
    ...decision.options.map(
      ({ id, label, tables }): Part => ({ id, label, tables, kind: most.has(id) ? 'most' : 'other' }),
    ),
    { id: '', label: lapsed, tables: decision.lapsed, kind: 'lapsed' as const },
  ].filter(({ tables }) => tables > 0)
}

/** What a part has room for: number and label, or the number. */
const wordsIn = ({ label, tables }: Part, whole: number): string => {
  const full = `${tables} ${label}`
  return full.length * letter <= (room * tables) / whole - 32 ? full : `${tables}`
}

/** Every dilemma one bar: how the tables spread over its options. */
export const SpreadRows = ({ together, texts }: TogetherSceneProps) => (
  <ol className={styles.rows}>
    {together.decisions.map((decision) => (
      <li key={decision.id} className={styles.row}>
        <span>{decision.title}</span>
        <ul className={styles.bar}>
          {partsOf(decision, texts.decisions.lapsed).map((part) => (
            <li
              key={part.id}
              className={styles.part}
              data-kind={part.kind}
              style={{ flex: `${part.tables} 1 0` }}
              aria-label={`${part.label}: ${texts.tables(part.tables)}`}
            >
              <span aria-hidden="true">{wordsIn(part, decision.tables)}</span>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
)
