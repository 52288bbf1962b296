import {
  awaitedAdvice,
  deciderNow,
  type ExerciseState,
  floorPlan,
  type Game,
  noAdvice,
  type TableState,
} from '@natte-meren/engine'
import type { OverviewRow, OverviewView } from '@natte-meren/protocol'
import { presentAdvisers } from './advice.ts'
import { seatedRoles } from './control.ts'
import { sceneNamed } from './debrief.ts'
import { remember } from './memo.ts'
import { limitOf, statusOf } from './stage.ts'

/** A table with what its row needs from around it. */
export interface WatchedTable {
  readonly state: TableState
  readonly code: string
  /** What the facilitator called it. */
  readonly name: string | null
  /** Server time (ms) since which the device of a seat is away; replaced, not changed, when somebody comes or goes. */
  readonly away: ReadonlyMap<string, number>
}

type Decision = NonNullable<Game['phases'][number]['decision']>

/** The decision of this phase, while it is still to be read out or taken. */
const openDecision = (game: Game, { stage, decisions }: TableState): Decision | null => {
  const decision = stage.place === 'phase' ? game.phases[stage.phaseIndex]?.decision : undefined
  if (!decision || stage.step === 'done') return null
  return decisions[decision.id]?.status === 'proposed' ? null : decision
}

/** For whom the table waits: those who still have to advise, then whoever decides. */
const awaitedRoles = (game: Game, state: TableState): string[] => {
  const decision = openDecision(game, state)
  if (!decision || state.stage.step === 'picture') return []
  const advisers = state.stage.step === 'judgement' ? awaitedAdvice(game, state) : []
  if (advisers.length > 0) return [...advisers]
  const decider = deciderNow(game, state, decision.decider)
  return decider === null ? [] : [decider]
}

const adviceCount = (game: Game, state: TableState): OverviewRow['advice'] => {
  const decision = openDecision(game, state)
  if (!decision || state.stage.step === 'picture') return null
  const { given } = state.advice[decision.id] ?? noAdvice
  const advisers = presentAdvisers(game, state.seats, decision)
  return { given: advisers.filter((role) => role in given).length, expected: advisers.length }
}

const settled = ({ decisions }: TableState): OverviewRow['decisions'] =>
  Object.fromEntries(
    Object.entries(decisions).flatMap(([id, { status, proposal }]) => {
      if (status === 'lapsed') return [[id, null]]
      return status === 'taken' ? [[id, proposal?.option ?? null]] : []
    }),
  )

const seatDots = ({ seats }: TableState, away: WatchedTable['away']): OverviewRow['seats'] =>
  Object.fromEntries(
    Object.entries(seats.seats).map(([id, { role, bot }]) => [
      id,
      { role, bot, away: bot ? null : (away.get(id) ?? null) },
    ]),
  )

const project = (game: Game, { state, code, name, away }: WatchedTable, place: OverviewRow['place']): OverviewRow => {
  const { stage, clock, seats } = state
  const decision = openDecision(game, state)
  const sitting = Object.values(seats.seats)
  return {
    id: state.table,
    number: state.number,
    name,
    code,
    place: { row: place.row, column: place.column },
    status: statusOf(state),
    phase: stage.phaseIndex + 1,
    step: stage.step,
    at: clock.at,
    phaseMs: stage.phaseIndex < 0 ? 0 : clock.playMs - clock.phaseStart,
    reached: Object.fromEntries(Object.entries(clock.reached)),
    limitMs: limitOf(game, state),
    awaited: awaitedRoles(game, state),
    decider: decision && deciderNow(game, state, decision.decider),
    advice: adviceCount(game, state),
    decisions: settled(state),
    scene: state.stage.selfLed && state.stage.place === 'debrief' ? sceneNamed(state.stage.scene) : null,
    seated: seatedRoles(game, state),
    seats: seatDots(state, away),
    help: sitting.some(({ help }) => help),
    stop: sitting.some(({ stop }) => stop),
  }
}

/** The rows of all tables. Keep one for an exercise: a change at one table projects that table's row and no other. */
export const rowsProjector = (game: Game) => {
  const rows = new Map<string, ReturnType<typeof remember<OverviewRow>>>()
  const plan = remember<ReturnType<typeof floorPlan>>()
  const all = remember<OverviewView['tables']>()
  const rowOf = (table: WatchedTable, place: OverviewRow['place']): OverviewRow => {
    const { state, code, name, away } = table
    const row = rows.get(state.table) ?? remember<OverviewRow>()
    rows.set(state.table, row)
    const { stage, clock, seats, advice, decisions, timePlan } = state
    const deps = [stage, clock, seats, advice, decisions, timePlan, away, code, name, place.row, place.column]
    return row(deps, () => project(game, table, place))
  }
  return (tables: readonly WatchedTable[], { places }: Pick<ExerciseState, 'places'>): OverviewView['tables'] => {
    const numbered = tables.map(({ state }) => state)
    const where = plan([places, tables.length], () => floorPlan(numbered, places))
    const projected = tables.map((table) => rowOf(table, where[table.state.table] ?? { row: 0, column: 0 }))
    return all(projected, () => Object.fromEntries(projected.map((row) => [row.id, row])))
  }
}
