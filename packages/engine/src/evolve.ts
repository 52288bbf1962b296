import { evolveAdvice } from './advice.ts'
import { evolveClock } from './clock.ts'
import { evolveDecision } from './decision.ts'
import { evolveDuties } from './duties.ts'
import type { TableEvent } from './events.ts'
import { evolveFacts } from './facts.ts'
import type { Game } from './game.ts'
import { evolveInbox } from './inbox.ts'
import { evolveLedger } from './ledger.ts'
import { evolveNotes, evolveSeen } from './notes.ts'
import { evolveNotices } from './notices.ts'
import { evolveQuestions } from './questions.ts'
import type { Recorded } from './recorded.ts'
import { evolveSeats } from './seats.ts'
import { evolveStage } from './stage.ts'
import { initialTable, type TableState } from './state.ts'
import { evolveTableName } from './tableName.ts'
import { evolveHome } from './takeHome.ts'
import { evolveTablePlan } from './timePlan/tableTimePlan.ts'
import { evolveTown } from './town.ts'
import { evolveUndo, stepBack } from './undo.ts'

/** Each slice of the state with the events that change it. */
const slices = {
  name: evolveTableName,
  stage: evolveStage,
  clock: evolveClock,
  seats: evolveSeats,
  inbox: evolveInbox,
  facts: evolveFacts,
  advice: evolveAdvice,
  decisions: evolveDecision,
  town: evolveTown,
  duties: evolveDuties,
  questions: evolveQuestions,
  home: evolveHome,
  notes: evolveNotes,
  notices: evolveNotices,
  ledger: evolveLedger,
  timePlan: evolveTablePlan,
  seen: evolveSeen,
} as const

type SliceName = keyof typeof slices
type Handled = { [S in SliceName]: keyof (typeof slices)[S] }[SliceName]
type Forgotten = Exclude<TableEvent['type'], Handled | 'TableOpened' | 'SteppedBack'>
/** Does not compile when an event has no slice that it changes. */
const _everyEventIsHandled: Forgotten extends never ? true : Forgotten = true
void _everyEventIsHandled

type SliceEvolver = (slice: unknown, recorded: Recorded<TableEvent>, game: Game) => unknown

/** For each event type, the slices that it changes. */
const evolversByEvent = new Map<string, readonly (readonly [SliceName, SliceEvolver])[]>()
for (const name of Object.keys(slices) as SliceName[])
  for (const [type, evolver] of Object.entries(slices[name]))
    evolversByEvent.set(type, [...(evolversByEvent.get(type) ?? []), [name, evolver as SliceEvolver]])

type Draft = { -readonly [K in keyof TableState]: TableState[K] } & Record<SliceName, unknown>

/** A copy to change. Field by field: a spread of this many fields is seventeen times slower. */
const copyOf = (state: TableState, version: number, undo: TableState['undo']): Draft => ({
  version,
  table: state.table,
  exercise: state.exercise,
  number: state.number,
  name: state.name,
  seed: state.seed,
  noClock: state.noClock,
  offered: state.offered,
  stage: state.stage,
  clock: state.clock,
  seats: state.seats,
  inbox: state.inbox,
  facts: state.facts,
  advice: state.advice,
  decisions: state.decisions,
  town: state.town,
  duties: state.duties,
  questions: state.questions,
  home: state.home,
  seen: state.seen,
  notes: state.notes,
  notices: state.notices,
  ledger: state.ledger,
  timePlan: state.timePlan,
  undo,
})

/** The table after one more event of its log. Pure; never refuses. */
export const evolveTable = (game: Game, state: TableState, recorded: Recorded<TableEvent>): TableState => {
  const { event, version } = recorded
  if (event.type === 'SteppedBack') return { ...stepBack(state, { ...recorded, event }, game), version }
  const next = copyOf(state, version, evolveUndo(state, recorded))
  if (event.type === 'TableOpened') {
    const { table, exercise, number, seed, noClock, roles = null } = event
    return { ...next, table, exercise, number, seed, noClock, offered: roles }
  }
  for (const [name, evolver] of evolversByEvent.get(event.type) ?? [])
    next[name] = evolver(state[name], recorded, game) as never
  return next
}

/** The table after its whole log, or from `state` on. */
export const foldTable = (
  game: Game,
  log: Iterable<Recorded<TableEvent>>,
  state: TableState = initialTable(game),
): TableState => {
  let table = state
  for (const recorded of log) table = evolveTable(game, table, recorded)
  return table
}
