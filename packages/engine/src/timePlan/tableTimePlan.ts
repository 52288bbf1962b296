import type { Evolvers } from '../recorded.ts'

/** What a table follows of the plan to a hard stop; survives a step back. */
export interface TablePlanState {
  /** Talk time [ms] of decisions, by phase. */
  readonly talk: Readonly<Record<string, number>>
  readonly dropped: Readonly<Record<string, true>>
  /** Play time in the phase [ms] of messages that come earlier. */
  readonly earlier: Readonly<Record<string, number>>
}

export const initialTablePlan: TablePlanState = { talk: {}, dropped: {}, earlier: {} }

export interface PlanFollowed {
  type: 'PlanFollowed'
  talk: Record<string, number>
  dropped: string[]
  earlier: Record<string, number>
}

export const evolveTablePlan: Evolvers<TablePlanState, PlanFollowed> = {
  PlanFollowed: (_, { event: { talk, dropped, earlier } }) => ({
    talk,
    dropped: Object.fromEntries(dropped.map((id) => [id, true])),
    earlier,
  }),
}

/** The command of the exercise that brings a plan to a table. */
export type FollowPlan = Omit<PlanFollowed, 'type'> & { type: 'FollowPlan' }
