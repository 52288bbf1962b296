import type { TableState } from '@natte-meren/engine'
import { groundsOfClause, type Lens } from '@natte-meren/projection'
import type { Ground, Run, WhatIfCause } from '@natte-meren/protocol'
import type { Clause, Release } from '@natte-meren/prover'

/** Both runs at their end, in one language. */
export interface Runs extends Lens {
  readonly played: TableState
  readonly other: TableState
}

const elsewhere: Readonly<Record<Run, Run>> = { played: 'other', other: 'played' }

/** What was so in a run, for which a clause holds there or does not. */
const clauseCauses = (runs: Runs, run: Run, clause: Clause): WhatIfCause[] => {
  if (clause.kind === 'time') return [{ kind: 'moment', run }]
  if (clause.kind !== 'indicator') return groundsOfClause(runs, runs[run], clause).flatMap(causeFrom(run))
  const indicator = runs.game.indicators.get(clause.indicator)
  const value = runs[run].town.indicators[clause.indicator]
  return indicator && value !== undefined ? [{ kind: 'indicator', run, name: runs.say(indicator.name), value }] : []
}

/** What came too late is about one run only. */
const causeFrom =
  (run: Run) =>
  (ground: Ground): WhatIfCause[] =>
    ground.kind === 'late' ? [] : [{ ...ground, run }]

/**
 * What a difference goes back to: for each clause that held something back in one run, what was so in the run where
 * it did come (`run`), or else what stood in its way in the other.
 */
export const causesOf = (runs: Runs, run: Run, { obstacles, either }: Release): WhatIfCause[] => {
  const own = obstacles.flatMap(({ clause }) => {
    const here = clauseCauses(runs, run, clause)
    return here.length > 0 ? here : clauseCauses(runs, elsewhere[run], clause)
  })
  const groups = either.flatMap((parts) => {
    const causes = parts.map((part) => causesOf(runs, run, part))
    return causes.find((found) => found.some((cause) => cause.run === run)) ?? causes[0] ?? []
  })
  return unique([...own, ...groups])
}

const unique = (causes: readonly WhatIfCause[]): WhatIfCause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
]
