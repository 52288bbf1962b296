import { type ExerciseState, type TimePlan, timeToken } from '@natte-meren/engine'
import type { TimeChange, TimePlanView, TimeView } from '@natte-meren/protocol'
import type { Lens } from './context.ts'

type Change = TimePlan['changes'][number]

const valuesOf = (change: Change): { from: number | null; to: number } =>
  'from' in change ? { from: change.from, to: change.to } : { from: null, to: change.ms }

const projectChange = ({ game, say }: Lens, change: Change): TimeChange => {
  const phase = 'phase' in change ? game.phases.find(({ id }) => id === change.phase) : undefined
  const inject = 'inject' in change ? game.injects.get(change.inject) : undefined
  const { from, to } = valuesOf(change)
  return {
    code: change.code,
    phase: phase ? say(phase.title) : null,
    inject: inject ? { id: inject.id, title: say(inject.subject) } : null,
    from,
    to,
  }
}

const projectPlan = (lens: Lens, plan: TimePlan, from: string): TimePlanView => ({
  from,
  debriefAt: plan.debrief.at,
  debriefMs: plan.debrief.ms,
  wantedMs: plan.debrief.wanted,
  overMs: plan.over,
  changes: plan.changes.map((change) => projectChange(lens, change)),
})

/** When the exercise has to end, how it gets there, and what the facilitator is asked. */
export const projectTime = (lens: Lens, { time }: ExerciseState): TimeView => {
  const planned = new Map(time.plan?.phases.map(({ id, ms }) => [id, ms]))
  return {
    stop: time.stop,
    planned: Object.fromEntries(
      lens.game.phases.map(({ id, minutes }) => [`phase.${id}`, planned.get(id) ?? minutes * 60_000]),
    ),
    plan: time.plan && projectPlan(lens, time.plan, time.undo ? timeToken(time.undo) : ''),
    proposal: time.proposal && projectPlan(lens, time.proposal.plan, timeToken(time.proposal)),
    undo: time.undo && { from: timeToken(time.undo), at: time.undo.at },
  }
}
