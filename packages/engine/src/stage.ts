import type { Step } from '@natte-meren/protocol'
import type { Decision } from '@natte-meren/scenario'
import type { DecisionEvent } from './decision.ts'
import type { Evolvers } from './recorded.ts'
import type { SelfLed, SelfLedEvent } from './selfLed.ts'

/** Where the table is: before, in or after the phases. */
export interface StageState {
  readonly place: 'lobby' | 'phase' | 'debrief' | 'ended'
  /** Index of the phase in the edition; -1 before the first. */
  readonly phaseIndex: number
  readonly step: Step | null
  /** Phase in which the table began: the first, unless it came later. */
  readonly began: number
  /** Version of the event with which each phase opened, by its id. */
  readonly opened: Readonly<Record<string, number>>
  /** Scene of the debrief. */
  readonly scene: string
  /** Null where the table goes along with the room. */
  readonly selfLed: SelfLed | null
  /** The ending, once the debrief is open. */
  readonly outcome: string | null
}

export const initialStage: StageState = {
  place: 'lobby',
  phaseIndex: -1,
  step: null,
  began: 0,
  opened: {},
  scene: 'words',
  selfLed: null,
  outcome: null,
}

/** First event of a table's log. */
export interface TableOpened {
  type: 'TableOpened'
  table: string
  exercise: string
  number: number
  edition: string
  seed: number
  /** Content hash of the scenario version to which the run is pinned. */
  scenario: string
  noClock: boolean
  /** Roles that can be taken; all of them where it says nothing. */
  roles?: string[] | undefined
}

/** The effective log is everything up to `to`, and what survives by rule. [UNDO-1] */
export interface SteppedBack {
  type: 'SteppedBack'
  to: number
  kind: string
}

export type StageEvent =
  /** Left a phase; what fell due in the jump of story time follows before the next one opens. */
  | { type: 'PhaseClosed'; phase: string }
  | { type: 'PhaseOpened'; phase: string; index: number }
  | { type: 'PictureClosed'; phase: string; by: string }
  | { type: 'AdviceRevealed'; decision: string; by: string }
  | { type: 'DebriefOpened'; outcome: string }
  | { type: 'DebriefSceneSet'; scene: string }
  | { type: 'TableEnded' }
  | SelfLedEvent

export type Settled = Extract<DecisionEvent, { type: 'DecisionTaken' | 'DecisionLapsed' }>

/** A quick decision has no judgement. [DEC-7] */
export const afterPicture = (decision: Decision | undefined): Step => {
  if (!decision) return 'done'
  return decision.quick ? 'decision' : 'judgement'
}

export const evolveStage: Evolvers<StageState, StageEvent | Settled> = {
  PhaseClosed: (stage) => ({ ...stage, step: 'done' }),
  PhaseOpened: (stage, { event, version }) => ({
    ...stage,
    place: 'phase',
    phaseIndex: event.index,
    began: stage.place === 'lobby' ? event.index : stage.began,
    opened: { ...stage.opened, [event.phase]: version },
    step: 'picture',
  }),
  PictureClosed: (stage, _, game) => ({ ...stage, step: afterPicture(game.phases[stage.phaseIndex]?.decision) }),
  AdviceRevealed: (stage) => ({ ...stage, step: 'decision' }),
  DecisionTaken: (stage) => ({ ...stage, step: 'done' }),
  DecisionLapsed: (stage) => ({ ...stage, step: 'done' }),
  DebriefOpened: (stage, { event }) => ({ ...stage, place: 'debrief', outcome: event.outcome }),
  DebriefSceneSet: (stage, { event, at }) => ({
    ...stage,
    scene: event.scene,
    selfLed: stage.selfLed && { ...stage.selfLed, since: at },
  }),
  SelfLedSet: (stage, { event, at }) => ({ ...stage, selfLed: event.on ? { seat: null, since: at } : null }),
  LeadTaken: (stage, { event }) => ({ ...stage, selfLed: stage.selfLed && { ...stage.selfLed, seat: event.seat } }),
  TableEnded: (stage) => ({ ...stage, place: 'ended' }),
}
