import type { TimePlan } from './timePlan.ts'

/** The hard stop of an exercise and the plan to get there; survives a step back. */
export interface TimeState {
  /** Server time [ms] at which the exercise ends; null without a hard stop. */
  readonly stop: number | null
  readonly startedAt: number | null
  /** The plan that the tables follow. */
  readonly plan: TimePlan | null
  /** A plan that waits for the facilitator, and the version of the exercise that names it. */
  readonly proposal: { readonly plan: TimePlan; readonly version: number } | null
  /** Messages that the facilitator would not let drop out. */
  readonly kept: Readonly<Record<string, true>>
  /** What was followed before, since when no more, and the version that names the change. */
  readonly undo: { readonly plan: TimePlan | null; readonly at: number; readonly version: number } | null
}

export const initialTime: TimeState = { stop: null, startedAt: null, plan: null, proposal: null, kept: {}, undo: null }

export type TimeEvent =
  | { type: 'HardStopSet'; at: number | null }
  /** Null: what was proposed is off the table. */
  | { type: 'PlanProposed'; plan: TimePlan | null }
  /** Null: as the scenario has it. `undone`: the facilitator went back to what was followed before. */
  | { type: 'PlanAdopted'; plan: TimePlan | null; undone: boolean }
  | { type: 'MessageKept'; injects: string[] }
  /** A table that came later follows the plan too. */
  | { type: 'PlanBrought'; table: string; plan: TimePlan }

/** The time slice of an exercise after one more event of its own. */
export const evolveTime = (
  time: TimeState,
  { event, version, at }: { readonly event: TimeEvent; readonly version: number; readonly at: number },
): TimeState => {
  switch (event.type) {
    case 'HardStopSet':
      return { ...time, stop: event.at, proposal: null }
    case 'PlanProposed':
      return { ...time, proposal: event.plan && { plan: event.plan, version } }
    case 'PlanAdopted':
      return {
        ...time,
        plan: event.plan,
        proposal: null,
        undo: event.undone ? null : { plan: time.plan, at, version },
      }
    case 'PlanBrought':
      return time
    case 'MessageKept':
      return { ...time, kept: { ...time.kept, ...Object.fromEntries(event.injects.map((id) => [id, true])) } }
  }
}
