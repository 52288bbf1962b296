import { type Advice, advisersOf, isSeated, noAdvice, type TableState } from '@natte-meren/engine'
import type { AdviceSlice, AdviceView } from '@natte-meren/protocol'
import type { Decision } from '@natte-meren/scenario'
import { type Lens, readOrNull, type Texts } from './context.ts'

const adviceView = (advice: Advice, texts: Texts): AdviceView => ({
  option: advice.option,
  certainty: advice.certainty,
  reason: readOrNull(texts, advice.reason),
})

/** Advisers who sit at this table. */
export const presentAdvisers = (
  game: Lens['game'],
  seats: TableState['seats'],
  decision: Decision,
): readonly string[] => advisersOf(game, decision).filter((role) => isSeated(seats, role))

type Revealed = NonNullable<AdviceSlice['revealed']>

/** All advice by role once it is revealed, and nothing before that. [ADV-3] */
export const revealedAdvice = (
  game: Lens['game'],
  state: TableState,
  decision: Decision,
  texts: Texts,
): Revealed | null => {
  const { revealed, given, first } = state.advice[decision.id] ?? noAdvice
  if (!revealed) return null
  const byRole: Revealed = {}
  for (const role of new Set([...presentAdvisers(game, state.seats, decision), ...Object.keys(given)])) {
    const advice = given[role]
    const before = first[role]
    byRole[role] = advice
      ? { advice: adviceView(advice, texts), first: before ? adviceView(before, texts) : null }
      : null
  }
  return byRole
}

export const projectAdvice = (
  { game }: Lens,
  state: TableState,
  role: string | null,
  texts: Texts,
): AdviceSlice | null => {
  const decision = game.phases[state.stage.phaseIndex]?.decision
  if (!decision || state.stage.place !== 'phase' || state.stage.step === 'picture') return null
  const { given, first } = state.advice[decision.id] ?? noAdvice
  const advisers = presentAdvisers(game, state.seats, decision)
  const mine = role === null ? undefined : given[role]
  const adviser = role !== null && advisersOf(game, decision).includes(role)
  const open = state.stage.step === 'decision' && state.decisions[decision.id]?.status !== 'proposed'
  return {
    decision: decision.id,
    adviser,
    expected: advisers.length,
    given: advisers.filter((adviserRole) => adviserRole in given).length,
    mine: mine ? adviceView(mine, texts) : null,
    mayRevise: adviser && open && !(role in first),
    revealed: revealedAdvice(game, state, decision, texts),
  }
}
