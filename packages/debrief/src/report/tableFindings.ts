import type { Intervention, Recorded, TableEvent, TableState } from '@natte-meren/engine'
import { hadInTime, type Lens, projectVerbs, type SharedQuestion, sharedAt, type Texts } from '@natte-meren/projection'
import type { Verb } from './report.ts'

/** A table that was played: its state and its log, and what was typed there. */
export interface ReportTable {
  readonly state: TableState
  readonly events: readonly Recorded<TableEvent>[]
  readonly texts: Texts
}

export interface FoundDecision {
  readonly status: 'taken' | 'lapsed' | 'open'
  readonly option: string | null
  readonly words: string | null
  /** Options that were advised; null where somebody advised without a choice. */
  readonly advised: readonly (string | null)[]
  readonly missing: readonly string[]
  readonly deferred: number
  readonly dissents: number
}

export interface FoundFact {
  readonly held: readonly string[]
  readonly told: boolean
  readonly tabled: boolean
  /** By decision: whether the decider had it before deciding; null when there was no decision. */
  readonly inTime: Readonly<Record<string, boolean | null>>
}

/** What a report keeps of one table: a few numbers and texts, so that three hundred tables fit in memory. */
export interface TableFindings {
  readonly number: number
  /** What its facilitators call it. */
  readonly name: string | null
  readonly people: number
  readonly outcome: string | null
  /** Play time [ms] of each phase that the table finished. */
  readonly lengths: Readonly<Record<string, number>>
  readonly decisions: Readonly<Record<string, FoundDecision>>
  readonly facts: Readonly<Record<string, FoundFact>>
  readonly duties: Readonly<Record<string, 'running' | 'met' | 'missed'>>
  /** Only what its writer shared leaves the table. [REP-2] */
  readonly questions: readonly SharedQuestion[]
  readonly verbs: Readonly<Record<Verb, readonly string[]>>
  readonly interventions: readonly Intervention[]
}

const lengthsOf = (events: ReportTable['events']): Record<string, number> => {
  const opened: Record<string, number> = {}
  const lengths: Record<string, number> = {}
  for (const { event, play } of events) {
    if (event.type === 'PhaseOpened') opened[event.phase] = play
    if (event.type === 'PhaseClosed') lengths[event.phase] = play - (opened[event.phase] ?? play)
  }
  return lengths
}

const present = <T>(value: T | undefined): value is T => value !== undefined

const decisionOf = ({ state, texts }: ReportTable, id: string): FoundDecision => {
  const found = state.decisions[id]
  const taken = found?.status === 'taken' ? found.proposal : null
  const deferred = found?.deferred ?? []
  const advice = state.advice[id]
  return {
    status: taken ? 'taken' : found?.status === 'lapsed' ? 'lapsed' : 'open',
    option: taken?.option ?? null,
    words: (taken && texts(taken.explanation)) ?? null,
    advised: advice?.revealed ? Object.values(advice.given).map(({ option }) => option) : [],
    missing: deferred.map(({ missing }) => texts(missing)).filter(present),
    deferred: deferred.length,
    dissents: Object.keys(state.home.dissents[id] ?? {}).length,
  }
}

const factsOf = ({ game }: Lens, { state }: ReportTable): Record<string, FoundFact> =>
  Object.fromEntries(
    Object.entries(state.facts).map(([id, found]) => {
      const matters = (game.facts.get(id)?.matters ?? []).map((decision) => game.decisions.get(decision))
      return [
        id,
        {
          held: Object.keys(found.holders),
          told: found.told !== null,
          tabled: found.tabled !== null,
          inTime: Object.fromEntries(
            matters.filter(present).map((decision) => [decision.id, hadInTime(state, found, decision)]),
          ),
        },
      ]
    }),
  )

/** What a report needs of one table. Pure. */
export const tableFindings = (lens: Lens, table: ReportTable): TableFindings => {
  const { state, events, texts } = table
  const played = lens.game.phases.slice(state.stage.began)
  return {
    number: state.number,
    name: (state.name && texts(state.name)) ?? null,
    people: Object.values(state.seats.seats).filter(({ bot }) => !bot).length,
    outcome: state.stage.outcome,
    lengths: lengthsOf(events),
    decisions: Object.fromEntries(
      played.flatMap(({ decision }) => (decision ? [[decision.id, decisionOf(table, decision.id)]] : [])),
    ),
    facts: factsOf(lens, table),
    duties: Object.fromEntries(Object.entries(state.duties).map(([id, { status }]) => [id, status])),
    questions: sharedAt(table),
    verbs: projectVerbs(lens, state),
    interventions: Object.values(state.ledger),
  }
}
