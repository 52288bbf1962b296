import type { Deciders } from '../context.ts'
import type { FollowPlan } from './tableTimePlan.ts'

export const decideTablePlan: Deciders<FollowPlan> = {
  FollowPlan: (_, { talk, dropped, earlier }) => [{ type: 'PlanFollowed', talk, dropped, earlier }],
}
