import type { AdviceEvent } from './advice.ts'
import type { ClockEvent } from './clock.ts'
import type { DecisionEvent } from './decision.ts'
import type { DutyEvent } from './duties.ts'
import type { FactEvent } from './facts.ts'
import type { InboxEvent } from './inbox.ts'
import type { NoteEvent, SeenEvent } from './notes.ts'
import type { NoticeEvent } from './notices.ts'
import type { QuestionEvent } from './questions.ts'
import type { SeatEvent } from './seats.ts'
import type { StageEvent, SteppedBack, TableOpened } from './stage.ts'
import type { TableNameEvent } from './tableName.ts'
import type { HomeEvent } from './takeHome.ts'
import type { PlanFollowed } from './timePlan/tableTimePlan.ts'
import type { TownEvent } from './town.ts'

/** Everything that can happen at a table. */
export type TableEvent =
  | TableOpened
  | SteppedBack
  | StageEvent
  | ClockEvent
  | SeatEvent
  | InboxEvent
  | FactEvent
  | AdviceEvent
  | DecisionEvent
  | TownEvent
  | DutyEvent
  | QuestionEvent
  | HomeEvent
  | NoteEvent
  | NoticeEvent
  | TableNameEvent
  | SeenEvent
  | PlanFollowed
