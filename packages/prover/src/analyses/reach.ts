import type { Condition } from '@natte-meren/scenario'
import { type ProofProblem, proofProblem } from '../findings/proofFinding.ts'
import type { Answer } from '../machine/answers.ts'
import { linesOf } from '../machine/lines.ts'
import { nameOf, type Target } from '../machine/targets.ts'
import { type Obstacle, writtenWhen } from '../machine/whyNever.ts'
import { answersTo, type EditionProof, placeOf, seatedWords } from '../proof.ts'
import { runWords } from '../witness/runWords.ts'
import { obstacleWords } from './obstacleWords.ts'

const fieldOf = ({ game }: EditionProof, target: Target, field: Obstacle['field']): Condition | undefined => {
  const { duties, outcomes } = game.scenario
  if (target.kind === 'inject') return writtenWhen(game, target.id)
  if (target.kind === 'outcome') return outcomes.find(({ id }) => id === target.id)?.when
  if (target.kind === 'line') return linesOf(game.scenario).find(({ id }) => id === target.id)?.when
  const duty = duties.find(({ id }) => id === target.id)
  if (field === 'starts') return duty?.starts
  return field === 'met' ? duty?.met : undefined
}

/** Why an answer is never, in words; and the place that says so. */
export const explained = (proof: EditionProof, { target, obstacle }: Answer) => {
  const found = obstacle ?? { kind: 'time' as const, field: 'within' as const, clause: [] }
  const why = obstacleWords(found, fieldOf(proof, target, found.field))
  const field = found.kind === 'moment' ? 'at' : found.field
  const inside = target.kind === 'inject' && found.kind === 'time' ? ['id'] : [field, ...found.clause]
  return { why, place: placeOf(proof, target, target.kind === 'option' ? ['id'] : inside) }
}

const isNever = (answers: readonly Answer[]): boolean =>
  answers.length > 0 && answers.every(({ verdict }) => verdict === 'never')

const asksWhoPlays = (condition: Condition | undefined): boolean => JSON.stringify(condition ?? {}).includes('"played"')

const injects = (proof: EditionProof): ProofProblem[] =>
  answersTo(proof, ({ kind }) => kind === 'inject').flatMap((answers) => {
    const never = answers.find(({ verdict }) => verdict === 'never')
    if (!never) return []
    const { target } = never
    const { why, place } = explained(proof, never)
    const edition = proof.game.edition.id
    if (isNever(answers)) {
      const other = proof.elsewhere(target)
      return other
        ? [proofProblem('reach/inject-in-edition', place, { inject: target.id, edition, other, why })]
        : [proofProblem('reach/inject', place, { inject: target.id, edition, why })]
    }
    if (asksWhoPlays(proof.game.injects.get(target.id)?.when)) return []
    const seated = seatedWords(proof.tables[answers.indexOf(never)]?.seated ?? [])
    return [proofProblem('reach/inject-at-table', place, { inject: target.id, edition, seated, why })]
  })

const nowhere = (proof: EditionProof, wanted: (target: Target) => boolean): Answer[] =>
  answersTo(proof, wanted).flatMap((answers) => {
    const [first] = answers
    return first && isNever(answers) && proof.elsewhere(first.target) === null ? [first] : []
  })

const outcomes = (proof: EditionProof): ProofProblem[] =>
  nowhere(proof, ({ kind }) => kind === 'outcome').map((answer) => {
    const { why, place } = explained(proof, answer)
    return proofProblem('reach/outcome', place, { outcome: answer.target.id, why })
  })

/** Lines of the take-home that nobody ever takes home. */
const lines = (proof: EditionProof): ProofProblem[] =>
  nowhere(proof, ({ kind }) => kind === 'line').map((answer) => {
    const { why, place } = explained(proof, answer)
    return proofProblem('reach/line', place, { line: answer.target.id, why })
  })

const duties = (proof: EditionProof): ProofProblem[] => {
  const never = (is: 'started' | 'met' | 'missed') =>
    nowhere(proof, (target) => target.kind === 'duty' && target.is === is)
  const unstarted = never('started')
  const starts = (answer: Answer): boolean => !unstarted.some(({ target }) => target.id === answer.target.id)
  const problem = (code: 'reach/duty-starts' | 'reach/duty-met', answer: Answer): ProofProblem => {
    const { why, place } = explained(proof, answer)
    return proofProblem(code, place, { duty: answer.target.id, why })
  }
  return [
    ...unstarted.map((answer) => problem('reach/duty-starts', answer)),
    ...never('met')
      .filter(starts)
      .map((answer) => problem('reach/duty-met', answer)),
    ...never('missed')
      .filter(starts)
      .map(({ target }) => proofProblem('reach/duty-missed', placeOf(proof, target, ['within']), { duty: target.id })),
  ]
}

/** Runs of the machine that did not hold on the real engine: never hidden. */
const unconfirmed = (proof: EditionProof): ProofProblem[] =>
  [...proof.witnesses].flatMap(([name, { confirmed, steps }]) => {
    const answer = proof.tables[0]?.answers.byName.get(name)
    if (confirmed || !answer) return []
    const place = placeOf(proof, answer.target, ['id'])
    const run = { nl: runWords(steps, 'nl').join(' '), en: runWords(steps, 'en').join(' ') }
    return [proofProblem('reach/not-confirmed', place, { what: name, run })]
  })

/** Conditions that keep nothing back, in any edition in which the message plays. */
const always = (proof: EditionProof): ProofProblem[] =>
  answersTo(proof, ({ kind }) => kind === 'held').flatMap((answers) => {
    const [first] = answers
    if (!first || !isNever(answers) || proof.elsewhere(first.target) !== null) return []
    if (!writtenWhen(proof.game, first.target.id)) return []
    const name = nameOf({ kind: 'inject', id: first.target.id })
    const arrives = proof.tables.some(({ answers: { byName } }) => byName.get(name)?.verdict === 'reached')
    if (!arrives) return []
    return [proofProblem('condition/always', placeOf(proof, first.target, ['when']), { inject: first.target.id })]
  })

const cutOff = (proof: EditionProof): ProofProblem[] => {
  const unknown = notCovered(proof)
  if (unknown.length === 0) return []
  const found = proof.atlas.find('edition', proof.game.edition.id)
  const place = { file: 'scenario.yaml', path: [...(found?.path ?? []), 'id'] }
  return [proofProblem('proof/cut-off', place, { count: unknown.length, examples: unknown.slice(0, 5) })]
}

/** Names of all of which it is not known whether a table can come to it. */
export const notCovered = ({ tables }: EditionProof): string[] => [
  ...new Set(
    tables.flatMap(({ answers }) =>
      [...answers.byName].filter(([, { verdict }]) => verdict === 'unknown').map(([name]) => name),
    ),
  ),
]

/** Everything that can never happen, or never fails to. */
export const reach = (proof: EditionProof): ProofProblem[] => [
  ...injects(proof),
  ...outcomes(proof),
  ...duties(proof),
  ...lines(proof),
  ...always(proof),
  ...unconfirmed(proof),
  ...cutOff(proof),
]
