import type { TableState } from '@natte-meren/engine'
import type { TogetherFact } from '@natte-meren/protocol'
import type { Fact } from '@natte-meren/scenario'
import type { Lens } from '../context.ts'
import { hadInTime } from '../grounds.ts'
import { countOf, type PlayedTable } from './played.ts'

type Verdict = 'before' | 'after' | 'never' | 'undecided'

/**
 * When whoever decided had it: before every decision that it bears on, only after one of them, or not at all.
 * Where nothing was decided about it, nobody was too late. [ALL-4]
 */
const verdictAt = ({ game }: Lens, state: TableState, fact: Fact): Verdict => {
  const found = state.facts[fact.id]
  const bears = fact.matters.flatMap((id) => game.decisions.get(id) ?? [])
  const judged = bears.map((decision) => hadInTime(state, found, decision)).filter((inTime) => inTime !== null)
  if (judged.length === 0) return 'undecided'
  if (judged.every((inTime) => inTime)) return 'before'
  const deciders = bears.flatMap(({ id }) => state.decisions[id]?.proposal?.role ?? [])
  const reached = found?.told ?? found?.tabled ?? deciders.some((role) => found?.holders[role])
  return reached ? 'after' : 'never'
}

const countsOf = (lens: Lens, fact: Fact, tables: readonly PlayedTable[]): TogetherFact => {
  const came = tables.filter(({ state }) => fact.id in state.facts)
  const verdicts = came.map(({ state }) => verdictAt(lens, state, fact))
  const at = (verdict: Verdict) => countOf(verdicts, (one) => one === verdict)
  return {
    id: fact.id,
    sentence: lens.say(fact.sentence),
    held: came.length,
    told: countOf(came, ({ state }) => Boolean(state.facts[fact.id]?.told)),
    tabled: countOf(came, ({ state }) => Boolean(state.facts[fact.id]?.tabled)),
    before: at('before'),
    after: at('after'),
    never: at('never'),
  }
}

/** Each fact that came to a table at all, with how far it came over all tables. [ALL-4] */
export const factCounts = (lens: Lens, tables: readonly PlayedTable[]): readonly TogetherFact[] =>
  lens.game.scenario.facts.map((fact) => countsOf(lens, fact, tables)).filter(({ held }) => held > 0)
