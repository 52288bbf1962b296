import type { Lens } from '@natte-meren/projection'
import type { Condition, Duty, Effects } from '@natte-meren/scenario'
import type { ReportedGoal, Share } from './report.ts'
import { againstAdvice, takenAt } from './reportedDecisions.ts'
import { inTimeFor } from './reportedFacts.ts'
import type { TableFindings } from './tableFindings.ts'

const decisionsThat = ({ game }: Lens, does: (effects: Effects) => boolean): readonly string[] =>
  [...game.decisions.values()].filter(({ options }) => options.some(({ effects }) => does(effects))).map(({ id }) => id)

/** Decisions that a condition is about: by name, through a fact that matters to them, or by what they set. */
const decisionsIn = (lens: Lens, condition: Condition | undefined): readonly string[] => {
  if (!condition) return []
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => decisionsIn(lens, part))
    case 'not':
      return decisionsIn(lens, condition.of)
    case 'decided':
    case 'undecided':
      return [condition.decision]
    case 'shared':
    case 'known':
      return lens.game.facts.get(condition.fact)?.matters ?? []
    case 'flag':
      return decisionsThat(lens, ({ set }) => set.includes(condition.flag))
    default:
      return []
  }
}

/** Decisions by which a duty is met, or by what matters to them. */
const decisionsFor = (lens: Lens, { id, met }: Duty): readonly string[] => [
  ...decisionsIn(lens, met),
  ...decisionsThat(lens, ({ meets }) => meets.includes(id)),
]

const metAt = (tables: readonly TableFindings[], { id }: Duty): Share => {
  const ran = tables.flatMap(({ duties }) => duties[id] ?? [])
  return { tables: ran.filter((status) => status === 'met').length, of: ran.length }
}

/** Each learning goal with what the logs say about it: decisions, facts that mattered to them, and duties. [REP-10] */
export const reportedGoals = (lens: Lens, tables: readonly TableFindings[]): readonly ReportedGoal[] => {
  const { game, say } = lens
  const { goals, facts, duties } = game.scenario
  return goals.map(({ id, text }) => {
    const asked = game.phases.flatMap(({ goals: works, decision }) =>
      decision && works.includes(id) ? [decision] : [],
    )
    return {
      id,
      text: say(text),
      decisions: asked.map((decision) => ({
        title: say(decision.title),
        taken: takenAt(tables, decision.id),
        against: againstAdvice(tables, decision.id),
        facts: facts
          .filter(({ matters }) => matters.includes(decision.id))
          .map((fact) => ({ sentence: say(fact.sentence), inTime: inTimeFor(tables, fact.id, decision.id) }))
          .filter(({ inTime }) => inTime.of > 0),
      })),
      duties: duties
        .filter((duty) => decisionsFor(lens, duty).some((decision) => asked.some(({ id: one }) => one === decision)))
        .map((duty) => ({ title: say(duty.title), met: metAt(tables, duty) }))
        .filter(({ met }) => met.of > 0),
    }
  })
}
