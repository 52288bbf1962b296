import type { TogetherDecision, TogetherFact, TogetherQuestion, TogetherView } from '@natte-meren/protocol'

/** The options of a dilemma with most tables; several when they have as many. */
export const mostChosen = ({ options }: TogetherDecision): TogetherDecision['options'] => {
  const most = Math.max(0, ...options.map(({ tables }) => tables))
  return most === 0 ? [] : options.filter(({ tables }) => tables === most)
}

/** Every table that came to it chose the same. */
export const isUnanimous = (decision: TogetherDecision): boolean =>
  decision.options.some(({ tables }) => tables === decision.tables)

/** Tables that decided something on which a fact bears. */
export const judgedAt = ({ before, after, never }: TogetherFact): number => before + after + never

/** Facts on which something was decided, and those that most tables had in time. */
export const factsInTime = (facts: readonly TogetherFact[]): { count: number; most: number } => {
  const counted = facts.filter((fact) => judgedAt(fact) > 0)
  return { count: counted.length, most: counted.filter((fact) => fact.before * 2 > judgedAt(fact)).length }
}

/** Facts at which most tables differed from the others come first; of as many, those that came in time the least. */
export const bySpread = (facts: readonly TogetherFact[]): TogetherFact[] => {
  const apart = (fact: TogetherFact) => Math.min(fact.before, judgedAt(fact) - fact.before)
  return [...facts].sort((a, b) => apart(b) - apart(a) || a.before - b.before)
}

/** All questions that are listed, the most chosen first. */
export const mostVoted = ({ questions }: TogetherView): TogetherQuestion[] =>
  questions.themes
    .flatMap(({ list }) => list)
    .filter(({ votes }) => (votes ?? 0) > 0)
    .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0))

/** Things in pages, in order: as many on each as it has room for, and at least one. */
export const packed = <T>(things: readonly T[], room: number, size: (thing: T) => number): T[][] => {
  const pages: T[][] = []
  let left = 0
  for (const thing of things) {
    const page = pages.at(-1)
    const needed = size(thing)
    if (page && needed <= left) page.push(thing)
    else {
      pages.push([thing])
      left = room
    }
    left -= needed
  }
  return pages
}
