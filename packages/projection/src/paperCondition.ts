import type { PaperCondition } from '@natte-meren/protocol'
import type { Condition, Effects, Localised } from '@natte-meren/scenario'
import type { Lens } from './context.ts'

const sets = (effects: Effects, flag: string): boolean => effects.set.includes(flag)

/** What sets a flag: on paper nobody keeps flags, but everybody sees what was chosen and what came. */
const causesOf = ({ game, say }: Lens, flag: string): PaperCondition[] => [
  ...[...game.decisions.values()].flatMap((decision): PaperCondition[] => {
    const options = decision.options.filter(({ effects }) => sets(effects, flag)).map(({ label }) => say(label))
    const title = say(decision.title)
    return [
      ...(options.length > 0 ? [{ kind: 'decided', decision: title, options } as const] : []),
      ...(sets(decision.lapsed, flag) ? [{ kind: 'undecided', decision: title } as const] : []),
    ]
  }),
  ...[...game.injects.values()]
    .filter(({ effects }) => sets(effects, flag))
    .map(({ subject }): PaperCondition => ({ kind: 'delivered', subject: say(subject) })),
  ...[...game.duties.values()]
    .filter(({ missed }) => sets(missed, flag))
    .map(({ title }): PaperCondition => ({ kind: 'duty', duty: say(title), is: 'missed' })),
]

/** Nothing of this can hold, or has to: what another edition has does not exist here. */
const never: PaperCondition = { kind: 'any', of: [] }
const always: PaperCondition = { kind: 'all', of: [] }
const isEmpty = (condition: PaperCondition, kind: 'any' | 'all'): boolean =>
  condition.kind === kind && condition.of.length === 0

/** Joins parts; one that settles the whole by itself stands for all of them, one that adds nothing is left out. */
const join = (kind: 'any' | 'all', of: readonly PaperCondition[]): PaperCondition => {
  const settling = kind === 'any' ? 'all' : 'any'
  if (of.some((part) => isEmpty(part, settling))) return kind === 'any' ? always : never
  const parts = of.filter((part) => !isEmpty(part, kind))
  const [only] = parts
  return parts.length === 1 && only ? only : { kind, of: parts }
}

const notOf = (condition: PaperCondition): PaperCondition => {
  if (isEmpty(condition, 'any')) return always
  return isEmpty(condition, 'all') ? never : { kind: 'not', of: condition }
}

type Of<K extends Condition['kind']> = Extract<Condition, { kind: K }>

const decidedOf = ({ game, say }: Lens, { decision: id, options }: Of<'decided'>): PaperCondition => {
  const decision = game.decisions.get(id)
  if (!decision) return never
  const chosen = decision.options.filter((option) => options.includes(option.id)).map(({ label }) => say(label))
  return { kind: 'decided', decision: say(decision.title), options: chosen }
}

const leafOf = (
  lens: Lens,
  condition: Exclude<Condition, Of<'all' | 'any'> | Of<'not' | 'decided' | 'flag'>>,
): PaperCondition => {
  const { game, say } = lens
  const named = <K extends PaperCondition['kind']>(
    text: Localised | undefined,
    make: (name: string) => Extract<PaperCondition, { kind: K }>,
  ): PaperCondition => (text === undefined ? never : make(say(text)))
  switch (condition.kind) {
    case 'undecided':
      return named(game.decisions.get(condition.decision)?.title, (decision) => ({ kind: 'undecided', decision }))
    case 'delivered':
      return named(game.injects.get(condition.inject)?.subject, (subject) => ({ kind: 'delivered', subject }))
    case 'shared':
      return named(game.facts.get(condition.fact)?.sentence, (fact) => ({ kind: 'shared', fact }))
    case 'known': {
      const role = game.roles.get(condition.role)?.name
      return named(game.facts.get(condition.fact)?.sentence, (fact) => ({
        kind: 'known',
        fact,
        role: role ? say(role) : condition.role,
      }))
    }
    case 'duty':
      return named(game.duties.get(condition.duty)?.title, (duty) => ({ kind: 'duty', duty, is: condition.is }))
    case 'indicator': {
      const { min, max } = condition
      return named(game.indicators.get(condition.indicator)?.name, (name) => ({ kind: 'indicator', name, min, max }))
    }
    case 'played':
      return named(game.roles.get(condition.role)?.name, (role) => ({ kind: 'played', role }))
    case 'time':
      return { kind: 'time', from: condition.from, until: condition.until }
  }
}

/** A condition in the words of the scenario, so that a person can judge it. [PAPER-3] */
export const projectCondition = (lens: Lens, condition: Condition): PaperCondition => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return join(
        condition.kind,
        condition.of.map((each) => projectCondition(lens, each)),
      )
    case 'not':
      return notOf(projectCondition(lens, condition.of))
    case 'decided':
      return decidedOf(lens, condition)
    case 'flag':
      return join('any', causesOf(lens, condition.flag))
    default:
      return leafOf(lens, condition)
  }
}

export const canNeverHold = (condition: PaperCondition): boolean => isEmpty(condition, 'any')
export const alwaysHolds = (condition: PaperCondition): boolean => isEmpty(condition, 'all')
