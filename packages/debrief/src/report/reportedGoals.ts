import type { Lens } from '@natte-meren/projection'
import type { GoalScore } from '@natte-meren/protocol'
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

/** How far an observer saw a goal at a table. */
export interface SeenGoal {
  readonly table: number
  readonly goal: string
  readonly score: GoalScore
}

const words: readonly GoalScore[] = ['unseen', 'partly', 'clearly']

/** How often which word was chosen. */
const seenCounts = (scores: readonly SeenGoal[]): Readonly<Record<GoalScore, number>> => {
  const count = (word: GoalScore): number => scores.filter(({ score }) => score === word).length
  return { unseen: count('unseen'), partly: count('partly'), clearly: count('clearly') }
}

/** The same, goal by goal: what an exported log says of one table. */
export const seenByGoal = (scores: readonly SeenGoal[]): Readonly<Record<string, ReturnType<typeof seenCounts>>> =>
  Object.fromEntries(
    [...new Set(scores.map(({ goal }) => goal))].map((goal) => [
      goal,
      seenCounts(scores.filter((one) => one.goal === goal)),
    ]),
  )

/** And back: the scores of a table of which only the counts are known. */
export const seenAgain = (table: number, observed: ReturnType<typeof seenByGoal>): readonly SeenGoal[] =>
  Object.entries(observed).flatMap(([goal, counts]) =>
    words.flatMap((score) => Array.from({ length: counts[score] }, () => ({ table, goal, score }))),
  )

const seenOf = (scores: readonly SeenGoal[]): ReportedGoal['seen'] => ({
  ...seenCounts(scores),
  tables: new Set(scores.map(({ table }) => table)).size,
})

/** Each learning goal with what the logs say about it: decisions, facts that mattered to them, and duties. [REP-10] */
export const reportedGoals = (
  lens: Lens,
  tables: readonly TableFindings[],
  scores: readonly SeenGoal[],
): readonly ReportedGoal[] => {
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
      seen: seenOf(scores.filter(({ goal }) => goal === id)),
    }
  })
}
