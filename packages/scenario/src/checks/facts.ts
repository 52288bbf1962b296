import type { Part, Whole } from '../draft.ts'
import type { Fact } from '../fact.ts'
import type { Inject } from '../inject.ts'
import { type Problem, problem } from '../problem.ts'
import type { Edition } from '../scenario.ts'
import { phasesOf } from './editions.ts'

/** Facts: somebody brings them, in time, and for a reason. */
export const checkFacts = (whole: Whole): Problem[] => [
  ...whole.facts.data.facts.flatMap((fact, index) => [...purpose(whole, fact, index), ...carriers(whole, fact, index)]),
  ...oneSided(whole),
]

/** What lies on the shelf may never come: it brings nobody a fact for certain. */
const carries = ({ facts, at }: Inject, { id }: Fact): boolean => at !== 'shelf' && facts.includes(id)

const purpose = ({ facts }: Whole, { id: fact, matters }: Fact, index: number): Problem[] =>
  matters.length > 0 ? [] : [problem('fact/no-purpose', { file: facts.file, path: ['facts', index, 'id'] }, { fact })]

const carriers = (whole: Whole, fact: Fact, index: number): Problem[] => {
  const { file } = whole.facts
  if (fact.holders.length > 0) return []
  const carried = whole.phases.some(({ data }) => data.injects.some((inject) => carries(inject, fact)))
  if (!carried) return [problem('fact/no-carrier', { file, path: ['facts', index, 'id'] }, { fact: fact.id })]
  return whole.scenario.data.editions.flatMap((edition) =>
    fact.matters.flatMap((decision, at) => {
      const place = { file, path: ['facts', index, 'matters', at] }
      return late(whole, edition, fact, decision).map((first) =>
        first === null
          ? problem('fact/not-in-edition', place, { edition: edition.id, fact: fact.id, decision })
          : problem('fact/too-late', place, { edition: edition.id, fact: fact.id, decision, inject: first }),
      )
    }),
  )
}

/** Empty when the fact comes in time; else the message that brings it too late, or null for none at all. */
const late = (whole: Whole, edition: Edition, fact: Fact, decision: string): (string | null)[] => {
  const order = phasesOf(whole, edition)
  const deciding = order.findIndex(({ data }) => data.decision?.id === decision)
  if (deciding < 0) return []
  const brought = order.flatMap((phase, index) =>
    injectsIn(phase, edition)
      .filter((inject) => carries(inject, fact))
      .map((inject) => ({ inject, index })),
  )
  const inTime = brought.some(({ inject, index }) => index < deciding || (index === deciding && inject.at !== 'effect'))
  return inTime ? [] : [brought[0]?.inject.id ?? null]
}

const injectsIn = ({ data }: Part<'phase'>, { id }: Edition): Inject[] =>
  data.injects.filter(({ editions }) => editions?.includes(id) ?? true)

/** A decision is only a reason to talk when what matters for it lies with more than one role. */
const oneSided = ({ facts, phases }: Whole): Problem[] =>
  phases.flatMap(({ file, data: { decision } }) => {
    if (!decision) return []
    const bearing = facts.data.facts.filter(({ matters }) => matters.includes(decision.id))
    const injects = phases.flatMap(({ data }) => data.injects)
    const roles = new Set(
      bearing.flatMap((fact) => [
        ...fact.holders,
        ...injects.filter((inject) => carries(inject, fact)).flatMap(({ to }) => (to === 'all' ? [] : to)),
      ]),
    )
    const place = { file, path: ['decision', 'id'] }
    return roles.size >= 2 ? [] : [problem('decision/one-sided', place, { decision: decision.id, found: roles.size })]
  })
