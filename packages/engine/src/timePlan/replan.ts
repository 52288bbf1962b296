import type { ExerciseEvent, ExerciseState } from '../exercise.ts'
import type { Game } from '../game.ts'
import type { TableState } from '../state.ts'
import { planTime, type TimePlan, type TimeTask } from './timePlan.ts'
import { type Position, positionOf, timeTask } from './timeTask.ts'

/** A plan is followed for as long as it ends within this of the wish. */
const toleranceMs = 60_000
/** So much must be won before a plan is given up for a looser one. */
const reliefMs = 120_000

/** What is different from the scenario, whatever the moments are. */
const measuresOf = (plan: TimePlan | null): string =>
  JSON.stringify([plan?.dropped ?? [], plan?.earlier ?? {}, plan?.phases.map(({ id, talkMs }) => [id, talkMs]) ?? []])

/** The plan that is followed, or none, with the rest of the exercise as it is now: when would the debrief begin? */
const follow = (task: TimeTask, plan: TimePlan | null): { debriefMs: number; playMs: number } => {
  const playMs = task.phases.reduce((sum, phase, index) => {
    const planned = plan?.phases.find(({ id }) => id === phase.id)
    const length = planned ? Math.min(planned.ms, phase.ms) : phase.ms
    return sum + Math.max(0, length + phase.extra - (index === 0 ? task.played : 0))
  }, 0)
  return { playMs, debriefMs: task.stop - task.now - playMs }
}

/** A plan that the facilitator should see, or null where what is followed still holds. [STOP-7] */
const newPlan = (task: TimeTask, followed: TimePlan | null): TimePlan | null => {
  const plan = planTime(task)
  const now = follow(task, followed)
  const agreed = Math.min(task.debrief.wanted, followed?.debrief.ms ?? task.debrief.wanted)
  const holds = now.debriefMs >= agreed - toleranceMs
  const gained = plan.debrief.at - task.now - now.playMs
  if (measuresOf(plan) === measuresOf(followed) && holds) return null
  return holds && gained < reliefMs ? null : plan
}

/** What changes where the exercise is, or what it has time for. */
const isMoment = (event: ExerciseEvent): boolean => {
  switch (event.type) {
    case 'HardStopSet':
    case 'GateOpened':
    case 'AllPaused':
    case 'AllResumed':
    case 'AllExtended':
    case 'MessageKept':
      return true
    case 'TablesOrdered':
      return ['ExtendTime', 'PauseTable', 'ResumeTable'].includes(event.command.type)
    default:
      return false
  }
}

const addedBy = (event: ExerciseEvent): number => {
  if (event.type === 'AllExtended') return event.seconds * 1000
  return event.type === 'TablesOrdered' && event.command.type === 'ExtendTime' ? event.command.seconds * 1000 : 0
}

/** Where the tables will be when they have heard of the events. */
const positionAfter = (
  events: readonly ExerciseEvent[],
  { phaseIndex }: ExerciseState,
  tables: readonly TableState[],
  at: number,
): Position => {
  const now = positionOf(tables, at)
  if (now.phaseIndex !== phaseIndex) return { phaseIndex, played: 0, talked: 0, extra: 0 }
  return { ...now, extra: now.extra + events.reduce((sum, event) => sum + addedBy(event), 0) }
}

/** The proposal that follows from what just happened to an exercise: a new one, one less, or nothing. [STOP-7] */
export const proposalAfter = (
  { game, tables, at }: { readonly game: Game; readonly tables: readonly TableState[]; readonly at: number },
  after: ExerciseState,
  events: readonly ExerciseEvent[],
): readonly ExerciseEvent[] => {
  if (!events.some(isMoment)) return []
  const task = timeTask(game, after, tables, at, positionAfter(events, after, tables, at))
  const plan = task && newPlan(task, after.time.plan)
  if (plan) return [{ type: 'PlanProposed', plan }]
  return after.time.proposal ? [{ type: 'PlanProposed', plan: null }] : []
}
