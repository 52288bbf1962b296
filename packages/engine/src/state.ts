import type { AdviceState } from './advice.ts'
import { type ClockState, initialClock } from './clock.ts'
import type { DecisionsState } from './decision.ts'
import type { DutiesState } from './duties.ts'
import { type FactsState, initialFacts } from './facts.ts'
import type { Game } from './game.ts'
import { type InboxState, initialInbox } from './inbox.ts'
import type { NotesState, SeenState } from './notes.ts'
import type { NoticesState } from './notices.ts'
import type { LedgerState } from './ledger.ts'
import type { QuestionsState } from './questions.ts'
import { initialSeats, type SeatsState } from './seats.ts'
import { initialTablePlan, type TablePlanState } from './timePlan/tableTimePlan.ts'
import { initialStage, type StageState } from './stage.ts'
import type { TableNameState } from './tableName.ts'
import { type HomeState, initialHome } from './takeHome.ts'
import { initialTown, type TownState } from './town.ts'

/** The table as it was before a step: a chain that shares structure, so it costs a few objects. */
export interface Checkpoint {
  readonly before: TableState
  /** Version of the last event before the step: where a step back goes to. */
  readonly version: number
  readonly play: number
  readonly commandId: string
  /** What kind of step it was: phase, judgement, reveal, message, skip, decision… */
  readonly kind: string
  /** The inject, phase or decision that it was about. */
  readonly about: string
}

/**
 * One table, folded from its log. Secret by definition: only `projection` makes something sendable.
 * Each slice is replaced only when it changes, so that views can be memoised by identity.
 */
export interface TableState {
  readonly version: number
  readonly table: string
  readonly exercise: string
  readonly number: number
  readonly name: TableNameState
  readonly seed: number
  readonly noClock: boolean
  /** Roles that can be taken here, or null for all. */
  readonly offered: readonly string[] | null
  readonly stage: StageState
  readonly clock: ClockState
  readonly seats: SeatsState
  readonly inbox: InboxState
  readonly facts: FactsState
  readonly advice: Readonly<Record<string, AdviceState>>
  readonly decisions: DecisionsState
  readonly town: TownState
  readonly duties: DutiesState
  readonly questions: QuestionsState
  readonly home: HomeState
  readonly seen: SeenState
  readonly notes: NotesState
  readonly notices: NoticesState
  readonly ledger: LedgerState
  readonly timePlan: TablePlanState
  /** The step that can be taken back, and through it all earlier ones. */
  readonly undo: Checkpoint | null
}

/** A table before its first event. */
export const initialTable = (game: Game): TableState => ({
  version: 0,
  table: '',
  exercise: '',
  number: 0,
  name: null,
  seed: 0,
  noClock: false,
  offered: null,
  stage: initialStage,
  clock: initialClock,
  seats: initialSeats,
  inbox: initialInbox,
  facts: initialFacts,
  advice: {},
  decisions: {},
  town: initialTown(game),
  duties: {},
  questions: {},
  home: initialHome,
  seen: {},
  notes: {},
  notices: {},
  ledger: {},
  timePlan: initialTablePlan,
  undo: null,
})
