import { noAdvice, type TableState } from '@natte-meren/engine'
import type { TogetherDecision } from '@natte-meren/protocol'
import type { Decision } from '@natte-meren/scenario'
import type { Lens } from '../context.ts'
import { countOf, type PlayedTable } from './played.ts'

/** An explanation as it was written, with the table that it is from: not for sending. */
interface Explanation {
  /** Text id: a client drew it, so its order says nothing about whose it is. */
  readonly id: string
  readonly option: string
  readonly words: string
  readonly table: string
  readonly number: number
}

/** One dilemma over all tables that came to it. */
export interface Spread extends Omit<TogetherDecision, 'explanations' | 'more'> {
  readonly explanations: readonly Explanation[]
}

/** The option that a table chose; null when it decided nothing. */
const chosenAt = ({ decisions }: TableState, decision: string): string | null => {
  const found = decisions[decision]
  return found?.status === 'taken' && found.proposal ? found.proposal.option : null
}

/** Last advice that the table saw; what was never shown there is shown nowhere. [ALL-3] */
const shownAdvice = ({ advice }: TableState, decision: string): readonly (string | null)[] => {
  const { revealed, given } = advice[decision] ?? noAdvice
  return revealed ? Object.values(given).map(({ option }) => option) : []
}

const explanationsOf = (decision: string, tables: readonly PlayedTable[]): readonly Explanation[] =>
  tables
    .flatMap(({ state, texts }) => {
      const option = chosenAt(state, decision)
      const id = option === null ? undefined : state.decisions[decision]?.proposal?.explanation
      const words = id === undefined ? undefined : texts(id)
      if (option === null || id === undefined || words === undefined || words.trim() === '') return []
      return [{ id, option, words, table: state.table, number: state.number }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const spreadOf = ({ say }: Lens, decision: Decision, tables: readonly PlayedTable[]): Spread => {
  const { id } = decision
  const chosen = tables.map(({ state }) => chosenAt(state, id))
  const advice = tables.map(({ state }) => shownAdvice(state, id))
  const advised = advice.flat()
  const decided = advice.map((given, table) => ({ given, chosen: chosen[table] })).filter((one) => one.chosen !== null)
  return {
    id,
    title: say(decision.title),
    question: say(decision.question),
    governance: say(decision.governance),
    tables: tables.length,
    lapsed: countOf(chosen, (option) => option === null),
    deferred: countOf(tables, ({ state }) => (state.decisions[id]?.deferred.length ?? 0) > 0),
    options: decision.options.map((option) => ({
      id: option.id,
      label: say(option.label),
      tables: countOf(chosen, (one) => one === option.id),
      advised: countOf(advised, (one) => one === option.id),
    })),
    advice: {
      given: decided.reduce((sum, { given }) => sum + countOf(given, (option) => option !== null), 0),
      followed: decided.reduce((sum, one) => sum + countOf(one.given, (option) => option === one.chosen), 0),
    },
    dissents: tables.reduce((sum, { state }) => sum + Object.keys(state.home.dissents[id] ?? {}).length, 0),
    explanations: explanationsOf(id, tables),
  }
}

/** Every dilemma that at least one table came to, in the order of the story. [ALL-3] */
export const spreads = (lens: Lens, tables: readonly PlayedTable[]): readonly Spread[] =>
  lens.game.phases.flatMap(({ decision }, index) => {
    // A table that came later is not counted where it was not yet there.
    const there = tables.filter(({ state }) => state.stage.began <= index)
    return decision && there.length > 0 ? [spreadOf(lens, decision, there)] : []
  })

/** Some of them: of each option in turn, so that a choice few made is heard too. */
export const someOfEach = <T extends { readonly option: string }>(
  options: readonly string[],
  explanations: readonly T[],
  most: number,
): readonly T[] => {
  const left = options.map((option) => explanations.filter((explanation) => explanation.option === option))
  const longest = Math.max(0, ...left.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, turn) => left.flatMap((one) => one[turn] ?? [])).flat()
  return inTurn.slice(0, most)
}
