import type { Rejection, RejectionCode } from '@natte-meren/protocol'
import type { ExerciseEvent, ExerciseState } from '../exercise.ts'
import type { Game } from '../game.ts'
import { optionalMessages } from './optional.ts'
import type { TimePlan } from './timePlan.ts'

/** Commands about the hard stop; their schemas are in the protocol. */
export type TimeCommand =
  | { readonly type: 'SetHardStop'; readonly at: number | null }
  | { readonly type: 'AdoptPlan' | 'DismissPlan' | 'UndoPlan'; readonly from: string }
  | { readonly type: 'KeepMessage'; readonly inject: string }

const refuse = (code: RejectionCode): Rejection => ({ code })

/** Names a proposal, or a change of the plan, so that two presses make one step. */
export const timeToken = ({ version }: { readonly version: number }): string => `plan.${version}`

/** The plan without the drop of a message and its variants: the debrief gives the time. */
const planWith = (plan: TimePlan, injects: readonly string[]): TimePlan => {
  const drops = plan.changes.flatMap((change) =>
    change.code === 'message-dropped' && injects.includes(change.inject) ? [change] : [],
  )
  const ms = drops.reduce((sum, drop) => sum + drop.ms, 0)
  const phase = drops[0]?.phase
  const { debrief } = plan
  return {
    ...plan,
    dropped: plan.dropped.filter((id) => !injects.includes(id)),
    phases: plan.phases.map((one) => (one.id === phase ? { ...one, ms: one.ms + ms } : one)),
    debrief: { ...debrief, at: debrief.at + ms, ms: Math.max(0, debrief.ms - ms) },
    changes: plan.changes.filter((change) => change.code !== 'message-dropped' || !injects.includes(change.inject)),
  }
}

const keep = (game: Game, { time }: ExerciseState, inject: string): readonly ExerciseEvent[] | Rejection => {
  const found = game.injects.get(inject)
  if (!found || !time.plan?.dropped.includes(inject)) return refuse('inject/unknown')
  const together = optionalMessages(game, found.phaseIndex).find(({ injects }) => injects.includes(inject))
  const injects = [...(together?.injects ?? [inject])]
  return [
    { type: 'MessageKept', injects },
    { type: 'PlanAdopted', plan: planWith(time.plan, injects), undone: false },
  ]
}

/** What a command about the hard stop does to an exercise. [STOP-7] [STOP-8] */
export const decideTime = (
  game: Game,
  state: ExerciseState,
  command: TimeCommand,
): readonly ExerciseEvent[] | Rejection => {
  const { plan, proposal, undo } = state.time
  switch (command.type) {
    case 'SetHardStop': {
      const restored: ExerciseEvent[] =
        command.at === null && plan ? [{ type: 'PlanAdopted', plan: null, undone: false }] : []
      return [{ type: 'HardStopSet', at: command.at }, ...restored]
    }
    case 'AdoptPlan':
      if (!proposal || timeToken(proposal) !== command.from) return refuse('step/stale')
      return [{ type: 'PlanAdopted', plan: proposal.plan, undone: false }]
    case 'DismissPlan':
      if (!proposal || timeToken(proposal) !== command.from) return refuse('step/stale')
      return [{ type: 'PlanProposed', plan: null }]
    case 'UndoPlan':
      if (!undo || timeToken(undo) !== command.from) return refuse('step/nothing_to_undo')
      return [{ type: 'PlanAdopted', plan: undo.plan, undone: true }]
    case 'KeepMessage':
      return keep(game, state, command.inject)
  }
}

/** The part of a plan that a table follows. */
export const tablePart = (plan: TimePlan | null) => {
  const talk = plan?.changes.flatMap((change) => (change.code === 'talk-shorter' ? [[change.phase, change.to]] : []))
  return {
    talk: Object.fromEntries(talk ?? []) as Record<string, number>,
    dropped: [...(plan?.dropped ?? [])],
    earlier: { ...plan?.earlier },
  }
}
