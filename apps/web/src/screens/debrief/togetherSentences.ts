import type { TogetherDecision } from '@natte-meren/protocol'
import { isUnanimous, mostChosen } from './togetherModel.ts'
import type { TogetherTexts } from './togetherTexts.ts'

/** How the tables answered a dilemma, in one sentence: what most of them did, also when that was nothing. */
export const dilemmaSentence = (decision: TogetherDecision, { decisions: t }: TogetherTexts): string => {
  const [most, ...asMany] = mostChosen(decision)
  if (decision.lapsed > (most?.tables ?? 0)) return t.undecided(decision.lapsed, decision.tables)
  if (!most || asMany.length > 0) return t.tie
  return isUnanimous(decision)
    ? t.everyone(decision.tables, most.label)
    : t.most(most.tables, decision.tables, most.label)
}
