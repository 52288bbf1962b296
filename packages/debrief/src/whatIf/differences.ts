import type { Change, LogEntry, PlacedInject, TableState } from '@natte-meren/engine'
import type {
  DutyDifference,
  IndicatorDifference,
  MessageDifference,
  Run,
  WhatIfCause,
  WhatIfView,
} from '@natte-meren/protocol'
import { missingFor, why } from '@natte-meren/prover'
import { causesOf, type Runs } from './causes.ts'

/** Both runs, with their logs. */
export interface LoggedRuns extends Runs {
  readonly logs: Readonly<Record<Run, readonly LogEntry[]>>
}

const sides: readonly Run[] = ['played', 'other']
const elsewhere: Readonly<Record<Run, Run>> = { played: 'other', other: 'played' }

/** The same effect of the same cause, in whichever run. */
const effectKey = ({ cause, index, indicator }: Change): string => JSON.stringify([cause, index, indicator])

const onlyIn = (runs: Runs, run: Run): readonly Change[] => {
  const there = new Set(Object.values(runs[elsewhere[run]].town.changes).map(effectKey))
  return Object.values(runs[run].town.changes).filter((change) => !there.has(effectKey(change)))
}

/** Levels that ended otherwise, with the changes that only one of the runs had. */
export const indicatorDifferences = (runs: Runs, reason: (change: Change) => string): IndicatorDifference[] => {
  const changes = sides.flatMap((run) => onlyIn(runs, run).map((change) => ({ run, change })))
  return runs.game.scenario.indicators.flatMap(({ id, name, start }) => {
    const [played, other] = sides.map((run) => runs[run].town.indicators[id] ?? start)
    const own = changes.filter(({ change }) => change.indicator === id)
    if (played === undefined || other === undefined || (played === other && own.length === 0)) return []
    const said = own.map(({ run, change }) => ({ run, change: change.change, reason: reason(change) }))
    return [{ indicator: id, name: runs.say(name), played, other, changes: said }]
  })
}

/** Why a message came in one run and not in the other one. */
const messageCauses = (runs: LoggedRuns, run: Run, inject: string): WhatIfCause[] => {
  const events = runs.logs[elsewhere[run]].flatMap((entry) => entry.events)
  const answer = why(runs.game, { events }, inject)
  switch (answer.verdict) {
    case 'condition':
      return causesOf(runs, run, answer.release)
    case 'chance':
      return [{ kind: 'chance', run }]
    case 'moment':
    case 'phase':
      return [{ kind: 'moment', run }]
    default:
      return [{ kind: 'facilitator', run }]
  }
}

/** Whether a version of a message came in a run. */
export const hasVersionOf = (runs: Runs, run: Run, { oneOf }: PlacedInject): boolean =>
  oneOf !== null && Object.keys(runs[run].inbox.deliveries).some((id) => runs.game.injects.get(id)?.oneOf === oneOf)

/** Messages that came in one of the runs only, in the order of the story. */
export const messageDifferences = (runs: LoggedRuns): MessageDifference[] =>
  sides
    .flatMap((run) =>
      Object.entries(runs[run].inbox.deliveries)
        .filter(([id]) => !(id in runs[elsewhere[run]].inbox.deliveries))
        .flatMap(([id, { story, to }]): MessageDifference[] => {
          const inject = runs.game.injects.get(id)
          if (!inject) return []
          const role = inject.to === 'all' ? null : (to[0]?.role ?? null)
          const { subject, from } = inject
          const varies = hasVersionOf(runs, elsewhere[run], inject)
          const causes = messageCauses(runs, run, id)
          return [{ run, subject: runs.say(subject), from: runs.say(from), role, story, varies, causes }]
        }),
    )
    .toSorted((a, b) => a.story - b.story)

const endOf = (state: TableState, duty: string) => state.duties[duty]?.status ?? null

/** Duties that ended otherwise. */
export const dutyDifferences = (runs: LoggedRuns, story: number): DutyDifference[] =>
  runs.game.scenario.duties.flatMap((duty): DutyDifference[] => {
    const [played, other] = [endOf(runs.played, duty.id), endOf(runs.other, duty.id)]
    if (played === other) return []
    // It began in one of them only, or it was met in one of them only.
    const begun = played === null || other === null
    const run: Run = (begun ? played !== null : played === 'met') ? 'played' : 'other'
    const clause = begun ? duty.starts : duty.met
    const causes = clause ? causesOf(runs, run, missingFor(runs[elsewhere[run]], story, clause)) : []
    return [{ duty: duty.id, title: runs.say(duty.title), played, other, causes }]
  })

/** Decisions in which both runs have the same choice. */
export const keptDecisions = ({ game, say, played, other }: Runs, forked: string): WhatIfView['kept'] =>
  [...game.decisions.values()].flatMap(({ id, title, options }) => {
    const choice = played.decisions[id]?.proposal?.option
    if (id === forked || choice === undefined || other.decisions[id]?.proposal?.option !== choice) return []
    const later = (played.decisions[id]?.proposal?.order ?? 0) > (played.decisions[forked]?.proposal?.order ?? 0)
    const option = options.find((one) => one.id === choice)
    return later && option ? [{ title: say(title), option: say(option.label) }] : []
  })
