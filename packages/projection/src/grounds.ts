import { allows, type FactState, type Game, isShared, type TableState } from '@natte-meren/engine'
import type { Ground } from '@natte-meren/protocol'
import type { Condition, Decision, Effects, Question } from '@natte-meren/scenario'
import type { Lens } from './context.ts'

type Run = Pick<TableState, 'decisions' | 'inbox' | 'duties' | 'facts'>

const choice = ({ game, say }: Lens, { decisions }: Run, id: string): Ground | null => {
  const decision = game.decisions.get(id)
  const made = decisions[id]
  if (!decision || !made) return null
  const title = say(decision.title)
  if (made.status === 'lapsed') return { kind: 'undecided', title }
  const option = decision.options.find((one) => one.id === made.proposal?.option)
  return option ? { kind: 'decision', title, option: say(option.label) } : null
}

const message = ({ game, say }: Lens, { inbox }: Run, id: string): Ground | null => {
  const inject = game.injects.get(id)
  return inject && id in inbox.deliveries ? { kind: 'message', subject: say(inject.subject) } : null
}

const duty = ({ game, say }: Lens, { duties }: Run, id: string): Ground | null => {
  const known = game.duties.get(id)
  const status = duties[id]?.status
  return known && status ? { kind: 'duty', title: say(known.title), status } : null
}

const isThere = <T>(value: T | null): value is T => value !== null

/** What in a run had an effect of some kind: choices, decisions that were not taken, messages and missed duties. */
const groundsOfEffect = (lens: Lens, run: Run, has: (effects: Effects) => boolean): Ground[] => {
  const { game } = lens
  const chosen = [...game.decisions.values()].filter(({ id, options, lapsed }) => {
    const made = run.decisions[id]
    if (made?.status === 'lapsed') return has(lapsed)
    const option = options.find((one) => one.id === made?.proposal?.option)
    return made?.status === 'taken' && option !== undefined && has(option.effects)
  })
  const came = Object.keys(run.inbox.deliveries).filter((id) => {
    const inject = game.injects.get(id)
    return inject !== undefined && has(inject.effects)
  })
  const missed = game.scenario.duties.filter(
    ({ id, missed: effects }) => run.duties[id]?.status === 'missed' && has(effects),
  )
  return [
    ...chosen.map(({ id }) => choice(lens, run, id)),
    ...came.map((id) => message(lens, run, id)),
    ...missed.map(({ id }) => duty(lens, run, id)),
  ].filter(isThere)
}

/** What in a run one clause of a condition looks at, as it was there; nothing for a clause on time or on who plays. */
export const groundsOfClause = (lens: Lens, run: Run, clause: Condition): Ground[] => {
  switch (clause.kind) {
    case 'decided':
    case 'undecided':
      return [choice(lens, run, clause.decision)].filter(isThere)
    case 'flag':
      return groundsOfEffect(lens, run, ({ set, clear }) => set.includes(clause.flag) || clear.includes(clause.flag))
    case 'shared':
    case 'known': {
      const fact = lens.game.facts.get(clause.fact)
      return fact && isShared(run.facts, clause.fact) ? [{ kind: 'fact', sentence: lens.say(fact.sentence) }] : []
    }
    case 'duty':
      return [duty(lens, run, clause.duty)].filter(isThere)
    case 'delivered':
      return [message(lens, run, clause.inject)].filter(isThere)
    default:
      return []
  }
}

/** Whether the decider had a fact before it decided; null when there was no decision. */
export const hadInTime = (state: Run, fact: FactState | undefined, decision: Decision): boolean | null => {
  const found = state.decisions[decision.id]
  if (found?.status !== 'taken' || !found.proposal) return null
  const { order, role } = found.proposal
  const moments = [fact?.holders[role], fact?.told, fact?.tabled]
  return moments.some((moment) => moment && moment.order < order)
}

/**
 * A fact that came up and did not reach the decider, or only after a decision that it matters to: with that decision,
 * or null where it never came; undefined when it was there in time.
 */
const lateness = (game: Game, run: Run, id: string): Decision | null | undefined => {
  const known = run.facts[id]
  if (!known) return undefined
  const bears = (game.facts.get(id)?.matters ?? []).flatMap((decision) => game.decisions.get(decision) ?? [])
  if (!isShared(run.facts, id) && !bears.some(({ decider }) => known.holders[decider])) return null
  return bears.find((decision) => hadInTime(run, known, decision) === false)
}

/**
 * Whether a question of the scenario fits what happened at a table, read at a story minute. What never came to the
 * table is told in the debrief: who left before it does not read it in a question either. [HOME-3]
 */
export const fitsRun = (game: Game, state: TableState, { when, late }: Question, story: number): boolean => {
  if (!allows(state, when, story)) return false
  return late === undefined || (state.stage.outcome !== null && lateness(game, state, late) !== undefined)
}

const groundOfLateFact = ({ game, say }: Lens, run: Run, id: string): Ground | null => {
  const fact = game.facts.get(id)
  const decision = lateness(game, run, id)
  if (!fact || decision === undefined) return null
  return { kind: 'late', sentence: say(fact.sentence), decision: decision && say(decision.title) }
}

const clausesOf = (condition: Condition): Condition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(clausesOf)
    case 'not':
      return clausesOf(condition.of)
    default:
      return [condition]
  }
}

/** What at a table a question that fits it goes back to; null for one that fits every table. [HOME-3] */
export const groundOfQuestion = (lens: Lens, state: TableState, { when, late }: Question): Ground | null => {
  if (late !== undefined) return groundOfLateFact(lens, state, late)
  const [ground = null] = when ? clausesOf(when).flatMap((clause) => groundsOfClause(lens, state, clause)) : []
  return ground
}
