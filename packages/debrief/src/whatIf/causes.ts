import type { Game, TableState } from '@natte-meren/engine'
import type { Run, WhatIfCause } from '@natte-meren/protocol'
import type { Clause, Release } from '@natte-meren/prover'
import type { Effects, Localised } from '@natte-meren/scenario'

/** Both runs at their end, in one language. */
export interface Runs {
  readonly game: Game
  readonly say: (text: Localised) => string
  readonly played: TableState
  readonly other: TableState
}

const elsewhere: Readonly<Record<Run, Run>> = { played: 'other', other: 'played' }

const choiceIn = ({ game, say, ...runs }: Runs, run: Run, id: string): WhatIfCause[] => {
  const decision = game.decisions.get(id)
  const made = runs[run].decisions[id]
  if (!decision || !made) return []
  const title = say(decision.title)
  if (made.status === 'lapsed') return [{ kind: 'undecided', run, title }]
  const option = decision.options.find((one) => one.id === made.proposal?.option)
  return option ? [{ kind: 'decision', run, title, option: say(option.label) }] : []
}

const messageIn = ({ game, say, ...runs }: Runs, run: Run, id: string): WhatIfCause[] => {
  const inject = game.injects.get(id)
  return inject && id in runs[run].inbox.deliveries ? [{ kind: 'message', run, subject: say(inject.subject) }] : []
}

const dutyIn = ({ game, say, ...runs }: Runs, run: Run, id: string): WhatIfCause[] => {
  const duty = game.duties.get(id)
  const status = runs[run].duties[id]?.status
  return duty && status ? [{ kind: 'duty', run, title: say(duty.title), status }] : []
}

/** What in a run had an effect of some kind: choices, decisions that were not taken, messages and missed duties. */
const effectsIn = (runs: Runs, run: Run, has: (effects: Effects) => boolean): WhatIfCause[] => {
  const { game } = runs
  const { decisions, inbox, duties } = runs[run]
  const chosen = [...game.decisions.values()].filter(({ id, options, lapsed }) => {
    const made = decisions[id]
    if (made?.status === 'lapsed') return has(lapsed)
    const option = options.find((one) => one.id === made?.proposal?.option)
    return made?.status === 'taken' && option !== undefined && has(option.effects)
  })
  const came = Object.keys(inbox.deliveries).filter((id) => {
    const inject = game.injects.get(id)
    return inject !== undefined && has(inject.effects)
  })
  const missed = game.scenario.duties.filter((duty) => duties[duty.id]?.status === 'missed' && has(duty.missed))
  return [
    ...chosen.flatMap(({ id }) => choiceIn(runs, run, id)),
    ...came.flatMap((id) => messageIn(runs, run, id)),
    ...missed.flatMap(({ id }) => dutyIn(runs, run, id)),
  ]
}

/** What was so in a run, for which a clause holds there or does not. */
const clauseCauses = (runs: Runs, run: Run, clause: Clause): WhatIfCause[] => {
  const { game, say } = runs
  switch (clause.kind) {
    case 'decided':
    case 'undecided':
      return choiceIn(runs, run, clause.decision)
    case 'flag':
      return effectsIn(runs, run, ({ set, clear }) => set.includes(clause.flag) || clear.includes(clause.flag))
    case 'indicator': {
      const indicator = game.indicators.get(clause.indicator)
      const value = runs[run].town.indicators[clause.indicator]
      return indicator && value !== undefined ? [{ kind: 'indicator', run, name: say(indicator.name), value }] : []
    }
    case 'shared':
    case 'known': {
      const fact = game.facts.get(clause.fact)
      const known = runs[run].facts[clause.fact]
      return fact && (known?.told ?? known?.tabled) ? [{ kind: 'fact', run, sentence: say(fact.sentence) }] : []
    }
    case 'duty':
      return dutyIn(runs, run, clause.duty)
    case 'delivered':
      return messageIn(runs, run, clause.inject)
    case 'time':
      return [{ kind: 'moment', run }]
    case 'played':
      return []
  }
}

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
