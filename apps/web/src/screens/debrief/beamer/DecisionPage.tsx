import type { DebriefDecision } from '@natte-meren/protocol'
import { chosenLabel, optionLabel, optionRows, undecidedRoles } from '../decisionModel.ts'
import { roleCode, roleName } from '../roles.ts'
import type { SceneProps } from './BeamerScene.tsx'
import styles from './DecisionPage.module.css'

type DecisionProps = SceneProps & { decision: DebriefDecision }

/** More advisers than these stand together at what they advised. */
const mostRows = 3

const AdviceByRole = ({ decision, roles, texts }: DecisionProps) => (
  <dl className={styles.advice}>
    {Object.entries(decision.advice).map(([role, entry]) => {
      const last = entry === null ? texts.decisions.noAdvice : optionLabel(decision, entry.advice.option)
      const first =
        entry?.first == null ? null : (optionLabel(decision, entry.first.option) ?? texts.decisions.doNotKnow)
      return (
        <div key={role}>
          <dt>
            <abbr title={roleName(roles, role)}>{roleCode(roles, role)}</abbr>
          </dt>
          <dd>
            {last ?? texts.decisions.doNotKnow}
            {first === null ? null : <span className={styles.first}> {texts.decisions.first(first)}</span>}
          </dd>
        </div>
      )
    })}
  </dl>
)

interface AdviceRow {
  readonly label: string
  readonly codes: string
}

const adviceRows = ({ decision, roles, texts }: DecisionProps): AdviceRow[] =>
  [
    ...optionRows(decision).map(({ label, advised }) => ({ label, advised })),
    { label: texts.decisions.doNotKnow, advised: undecidedRoles(decision) },
  ]
    .filter(({ advised }) => advised.length > 0)
    .map(({ label, advised }) => ({ label, codes: advised.map((id) => roleCode(roles, id)).join(' ') }))

/** About how many letters go in a line beside the explanation, and how many lines leave room for what else there is. */
const perLine = 25
const linesThatLeaveRoom = 5

const leavesRoom = (props: DecisionProps): boolean => {
  const lines = adviceRows(props).map(({ label, codes }) => Math.ceil((label.length + codes.length + 1) / perLine))
  return lines.reduce((sum, count) => sum + count, 0) <= linesThatLeaveRoom
}

const AdviceByOption = (props: DecisionProps) => (
  <ul className={styles.byOption}>
    {adviceRows(props).map(({ label, codes }) => (
      <li key={label}>
        {label} <span className={styles.codes}>{codes}</span>
      </li>
    ))}
  </ul>
)

const Advice = (props: DecisionProps) =>
  Object.keys(props.decision.advice).length > mostRows ? <AdviceByOption {...props} /> : <AdviceByRole {...props} />

const sizeOf = ({ length }: string) => (length <= 110 ? 'short' : length <= 150 ? 'middle' : 'long')

/** How many effects fit below a long question, a long explanation and a long governance question. */
const roomFor = ({ question, taken, governance }: DebriefDecision): number => {
  const size = sizeOf(taken?.explanation ?? '')
  const tight = question.length > 70 || governance.length > 65
  if (size === 'long' || (size === 'middle' && tight)) return 0
  return size === 'short' && !tight ? 4 : 2
}

/** One decision: what it became and how it was explained; beside it who advised what; below it what remains. */
export const DecisionPage = (props: DecisionProps) => {
  const { decision, texts, indicators } = props
  const { taken, deferred, dissents, changes, governance } = decision
  const explanation = taken?.explanation ?? ''
  const size = sizeOf(explanation)
  const room = leavesRoom(props)
  const shown = changes.slice(0, roomFor(decision))
  return (
    <div className={styles.page}>
      <div className={styles.chosen}>
        <p className={styles.label}>{chosenLabel(decision) ?? texts.decisions.lapsed}</p>
        {explanation === '' ? null : (
          <blockquote className={styles.explanation} data-size={size}>
            {explanation}
          </blockquote>
        )}
        {shown.length === 0 ? null : (
          <ul className={styles.changes}>
            {shown.map(({ indicator, change, reason }) => (
              <li key={`${indicator} ${reason}`}>
                <span aria-label={change > 0 ? texts.decisions.up : texts.decisions.down} role="img">
                  {change > 0 ? '▲' : '▼'}
                </span>{' '}
                {indicators[indicator]?.name ?? ''}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.beside}>
        <Advice {...props} />
        {deferred.length === 0 || !room ? null : <p>{texts.decisions.deferredTimes(deferred.length)}</p>}
        {dissents === 0 || !room ? null : <p>{texts.decisions.dissents(dissents)}</p>}
      </div>
      <p className={styles.governance}>{governance}</p>
    </div>
  )
}
