import type { Scenario } from '@natte-meren/scenario'
import { type Condition, verbNames } from '@natte-meren/scenario'

/** A line of the take-home that depends on what happened: a question, or something under one of the five verbs. */
export interface Line {
  readonly id: string
  /** Where it stands in `questions.yaml`. */
  readonly path: readonly (string | number)[]
  readonly when: Condition
}

export const linesOf = ({ questions, verbs }: Pick<Scenario, 'questions' | 'verbs'>): Line[] => [
  ...questions.flatMap(({ id, when }, index) => (when ? [{ id, path: ['questions', index], when }] : [])),
  ...verbNames.flatMap((verb) =>
    verbs[verb].flatMap(({ when }, index) =>
      when ? [{ id: `${verb}.${index + 1}`, path: ['verbs', verb, index], when }] : [],
    ),
  ),
]
